// What a failed errand means: again after a while, or given up.
import type { Conversation } from '@baton/core'
import { DeliveryError } from '@baton/integrations'
import type { DueEffect } from '../store/store.ts'

export type Plan =
  | { kind: 'again'; afterSeconds: number }
  /** `unknown`: nobody knows whether it was done. */
  | { kind: 'give-up'; unknown: boolean }

const LAST_ATTEMPT = 6
/** A desk that is down for a day: with ten minutes between the later tries. */
const LAST_DELIVERY = 150
const LONGEST_SECONDS = 600

export function planAfter(
  due: DueEffect,
  error: unknown,
  { today, now, pace = 1 }: { today: Conversation; now: number; pace?: number | undefined },
): Plan {
  if (!(error instanceof DeliveryError)) {
    if (due.attempt >= LAST_ATTEMPT) return { kind: 'give-up', unknown: true }
    return { kind: 'again', afterSeconds: 2 ** due.attempt }
  }
  // The first attempt may have gone through although this one was refused.
  const unknown = error.unknown || due.attempt > 1
  if (!error.retry) return { kind: 'give-up', unknown }
  if (due.attempt >= LAST_DELIVERY) return { kind: 'give-up', unknown: true }
  if (hasWaitedEnough(due, today, { now, pace })) return { kind: 'give-up', unknown: true }
  const wait = error.retryAfterSeconds ?? Math.min(2 ** due.attempt, LONGEST_SECONDS)
  return { kind: 'again', afterSeconds: wait }
}

/** Only where another destination waits behind this one; the last is tried for as long as it takes. */
function hasWaitedEnough(
  { effect }: DueEffect,
  { escalation }: Conversation,
  { now, pace }: { now: number; pace: number },
): boolean {
  if (effect.kind !== 'ticket.open' || escalation?.id !== effect.escalationId) return false
  const { destinations = [], patienceSeconds = 0 } = escalation.route ?? {}
  const place = destinations.indexOf(effect.connectionId)
  if (place < 0 || place === destinations.length - 1) return false
  return (now - Date.parse(escalation.at)) * pace > (place + 1) * patienceSeconds * 1_000
}
