// A signal that remembers why it was given.

/** `released`: the process ends. `lost`: another process has the run, or the source is gone. */
export type Why = 'cancelled' | 'released' | 'lost'

export type Stopping = {
  signal: AbortSignal
  readonly why: Why | null
  /** The first reason stands. */
  stop(why: Why): void
}

export function newSignal(): Stopping {
  const controller = new AbortController()
  let first: Why | null = null
  return {
    signal: controller.signal,
    get why() {
      return first
    },
    stop(why) {
      first ??= why
      controller.abort()
    },
  }
}
