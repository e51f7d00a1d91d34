// What a conversation adds to the figures: one small record, computed from its log and from nothing else. Kept beside the
// log, it can be thrown away and made again.
import type { ConversationEvent } from '@baton/contract'
import { CUSTOMER_ID } from '../conversation/outside/missed.ts'
import { emptyTally, type Tally } from './tally.ts'

/** Milliseconds between two moments that count, such as those in the business hours of a team; null: of no team. */
export type TimeBetween = (from: string, to: string, team: string | null) => number

export const AROUND_THE_CLOCK: TimeBetween = (from, to) =>
  Math.max(0, Date.parse(to) - Date.parse(from))

/** Raised with whatever changes what is measured: what an earlier version has measured is measured again. */
export const MEASURES_VERSION = 3

export type Measures = {
  startedAt: string
  channel: string
  /** Of the customer's own words where that could be told, else of their page; BCP 47 without a region. */
  language: string
  /** The rule that asked for a person first; null when none did. */
  reason: string | null
  /** The sensitive topic that was heard first. */
  topic: string | null
  /** The customer wrote something, and nobody has said that it was no request. */
  asked: boolean
  /** The assistant wrote something. */
  involved: boolean
  /** A person was asked for. */
  escalated: boolean
  /** A person joined or wrote. */
  reached: boolean
  /** A person is asked for and has not come yet. */
  awaited: boolean
  /** The assistant had no answer to something. */
  unanswered: boolean
  /** The customer says that it is solved, or that the last answer helped. */
  confirmed: boolean
  /** A person held it and it is closed. */
  closed: boolean
  /** Since when the customer has been silent after an answer that nobody has found wanting. */
  quietSince: string | null
  /** From the first wish for a person until one came; until one wrote; and how long persons had it until the end. */
  waitedMs: number | null
  firstReplyMs: number | null
  resolvedMs: number | null
  /** Of the latest rating. */
  score: number | null
  scoreOf: 'assistant' | 'human' | null
  thumbsUp: number
  thumbsDown: number
}

/** What is looked at: the rest of a log need not be read. */
export const MEASURED_TYPES: readonly ConversationEvent['type'][] = [
  'conversation.started',
  'message.posted',
  'turn.assessed',
  'escalation.requested',
  'human.joined',
  'human.left',
  'conversation.assigned',
  'conversation.returned',
  'conversation.closed',
  'conversation.reopened',
  'conversation.rated',
  'answer.rated',
  'answer.regenerated',
  'answer.reported',
]

/** Null for a log in which nothing has begun. */
export function measuresOf(
  events: readonly ConversationEvent[],
  hours: TimeBetween = AROUND_THE_CLOCK,
): Measures | null {
  const tally = emptyTally()
  for (const event of events) take(tally, event, hours)
  return tally.startedAt === '' ? null : measured(tally)
}

function measured(tally: Tally): Measures {
  const { startedAt, channel, reason, topic, involved, reached, awaited } = tally
  const asked = tally.asked && !tally.cancelled
  const thumbs = [...tally.thumbs.values()]
  const lastThumb = tally.lastAnswer ? tally.thumbs.get(tally.lastAnswer) : undefined
  const isQuiet = tally.lastWord === 'answer' && lastThumb !== 'down'
  return {
    ...{ startedAt, channel, reason, topic, asked, involved, reached, awaited },
    language: tally.heardLanguage || tally.pageLanguage,
    escalated: tally.wantedAt !== null,
    unanswered: tally.unanswered,
    confirmed: tally.solved || lastThumb === 'up',
    closed: tally.closed,
    quietSince: isQuiet ? tally.lastWordAt : null,
    waitedMs: tally.waitedMs,
    firstReplyMs: tally.firstReplyMs,
    resolvedMs: tally.closed ? tally.heldMs : null,
    score: tally.score,
    scoreOf: tally.scoreOf,
    thumbsUp: thumbs.filter((thumb) => thumb === 'up').length,
    thumbsDown: thumbs.filter((thumb) => thumb === 'down').length,
  }
}

