// Another policy on what has been: which conversations would have gone to a person, and which would not. Pure.
import type { Decision, Policy } from '@baton/contract'
import type { Context } from './context.ts'
import { decide } from './decide.ts'
import type { RecordedTurn, Walked } from './recorded-turns.ts'

export type ReplayOutcome = {
  kind: 'escalate' | 'offer' | 'answer'
  /** Which rule, or `button`; null when the assistant answered everything. */
  trigger: string | null
  detail: string
  /** The event of the log that decided; 0 when none did. */
  seq: number
  messageId: string | null
}

export type ReplayChange =
  | 'newly-escalated'
  | 'no-longer-escalated'
  | 'earlier'
  | 'later'
  | 'newly-offered'
  | 'no-longer-offered'
  | 'same'

export type ReplayedConversation = {
  conversationId: string
  subject: string
  change: ReplayChange
  /** As it was, and as it would have been. */
  before: ReplayOutcome
  after: ReplayOutcome
}

const ANSWERED: ReplayOutcome = {
  kind: 'answer',
  trigger: null,
  detail: '',
  seq: 0,
  messageId: null,
}

/**
 * Goes through the turns until the first escalation, as it would have been: what was recorded after it happened under
 * other circumstances. An offer counts when nothing escalated.
 */
export function replayConversation(walked: Walked, policy: Policy): ReplayedConversation {
  const before = firstOf(walked, ({ decision }) => decision)
  const after = firstOf(walked, (turn) => redecide(turn, policy))
  const { conversation } = walked
  const asked = conversation.messages.find(({ author }) => author.kind === 'customer')
  return {
    conversationId: conversation.id,
    subject: (asked?.text ?? '').slice(0, 120).replace(/[\ud800-\udbff]$/, ''),
    change: changeOf(before, after),
    before,
    after,
  }
}

/** The turn as the policy would have it, had nobody been asked for before. */
function redecide({ signals, context }: RecordedTurn, policy: Policy): Decision {
  return decide(signals, policy, { ...context, ...NOBODY_ASKED }).decision
}

const NOBODY_ASKED: Pick<Context, 'waiting' | 'escalations'> = {
  waiting: false,
  escalations: { inConversation: 0, inLastHour: 0 },
}

function firstOf({ steps }: Walked, decisionOf: (turn: RecordedTurn) => Decision): ReplayOutcome {
  let offered: ReplayOutcome | null = null
  for (const step of steps) {
    if (step.kind === 'asked') {
      const { trigger, seq } = step
      return { kind: 'escalate', trigger, detail: '', seq, messageId: null }
    }
    const decision = decisionOf(step)
    if (decision.kind !== 'escalate' && decision.kind !== 'offer') continue
    const { trigger, detail } = decision.reason
    const { seq, messageId } = step
    const outcome: ReplayOutcome = { kind: decision.kind, trigger, detail, seq, messageId }
    if (decision.kind === 'escalate') return outcome
    offered ??= outcome
  }
  return offered ?? ANSWERED
}

function changeOf(before: ReplayOutcome, after: ReplayOutcome): ReplayChange {
  if (before.kind === 'escalate' && after.kind === 'escalate') {
    if (before.seq === after.seq) return 'same'
    return after.seq < before.seq ? 'earlier' : 'later'
  }
  if (after.kind === 'escalate') return 'newly-escalated'
  if (before.kind === 'escalate') return 'no-longer-escalated'
  if (before.kind === after.kind) return 'same'
  return after.kind === 'offer' ? 'newly-offered' : 'no-longer-offered'
}

export type ReplayTally = {
  conversations: number
  turns: number
  before: Record<ReplayOutcome['kind'], number>
  after: Record<ReplayOutcome['kind'], number>
  changes: Record<ReplayChange, number>
}

export function emptyTally(): ReplayTally {
  const none = () => ({ escalate: 0, offer: 0, answer: 0 })
  const changes = {
    'newly-escalated': 0,
    'no-longer-escalated': 0,
    earlier: 0,
    later: 0,
    'newly-offered': 0,
    'no-longer-offered': 0,
    same: 0,
  }
  return { conversations: 0, turns: 0, before: none(), after: none(), changes }
}

/** Adds to the tally that is given. */
export function count(tally: ReplayTally, { steps }: Walked, one: ReplayedConversation): void {
  tally.conversations++
  tally.turns += steps.filter(({ kind }) => kind === 'turn').length
  tally.before[one.before.kind]++
  tally.after[one.after.kind]++
  tally.changes[one.change]++
}

export function addTallies(a: ReplayTally, b: ReplayTally): ReplayTally {
  const add = <Key extends string>(one: Record<Key, number>, other: Record<Key, number>) =>
    Object.fromEntries(
      Object.entries<number>(one).map(([key, value]) => [key, value + other[key as Key]]),
    ) as Record<Key, number>
  return {
    conversations: a.conversations + b.conversations,
    turns: a.turns + b.turns,
    before: add(a.before, b.before),
    after: add(a.after, b.after),
    changes: add(a.changes, b.changes),
  }
}
