// Time, chance and the network's coming and going, as arguments: a test passes its own.

export type Timers = {
  setTimeout(action: () => void, ms: number): unknown
  clearTimeout(timer: unknown): void
}

/** When looking at the connection at once is worth it: the network changed, or the page is looked at again. */
export type Wake = (action: () => void) => () => void

/** Longer each time, never in step with others: half of it is left to chance. */
export function backoff(attempt: number, random: () => number, maxMs: number): number {
  const full = Math.min(maxMs, 500 * 2 ** Math.min(attempt, 10))
  return full / 2 + (full / 2) * random()
}
