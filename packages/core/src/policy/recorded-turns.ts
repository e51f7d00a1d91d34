// The turns of a recorded conversation as a policy sees them: what was measured, and how things stood at that moment.
import type { Decision, Recorded, Signals } from '@baton/contract'
import {
  type Conversation,
  emptyConversation,
  evolve,
  type Marked,
} from '../conversation/conversation.ts'
import { openQuestion } from '../conversation/open-question.ts'
import { type Context, contextOf } from './context.ts'

export type RecordedTurn = {
  kind: 'turn'
  seq: number
  at: string
  messageId: string
  signals: Signals
  /** What became of it when it was recorded. */
  decision: Decision
  context: Context
}

/** The customer asked for a person without a rule having had a part in it, such as by the button. */
export type Asked = { kind: 'asked'; seq: number; trigger: string }

export type Walked = { steps: (RecordedTurn | Asked)[]; conversation: Conversation }

export function walk(
  conversationId: string,
  events: readonly Recorded[],
  phraseIn: Context['phraseIn'],
): Walked {
  const steps: Walked['steps'] = []
  let conversation = emptyConversation(conversationId)
  let decided = false
  for (const event of events) {
    if (event.type === 'turn.assessed') {
      const { seq, at, messageId, signals, decision } = event
      const text = openQuestion(conversation)?.text ?? ''
      const context = contextOf(conversation, { text, now: at, phraseIn })
      steps.push({ kind: 'turn', seq, at, messageId, signals, decision, context })
      decided = decision.kind === 'escalate'
    } else if (event.type === 'escalation.requested') {
      // Right after a turn that escalated, this is that turn's own.
      const { seq, escalation } = event
      if (!decided) steps.push({ kind: 'asked', seq, trigger: escalation.reason.trigger })
      decided = false
    }
    conversation = evolve(conversation, event)
  }
  return { steps, conversation }
}

/** The marks on one turn, each with what they are about. */
export function marksOf({ conversation }: Walked): { messageId: string; marked: Marked }[] {
  const latest = new Map(conversation.assessments.map((one) => [one.messageId, one.marks]))
  return [...latest].flatMap(([messageId, marks]) => marks.map((marked) => ({ messageId, marked })))
}
