// Spares a desk that is down or overrun, and everybody who would wait for it: after some failures in a row, or when it
// asks for a pause, nothing is tried for a while. One process's own view; each finds out for itself.
import { DeliveryError } from '@baton/integrations'

export type Breaker = {
  /** Throws at once while the desk is being spared. */
  run<Result>(key: string, title: string, work: () => Promise<Result>): Promise<Result>
  /** When it is tried again, milliseconds since 1970; null while nothing is wrong. */
  restsUntil(key: string): number | null
  /** Somebody has seen that it answers. */
  lift(key: string): void
}

const FAILURES = 5
const FIRST_REST_MS = 15_000
const LONGEST_REST_MS = 5 * 60_000

/** The desk is well; its index has not caught up with what may have been done. */
function isOnlyLate({ unknown, status, cause }: DeliveryError): boolean {
  return unknown && status === null && cause === undefined
}

type State = { failures: number; rests: number; until: number }

/** `pace`: how much faster waiting passes than it says. */
export function createBreaker(now: () => number, pace = 1): Breaker {
  const states = new Map<string, State>()

  function failed(key: string, error: DeliveryError): void {
    const state = states.get(key) ?? { failures: 0, rests: 0, until: 0 }
    state.failures++
    if (error.status === 429) {
      state.until = now() + ((error.retryAfterSeconds ?? 10) * 1_000) / pace
    } else if (state.failures >= FAILURES) {
      state.until = now() + Math.min(FIRST_REST_MS * 2 ** state.rests, LONGEST_REST_MS) / pace
      state.rests++
      // One try after the rest decides whether it is over.
      state.failures = FAILURES - 1
    }
    states.set(key, state)
  }

  return {
    async run(key, title, work) {
      const until = states.get(key)?.until ?? 0
      if (until > now())
        throw new DeliveryError(
          `${title} has failed several times, and is left alone for a while.`,
          {
            retry: true,
            retryAfterSeconds: Math.ceil(((until - now()) / 1_000) * pace),
          },
        )
      try {
        const result = await work()
        states.delete(key)
        return result
      } catch (error) {
        // A clear no is an answer: the desk is there.
        if (error instanceof DeliveryError && error.onlyHere) throw error
        if (error instanceof DeliveryError && error.retry && !isOnlyLate(error)) failed(key, error)
        else states.delete(key)
        throw error
      }
    },
    lift(key) {
      states.delete(key)
    },
    restsUntil(key) {
      const until = states.get(key)?.until ?? 0
      return until > now() ? until : null
    },
  }
}
