import type { Citation, ConversationEvent, Human, OutsideMessage } from '@baton/contract'
import { Refusal } from '../refusal.ts'
import { emailIn } from '../text/email.ts'
import type { Conversation } from './conversation.ts'
import { giveEmail } from './give-email.ts'
import { takeOver } from './take-over.ts'

/**
 * Adds what the customer wrote. The sender chose the id, so a resent request is recognised and ignored. Writing into a
 * closed conversation opens it again: the customer is never refused.
 */
export function postCustomerMessage(
  conversation: Conversation,
  { id, text, outside }: { id: string; text: string; outside?: OutsideMessage },
  at: string,
): ConversationEvent[] {
  if (hasMessage(conversation, id)) return []

  const posted: ConversationEvent = {
    type: 'message.posted',
    at,
    message: { id, author: { kind: 'customer' }, text, ...(outside ? { outside } : {}) },
  }
  const given = conversation.email === 'asked' ? emailIn(text) : null
  const identified = given ? giveEmail(conversation, given, at) : []

  switch (conversation.holder.kind) {
    case 'assistant':
    case 'queue':
    case 'human':
      return [posted, ...identified]
    case 'nobody':
      return [{ type: 'conversation.reopened', at }, posted, ...identified]
  }
}

type Answer = { id: string; text: string; citations?: Citation[] }

/**
 * Adds an answer of the assistant. Only while it holds the conversation, or helps until somebody comes: a human who took
 * over meanwhile wins.
 */
export function postAnswer(
  conversation: Conversation,
  answer: Answer,
  at: string,
): ConversationEvent[] {
  if (hasMessage(conversation, answer.id)) return []

  switch (conversation.holder.kind) {
    case 'assistant':
      return [posted(answer, at)]
    case 'queue':
      if (conversation.holder.helping) return [posted(answer, at)]
      throw new Refusal('held-by-a-human', 'A person has been asked to answer instead.')
    case 'human':
      throw new Refusal('held-by-a-human', 'A person has been asked to answer instead.')
    case 'nobody':
      throw new Refusal('conversation-closed', 'The conversation has been closed.')
  }
}

function posted(answer: Answer, at: string): ConversationEvent {
  return { type: 'message.posted', at, message: { ...answer, author: { kind: 'assistant' } } }
}

/** Adds what a human wrote to the customer. Whoever writes takes over, whatever way the words came. */
export function postReply(
  conversation: Conversation,
  { id, human, text }: { id: string; human: Human; text: string },
  at: string,
): ConversationEvent[] {
  if (hasMessage(conversation, id)) return []
  return [
    ...takeOver(conversation, human, at),
    { type: 'message.posted', at, message: { id, author: { kind: 'human', human }, text } },
  ]
}

function hasMessage({ messages }: Conversation, id: string): boolean {
  return messages.some((message) => message.id === id)
}
