// What an operator's targets make of a log: which clocks run now and when they are due, in the hours in which somebody is
// there. Pure: nothing here knows what time it is.
import type {
  ClockKind,
  ConversationEvent,
  Hours,
  RunningClock,
  TeamSettings,
  WorkSettings,
} from '@baton/contract'
import { teamHours } from '../assignment/choose-assignee.ts'
import type { Conversation } from '../conversation/conversation.ts'
import { afterBusinessMs, businessMsBetween } from '../hours/hours.ts'
import type { Stretch } from './work-state.ts'

export type ClockPolicy = WorkSettings['clockPolicies'][number]

const MINUTE = 60_000

/** Writes which clocks run. Nothing where they are set already. */
export function setClocks(
  conversation: Conversation,
  { clockPolicies, hours }: Pick<WorkSettings, 'clockPolicies' | 'hours'>,
  teams: TeamSettings,
  at: string,
): ConversationEvent[] {
  if (!conversation.work.unclocked) return []
  const policy = clockPolicies.find((one) => fits(one, conversation)) ?? null
  const clocks = policy ? clocksOf(conversation, policy, hoursIn(conversation, teams) ?? hours) : []
  return [{ type: 'clocks.set', at, policy: policy?.name ?? null, clocks }]
}

/** Those of the team it is assigned to. Null: the team has none of its own, or there is no team. */
function hoursIn({ assignment }: Conversation, settings: TeamSettings): Hours | null {
  const team = settings.teams.find(({ id }) => id === assignment.team?.id)
  return team ? teamHours(team, settings) : null
}

/** The clocks that run now. One that stands still, or has ended, is not among them. */
export function clocksOf(
  { work }: Pick<Conversation, 'work'>,
  policy: ClockPolicy,
  hours: Hours | null,
): RunningClock[] {
  return KINDS.flatMap((kind) => {
    const minutes = policy.minutes[kind]
    const last = work.stretches.at(-1)
    const counted = countedFor(kind, work)
    if (!minutes || !last || counted.length === 0 || counted.at(-1)?.to !== null) return []
    const used = counted.reduce(
      (sum, { from, to }) => sum + (to === null ? 0 : businessMsBetween(from, to, hours)),
      0,
    )
    const from = Date.parse(last.since)
    const dueIn = minutes * MINUTE - used
    const due = afterBusinessMs(from, Math.max(0, dueIn), hours)
    // Who never opens is never late.
    if (due === null) return []
    const warnIn = (minutes * MINUTE * policy.warnPercent) / 100 - used
    const warn = afterBusinessMs(from, Math.max(0, warnIn), hours) ?? due
    return [{ kind, warnAt: iso(warn), dueAt: iso(due) }]
  })
}

const KINDS: readonly ClockKind[] = ['first-reply', 'next-reply', 'resolution']

type Span = { from: number; to: number | null }

/** The stretches in which the clock ran; the last one's end is null while it still does. */
function countedFor(kind: ClockKind, { stretches, firstReplyAt }: Conversation['work']): Span[] {
  const spans = (from: number, runs: (stretch: Stretch) => boolean): Span[] =>
    stretches.slice(from).flatMap((stretch, nth) => {
      if (!runs(stretch)) return []
      const next = stretches[from + nth + 1]
      return [{ from: Date.parse(stretch.since), to: next ? Date.parse(next.since) : null }]
    })
  switch (kind) {
    case 'first-reply':
      return firstReplyAt ? [] : spans(0, isOurs)
    case 'next-reply': {
      const answered = stretches.findLastIndex(({ status }) => status === 'on-customer')
      return firstReplyAt && answered >= 0 ? spans(answered + 1, isOurs) : []
    }
    case 'resolution':
      return spans(0, isOurs)
  }
}

/** On hold and on the customer, no clock runs. */
function isOurs({ status }: Stretch): boolean {
  return status === 'new' || status === 'on-you'
}

function fits(
  { priorities, channels, teams }: ClockPolicy,
  { work, channel, assignment }: Conversation,
): boolean {
  return (
    (priorities.length === 0 || priorities.includes(work.priority)) &&
    (channels.length === 0 || channels.some((one) => one === channel)) &&
    (teams.length === 0 || teams.some((id) => id === assignment.team?.id))
  )
}

function iso(ms: number): string {
  return new Date(ms).toISOString()
}
