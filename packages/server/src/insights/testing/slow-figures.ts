// The figures once more, slowly, from the definitions as they are written in docs/insights.md and from nothing else: no code
// of the fast way is used here, and each figure goes through every log by itself.
import type { ConversationEvent, InsightMetric } from '@baton/contract'

type Log = readonly ConversationEvent[]
type Slow = { value: number | null; counts: number; among: number }
type Is = (log: Log) => boolean

const DAY_MS = 24 * 3600_000

/** How much of a time counts, when this team has it. */
export type SlowHours = (from: number, to: number, team: string | null) => number

export function slowFigures(
  logs: readonly Log[],
  asOf: number,
  hours: SlowHours = (from, to) => to - from,
): Record<InsightMetric, Slow> {
  const all = logs.filter(asked)
  const quiet: Is = (log) => silentSince(log) !== null && asOf - (silentSince(log) ?? 0) >= DAY_MS
  const share = (among: Is, counts: Is): Slow => {
    const of = all.filter(among)
    const n = of.filter(counts).length
    return { value: of.length === 0 ? null : n / of.length, counts: n, among: of.length }
  }
  const number = (counts: Is): Slow => {
    const n = all.filter(counts).length
    return { value: n, counts: n, among: n }
  }
  const always = () => true
  return {
    conversations: number(always),
    'escalation-rate': share(always, wished),
    deflection: share(always, (log) => answered(log) && !human(log) && !waits(log)),
    containment: share(always, alone),
    'resolution-confirmed': share(answered, (log) => alone(log) && confirmed(log)),
    'resolution-assumed': share(answered, (log) => alone(log) && quiet(log) && !confirmed(log)),
    'too-early': number(
      (log) => alone(log) && silentSince(log) !== null && !quiet(log) && !confirmed(log),
    ),
    involvement: share(always, answered),
    automation: share(always, (log) => alone(log) && (quiet(log) || confirmed(log))),
    unanswered: share(always, (log) => log.some(inVain)),
    waiting: median(all.map((log) => from(log, isWish, isHuman, hours))),
    'first-reply': median(all.map((log) => from(log, isWish, by('human'), hours))),
    'resolution-time': median(all.map((log) => (done(log) ? heldMs(log, hours) : null))),
    'closed-by-person': share(human, done),
    'csat-assistant': share(ratedBefore, (log) => lastScore(log) >= 4),
    'csat-human': share(ratedAfter, (log) => lastScore(log) >= 4),
    thumbs: thumbs(all),
  }
}

function by(kind: string): (event: ConversationEvent) => boolean {
  return (event) => event.type === 'message.posted' && event.message.author.kind === kind
}

const isWish = ({ type }: ConversationEvent) => type === 'escalation.requested'
const isHuman = (event: ConversationEvent) => event.type === 'human.joined' || by('human')(event)
const endsWait = ({ type }: ConversationEvent) =>
  type === 'conversation.returned' || type === 'conversation.closed'

const cancelled: Is = (log) => end(log)?.ending?.cancelled !== undefined
const asked: Is = (log) => log.some(by('customer')) && !cancelled(log)
const answered: Is = (log) => log.some(by('assistant'))
const wished: Is = (log) => log.some(isWish)
const human: Is = (log) => log.some(isHuman)
const alone: Is = (log) => answered(log) && !wished(log) && !human(log)
const waits: Is = (log) =>
  log.findLastIndex(isWish) > log.findLastIndex((event) => isHuman(event) || endsWait(event))

/** The end that has not been taken back. */
function end(log: Log) {
  const last = log.findLast(({ type }) => /^conversation\.(closed|reopened)$/.test(type))
  return last?.type === 'conversation.closed' ? last : null
}

const done: Is = (log) => {
  const closing = end(log)
  return closing !== null && log.slice(0, log.indexOf(closing)).some(isHuman)
}

const confirmed: Is = (log) => {
  const last = log.findLast((event) => by('assistant')(event) || by('human')(event))
  const up = last && by('assistant')(last) && thumbOf(log, last) === 'up'
  return end(log)?.by.id === 'customer' || up === true
}

