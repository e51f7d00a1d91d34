// Regenerate: the customer wants another answer to the same question. The one they had is put aside, and nobody is held to
// it; what was done for the question stays done.
import type { ConversationEvent } from '@baton/contract'
import { Refusal } from '../refusal.ts'
import type { Conversation } from './conversation.ts'
import { evolveSeen } from './evolve-seen.ts'
import { openQuestion } from './open-question.ts'
import { replacedFor } from './replaced-answers.ts'

/** An assistant that was wrong so often is not right the next time: a person is. */
const MOST = 3

/** Puts the last answer aside. Nothing to do for one that has been: two tabs ask once. */
export function regenerateAnswer(
  conversation: Conversation,
  messageId: string,
  at: string,
): ConversationEvent[] {
  const { messages, replaced, holder } = conversation
  if (replaced.some(({ id }) => id === messageId)) return []
  if (messages.find(({ id }) => id === messageId)?.author.kind !== 'assistant')
    throw new Refusal('not-found', 'There is no answer of the assistant with this id.')

  switch (holder.kind) {
    case 'queue':
    case 'human':
      throw new Refusal('held-by-a-human', 'A person has been asked to answer instead.')
    case 'nobody':
      throw new Refusal('conversation-closed', 'The conversation has been closed.')
    case 'assistant': {
      const why = whyNot(conversation, messageId)
      if (why) throw new Refusal('cannot-regenerate', why)
      return [{ type: 'answer.regenerated', at, messageId }]
    }
  }
}

/** Whether this answer can be asked for anew just now. */
export function mayRegenerate(conversation: Conversation, messageId: string): boolean {
  return conversation.holder.kind === 'assistant' && whyNot(conversation, messageId) === null
}

function whyNot(conversation: Conversation, messageId: string): string | null {
  const { messages, place, actions } = conversation
  // In a channel outside nothing that was sent can be taken from their eyes.
  if (place) return 'What was sent on this channel stays as it was sent.'
  const last = messages.findLast(({ author }) => author.kind !== 'system')
  if (last?.id !== messageId || last.author.kind !== 'assistant')
    return 'This is not the last answer of the assistant.'
  if (actions.some(({ asked, state }) => asked && state !== 'ended'))
    return 'Something is being done for the customer. Wait until it has ended.'
  if (openQuestion(conversation)) return 'An answer is being written.'
  const before = { type: 'answer.regenerated' as const, at: last.at, messageId }
  const question = openQuestion(evolveSeen(conversation, before))
  if (!question) return 'This answers no question that is the assistant’s to answer.'
  if (replacedFor(conversation, question).length >= MOST)
    return `Another answer was asked for ${MOST} times. A person can be asked for at any time.`
  return null
}
