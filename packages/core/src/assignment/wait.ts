// How long somebody who asks for a person now will wait: an honest range, or nothing. Reckoned from own history, hours
// and backlog, and rounded in the customer's favour: never shorter than what is known.
import type { Expectation, Hours } from '@baton/contract'
import { afterBusinessMs, businessMsBetween, isOpen, nextOpening } from '../hours/hours.ts'

export type WaitFacts = {
  /** Milliseconds since 1970, as all moments here. */
  at: number
  hours: Hours | null
  /** Those who waited and were answered lately, in any order. */
  history: readonly { from: number; to: number }[]
  /** How many wait now, this one not counted. */
  ahead: number
  /** How many could take it now. */
  present: number
}

/** With fewer than this, a range would be made up. */
export const ENOUGH = 20
const MINUTE = 60_000
/** Beyond it a range says nothing that a time of the day does not say better. */
const LONGEST_RANGE_MS = 3 * 60 * MINUTE

export function expectedWait({
  at,
  hours,
  history,
  ahead,
  present,
}: WaitFacts): Expectation | null {
  if (!isOpen(at, hours)) {
    const opens = nextOpening(at, hours)
    return opens === null ? null : { kind: 'opens', at: iso(opens) }
  }
  // Open by the clock and nobody there: whatever was said would be a guess.
  if (present === 0 || history.length < ENOUGH) return null
  const waits = history.map(({ from, to }) => businessMsBetween(from, to, hours)).sort(ascending)
  const crowd = Math.max(1, (ahead + 1) / (usuallyWaiting(history, hours) + 1))
  const half = quantile(waits, 0.5) * crowd
  const nearlyAll = quantile(waits, 0.9) * crowd
  const latest = afterBusinessMs(at, nearlyAll, hours)
  if (latest === null) return null
  const isOvernight = hours !== null && latest - at > nearlyAll
  if (isOvernight || nearlyAll > LONGEST_RANGE_MS)
    return { kind: 'by', at: iso(upToHalfHour(latest)) }
  const toMinutes = roundUp(nearlyAll / MINUTE)
  const fromMinutes = Math.min(roundUp(half / MINUTE), toMinutes)
  return { kind: 'range', fromMinutes, toMinutes }
}

/** Little's law: how many waited on average is how many came in a time, times how long they waited. */
function usuallyWaiting(history: WaitFacts['history'], hours: Hours | null): number {
  const first = Math.min(...history.map(({ from }) => from))
  const last = Math.max(...history.map(({ to }) => to))
  const open = businessMsBetween(first, last, hours)
  if (open === 0) return 0
  const waited = history.reduce((sum, { from, to }) => sum + businessMsBetween(from, to, hours), 0)
  return waited / open
}

/** 1, 2, 5 minutes; then in steps of 5 up to half an hour, of 15 up to an hour, of 30 beyond. */
function roundUp(minutes: number): number {
  if (minutes <= 1) return 1
  if (minutes <= 2) return 2
  const step = minutes <= 30 ? 5 : minutes <= 60 ? 15 : 30
  return Math.ceil(minutes / step) * step
}

function upToHalfHour(at: number): number {
  return Math.ceil(at / (30 * MINUTE)) * 30 * MINUTE
}

function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)] ?? 0
}

function ascending(a: number, b: number): number {
  return a - b
}

function iso(at: number): string {
  return new Date(at).toISOString()
}
