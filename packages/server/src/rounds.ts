// Work that is done again and again in the background: one round at a time, the next so long after the last has ended, and
// one at once for whoever asks. Stopping waits for the round that is going on.

export type Rounds = {
  start(): void
  /** One round now, after the one that may be going on. However many ask meanwhile, one follows for all of them. */
  now(): Promise<void>
  stop(): Promise<void>
}

/** What fails is told and done again with the next round. `isStopped`: for long rounds, to end early. */
export function createRounds(
  work: (isStopped: () => boolean) => Promise<void>,
  { everyMs, onFault }: { everyMs: number; onFault: (error: unknown) => void },
): Rounds {
  let timer: NodeJS.Timeout | undefined
  let running: Promise<void> = Promise.resolve()
  let queued: Promise<void> | null = null
  let stopped = false

  function now(): Promise<void> {
    queued ??= running.then(async () => {
      queued = null
      if (!stopped) await work(() => stopped).catch(onFault)
    })
    running = queued
    return running
  }

  function again(): void {
    timer = setTimeout(() => void now().then(() => (stopped ? undefined : again())), everyMs)
    timer.unref()
  }

  return {
    now,
    start: again,
    async stop() {
      stopped = true
      clearTimeout(timer)
      await running
    },
  }
}
