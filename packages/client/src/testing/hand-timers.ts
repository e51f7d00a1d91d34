// Time that moves when told to.
import type { Timers } from '../timers.ts'

export function handTimers() {
  let now = 0
  let timers: { at: number; action: () => void }[] = []
  const given: Timers = {
    setTimeout(action, ms) {
      const timer = { at: now + ms, action }
      timers.push(timer)
      return timer
    },
    clearTimeout(timer) {
      timers = timers.filter((one) => one !== timer)
    },
  }
  return {
    timers: given,
    /** Runs what falls due within `ms`, in order, letting promises settle before, between and after. */
    async advance(ms: number) {
      const end = now + ms
      await settle()
      for (let next = due(end); next; next = due(end)) {
        now = next.at
        given.clearTimeout(next)
        next.action()
        await settle()
      }
      now = end
    },
  }

  function due(end: number) {
    return timers.filter(({ at }) => at <= end).sort((a, b) => a.at - b.at)[0]
  }
}

/** Lets everything that waits for nothing but promises go on. */
export async function settle(): Promise<void> {
  for (let round = 0; round < 4; round++) await new Promise((done) => setImmediate(done))
}
