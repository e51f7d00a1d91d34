// How long a model may take: for everything, and for saying nothing. One timer each, started anew instead of made anew.
import { ModelFailure } from './model-failure.ts'

export type Patience = {
  /** Aborted when the time is over, with a `ModelFailure`, or when the one who waits has gone, with their reason. */
  signal: AbortSignal
  /** Something came. */
  alive(): void
  /** Nobody waits any more. */
  end(): void
}

export function patience(
  outer: AbortSignal,
  { totalMs, silenceMs }: { totalMs: number; silenceMs: number },
): Patience {
  const controller = new AbortController()
  const gone = () => controller.abort(outer.reason)
  if (outer.aborted) gone()
  else outer.addEventListener('abort', gone)
  const give = (words: string) => controller.abort(new ModelFailure('model-timeout', words))
  const total = setTimeout(() => give(`The model took longer than ${inSeconds(totalMs)}`), totalMs)
  const silence = setTimeout(
    () => give(`The model said nothing for ${inSeconds(silenceMs)}`),
    silenceMs,
  )
  return {
    signal: controller.signal,
    alive: () => void silence.refresh(),
    end() {
      clearTimeout(total)
      clearTimeout(silence)
      outer.removeEventListener('abort', gone)
    },
  }
}

/** Waits, or rejects with the reason of the abort. */
export function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return orAborted(new Promise((resolve) => setTimeout(resolve, milliseconds)), signal)
}

/** What is waited for may forget to listen to its signal. */
export async function orAborted<Result>(
  work: Promise<Result>,
  signal: AbortSignal,
): Promise<Result> {
  signal.throwIfAborted()
  let stop: () => void = () => {}
  const aborted = new Promise<never>((_, reject) => {
    stop = () => reject(signal.reason)
    signal.addEventListener('abort', stop)
  })
  try {
    return await Promise.race([work, aborted])
  } finally {
    signal.removeEventListener('abort', stop)
  }
}

function inSeconds(milliseconds: number): string {
  return `${Math.round(milliseconds / 100) / 10} s`
}
