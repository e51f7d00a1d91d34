import { setTimeout as wait } from 'node:timers/promises'

/** Ends early when it is aborted, and without an error: whoever pauses looks at the signal next. */
export async function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  await wait(milliseconds, undefined, { signal }).catch((error: Error) => {
    if (!signal.aborted) throw error
  })
}