/** Events that say nothing about a figure, today's and tomorrow's, are passed over. */
function take(tally: Tally, event: ConversationEvent, hours: TimeBetween): void {
  switch (event.type) {
    case 'conversation.started':
      tally.startedAt = event.at
      tally.channel = event.channel
      tally.pageLanguage = withoutRegion(event.locale)
      return
    case 'message.posted':
      return takeMessage(tally, event, hours)
    case 'turn.assessed':
      return takeTurn(tally, event)
    case 'escalation.requested':
      return takeWish(tally, event)
    case 'human.joined':
      return takePerson(tally, event.at, hours)
    case 'human.left':
      return letGo(tally, event.at, hours)
    case 'conversation.assigned':
      tally.team = event.team?.id ?? null
      return
    case 'conversation.returned':
      tally.awaited = false
      letGo(tally, event.at, hours)
      tally.team = null
      return
    case 'conversation.closed':
      letGo(tally, event.at, hours)
      tally.awaited = false
      tally.solved = event.by.id === CUSTOMER_ID
      tally.closed = tally.reached
      tally.cancelled = event.ending?.cancelled !== undefined
      return
    case 'conversation.reopened':
      tally.solved = false
      tally.closed = false
      tally.cancelled = false
      tally.team = null
      return
    case 'conversation.rated':
      tally.score = event.score
      tally.scoreOf = tally.reached ? 'human' : 'assistant'
      return
    case 'answer.regenerated':
      // Not helped by it: the question stands as if it had not been said.
      tally.lastAnswer = null
      tally.lastWord = 'question'
      tally.lastWordAt = event.at
      return
    case 'answer.rated':
      if (event.thumb) tally.thumbs.set(event.messageId, event.thumb)
      else tally.thumbs.delete(event.messageId)
      return
  }
}

type Of<Type extends ConversationEvent['type']> = Extract<ConversationEvent, { type: Type }>

/** What Baton itself says stops no clock: "a person has been asked" is no person. */
function takeMessage(
  tally: Tally,
  { message, at }: Of<'message.posted'>,
  hours: TimeBetween,
): void {
  switch (message.author.kind) {
    case 'customer':
      tally.asked = true
      tally.lastWord = 'question'
      tally.lastWordAt = at
      return
    case 'assistant':
      tally.involved = true
      tally.lastAnswer = message.id
      // Somebody who stopped an answer, or heard "I found nothing", has not been helped by it.
      tally.lastWord = message.stopped || tally.lastTurnFailed ? 'nothing' : 'answer'
      tally.lastWordAt = at
      return
    case 'human':
      takePerson(tally, at, hours)
      if (tally.wantedAt && tally.firstReplyMs === null)
        tally.firstReplyMs = hours(tally.wantedAt, at, tally.team)
      tally.lastAnswer = null
      tally.lastWord = 'nothing'
      tally.lastWordAt = at
      return
    case 'system':
      return
  }
}

function takeTurn(tally: Tally, { signals, attempts }: Of<'turn.assessed'>): void {
  const heard = withoutRegion(signals.language)
  if (heard !== 'und') tally.heardLanguage = heard
  tally.topic ??=
    signals.findings.find(({ signal, score }) => signal === 'sensitive-topic' && score >= HEARD)
      ?.kind ?? null
  tally.lastTurnFailed = foundNothing({ signals, attempts })
  if (tally.lastTurnFailed) tally.unanswered = true
}

/** The assistant looked and found no source, or broke down. A greeting, and a wish for a person, need no source. */
export function foundNothing({
  signals: { confidence, findings },
  attempts,
}: Pick<Of<'turn.assessed'>, 'signals' | 'attempts'>): boolean {
  const looked = attempts.some(({ kind }) => kind === 'search')
  return (confidence === 'no_sources' && looked) || broke(findings)
}

export function broke(findings: Of<'turn.assessed'>['signals']['findings']): boolean {
  return findings.some(({ signal, score }) => signal === 'assistant-failed' && score >= HEARD)
}

const HEARD = 0.5

function takeWish(tally: Tally, { escalation, at }: Of<'escalation.requested'>): void {
  tally.wantedAt ??= at
  tally.reason ??= escalation.reason.trigger
  if (escalation.reason.trigger === 'sensitive-topic')
    tally.topic ??= escalation.reason.kind ?? null
  tally.awaited = true
  tally.heldFrom ??= at
}

function takePerson(tally: Tally, at: string, hours: TimeBetween): void {
  if (tally.wantedAt && tally.waitedMs === null)
    tally.waitedMs = hours(tally.wantedAt, at, tally.team)
  tally.reached = true
  tally.awaited = false
  tally.heldFrom ??= at
}

/**
 * Counted as clocks count: by the hours of the team that has it when the time ends, all of it. From here on it is the assistant's, or nobody has it: the
 * time counts for no person.
 */
function letGo(tally: Tally, at: string, hours: TimeBetween): void {
  if (tally.heldFrom) tally.heldMs += hours(tally.heldFrom, at, tally.team)
  tally.heldFrom = null
}

function withoutRegion(tag: string): string {
  return tag.toLowerCase().split('-')[0] || 'und'
}
