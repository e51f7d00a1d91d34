// A message as a channel outside is handed it: its words without marks, and what the customer may press under it.
import {
  type Conversation,
  choicesUnder,
  letterText,
  parseMarkdown,
  questionToAllow,
} from '@baton/core'
import type { Nudge, Outgoing } from '@baton/integrations'

/** Null when there is nothing to say any more. */
export function outgoingOf(
  conversation: Conversation,
  messageId: string,
  around: { to: string; sentBefore: string[] },
): Outgoing | null {
  const about = lastOutside(conversation)
  const shared = { conversationId: conversation.id, messageId, about, ...around }
  const message = conversation.messages.find(({ id }) => id === messageId)
  if (!message) {
    const question = questionToAllow(conversation, messageId)
    if (!question) return null
    const { text, choices } = question
    return { ...shared, by: 'assistant', markdown: text, text, choices, sources: [] }
  }
  const { author, text, citations = [] } = message
  if (author.kind === 'customer') return null
  const isMarked = author.kind !== 'system'
  return {
    ...shared,
    by: author.kind,
    ...(author.kind === 'human' ? { name: author.human.name } : {}),
    markdown: text,
    text: isMarked ? letterText(parseMarkdown(text, AS_SAID)) : text,
    sources: citations.map(({ title, url }) => ({ title, url })),
    choices: choicesUnder(conversation, message),
  }
}

/** What waits, for a template that says so. `page`: where the customer can follow it, if there is one. */
export function nudgeOf(
  { customer, messages }: Conversation,
  messageId: string,
  page: string | null,
): Nudge {
  const held = messages.find(({ id }) => id === messageId)
  const author = held?.author
  return {
    customer: customer?.name ?? '',
    human: author?.kind === 'human' ? author.human.name : '',
    message: held ? letterText(parseMarkdown(held.text, AS_SAID)) : '',
    follow: page?.split('/').at(-1) ?? '',
  }
}

const AS_SAID = { streaming: false, breaks: true }

function lastOutside({ messages }: Conversation): Outgoing['about'] {
  return messages.findLast(({ outside }) => outside !== undefined)?.outside ?? null
}
