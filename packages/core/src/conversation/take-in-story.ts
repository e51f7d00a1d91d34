import type { ConversationEvent } from '@baton/contract'
import { type Conversation, evolve } from './conversation.ts'
import { requestEscalation } from './request-escalation.ts'
import { type Start, startConversation } from './start-conversation.ts'

type Line = { by: 'customer' | 'assistant'; text: string }

/**
 * Begins a conversation that has happened elsewhere, with another agent, and asks for a person at once. The same story
 * told again changes nothing.
 */
export function takeInStory(
  conversation: Conversation,
  story: {
    start: Start
    lines: readonly Line[]
    escalation: Parameters<typeof requestEscalation>[1]
  },
  at: string,
): ConversationEvent[] {
  if (conversation.seq > 0) return []
  const told = [
    ...startConversation(conversation, story.start, at),
    ...story.lines.map(({ by, text }, nth): ConversationEvent => {
      const id = `${story.escalation.id}.line.${nth}`
      return { type: 'message.posted', at, message: { id, author: { kind: by }, text } }
    }),
  ]
  const after = told.reduce(evolve, conversation)
  return [...told, ...requestEscalation(after, story.escalation, at)]
}