function thumbOf(log: Log, answer: ConversationEvent): string | null {
  const rating = log.findLast(
    (event) =>
      event.type === 'answer.rated' &&
      answer.type === 'message.posted' &&
      event.messageId === answer.message.id,
  )
  return rating?.type === 'answer.rated' ? rating.thumb : null
}

function silentSince(log: Log): number | null {
  const last = log.findLast(
    (event) => event.type === 'message.posted' && event.message.author.kind !== 'system',
  )
  if (!last || !by('assistant')(last) || thumbOf(log, last) === 'down') return null
  const turn = log.slice(0, log.indexOf(last)).findLast(({ type }) => type === 'turn.assessed')
  return turn && inVain(turn) ? null : Date.parse(last.at)
}

function inVain(event: ConversationEvent): boolean {
  if (event.type !== 'turn.assessed') return false
  const { confidence, findings } = event.signals
  const nothing =
    confidence === 'no_sources' && event.attempts.some(({ kind }) => kind === 'search')
  return nothing || findings.some(({ signal }) => signal === 'assistant-failed')
}

/** The last team it was given to before this event, unless it has gone back or begun anew since. */
function teamAt(log: Log, before: ConversationEvent): string | null {
  const last = log
    .slice(0, log.indexOf(before))
    .findLast(({ type }) => /^conversation\.(assigned|returned|reopened)$/.test(type))
  return last?.type === 'conversation.assigned' ? (last.team?.id ?? null) : null
}

function from(
  log: Log,
  begins: (event: ConversationEvent) => boolean,
  ends: typeof begins,
  hours: SlowHours,
) {
  const at = log.findIndex(begins)
  const last = at === -1 ? undefined : log.slice(at + 1).find(ends)
  return last ? hours(Date.parse(log[at]?.at ?? ''), Date.parse(last.at), teamAt(log, last)) : null
}

/** Moment by moment: did persons have it, or were they to have it, between this event and the next? */
function heldMs(log: Log, hours: SlowHours): number {
  const until = log.findLastIndex(endsWait)
  const letsGo = (event: ConversationEvent) => endsWait(event) || event.type === 'human.left'
  let sum = 0
  for (let at = 0; at < until; at++) {
    const before = log.slice(0, at + 1)
    const has = before.findLastIndex((event) => isWish(event) || isHuman(event))
    const end = log.slice(at + 1).find(letsGo)
    if (has > before.findLastIndex(letsGo) && end)
      sum += hours(
        Date.parse(log[at]?.at ?? ''),
        Date.parse(log[at + 1]?.at ?? ''),
        teamAt(log, end),
      )
  }
  return sum
}

function lastRating(log: Log): number {
  return log.findLastIndex(({ type }) => type === 'conversation.rated')
}
const ratedAfter: Is = (log) => lastRating(log) >= 0 && log.slice(0, lastRating(log)).some(isHuman)
const ratedBefore: Is = (log) => lastRating(log) >= 0 && !ratedAfter(log)

function lastScore(log: Log): number {
  const rating = log[lastRating(log)]
  return rating?.type === 'conversation.rated' ? rating.score : 0
}

function thumbs(logs: readonly Log[]): Slow {
  const last = logs.flatMap((log) => {
    const rated = log.flatMap((event) => (event.type === 'answer.rated' ? [event.messageId] : []))
    return [...new Set(rated)].map((id) => {
      const word = log.findLast((event) => event.type === 'answer.rated' && event.messageId === id)
      return word?.type === 'answer.rated' ? word.thumb : null
    })
  })
  const up = last.filter((thumb) => thumb === 'up').length
  const among = up + last.filter((thumb) => thumb === 'down').length
  return { value: among === 0 ? null : up / among, counts: up, among }
}

/** The lowest that at least half do not exceed. */
function median(spans: readonly (number | null)[]): Slow {
  const sorted = spans.filter((span) => span !== null).sort((a, b) => a - b)
  const value = sorted[Math.ceil(sorted.length / 2) - 1] ?? null
  return { value, counts: sorted.length, among: sorted.length }
}
