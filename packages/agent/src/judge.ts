// The judgement by itself: what the policy would decide about words, without knowledge, without a model, without a
// database. The same measurements and the same rules as in a turn of the assistant.
import type { ConversationEvent, Decision, Policy, Signals, Verdict } from '@baton/contract'
import { type Conversation, contextOf, decide, emptyConversation, evolve } from '@baton/core'
import { containsPhrase, type HeardTurn } from '@baton/judge'
import { openQuestion } from './open-question.ts'
import { measured } from './signals/measured.ts'

export type Judged = {
  decision: Decision
  signals: Signals
  trace: Verdict[]
  /** Place of the customer's message that decided, counted from 0. */
  at: number
}

/** No time passes while judging. */
const AT = '2000-01-01T00:00:00.000Z'

/**
 * Goes through the customer's messages, those in a row as one, until one of them escalates. What was offered on the way
 * counts when none does. Null when the customer says nothing.
 */
export function judgeTurns(
  turns: readonly HeardTurn[],
  { policy, locale = 'en' }: { policy: Policy; locale?: string },
): Judged | null {
  let conversation: Conversation = { ...emptyConversation('judge'), locale, channel: 'api' }
  let last: Judged | null = null
  for (const [at, { role, text }] of turns.entries()) {
    if (role === 'tool') {
      conversation = done(at, text).reduce(evolve, conversation)
      continue
    }
    conversation = evolve(conversation, posted(at, role, text))
    if (role !== 'customer' || nextSpeaker(turns, at) === 'customer') continue
    const judged = judge(conversation, policy, at)
    if (judged.decision.kind === 'escalate') return judged
    if (last?.decision.kind !== 'offer' || judged.decision.kind === 'offer') last = judged
  }
  return last
}

function judge(conversation: Conversation, policy: Policy, at: number): Judged {
  const question = openQuestion(conversation)
  if (!question) throw new Error('The last word must be the customer’s.')
  const signals = measured(conversation, question)
  const about = { text: question.text, now: AT, phraseIn: containsPhrase }
  return { ...decide(signals, policy, contextOf(conversation, about)), signals, at }
}

function nextSpeaker(turns: readonly HeardTurn[], at: number): string | undefined {
  return turns.slice(at + 1).find(({ role }) => role !== 'tool')?.role
}

/** As if the assistant had done it: how it went is told by its words. */
function done(at: number, result: string): ConversationEvent[] {
  const callId = `call_${at}`
  const call = { callId, name: 'tool', title: '', source: 'server', input: {}, sideEffect: false }
  return [
    { type: 'action.started', at: AT, call },
    { type: 'action.ended', at: AT, callId, outcome: 'done', result, durationMs: 0 },
  ]
}

function posted(at: number, role: 'customer' | 'assistant' | 'human', text: string) {
  const author =
    role === 'human' ? { kind: role, human: { id: 'human', name: '' } } : { kind: role }
  const event: ConversationEvent = {
    type: 'message.posted',
    at: AT,
    message: { id: `msg_${at}`, author, text },
  }
  return event
}
