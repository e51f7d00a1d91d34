// A customer asks for two things in one conversation: what belongs to the second goes on in a conversation of its own.
import type { ConversationEvent, Human } from '@baton/contract'
import { Refusal } from '../refusal.ts'
import { say } from '../text/sentences.ts'
import { type Conversation, evolve, type Said } from './conversation.ts'
import { lineOf } from './merge-into.ts'
import { startConversation } from './start-conversation.ts'
import { wentTo } from './story-state.ts'
import { takeOver } from './take-over.ts'

type Wish = { to: string; by: Human; messageIds: readonly string[] }

/**
 * Says where these messages go on. Whoever splits takes over, as whoever replies does; the same again changes nothing.
 * A customer in the chat is told where to look, because there the answer will be.
 */
export function splitOff(
  conversation: Conversation,
  { to, by, messageIds }: Wish,
  at: string,
): ConversationEvent[] {
  if (conversation.splits.some((split) => split.to === to)) return []
  const joined = conversation.holder.kind === 'nobody' ? [] : takeOver(conversation, by, at)
  const refusal = whyNot(conversation, messageIds)
  if (refusal) throw new Refusal('cannot-split', refusal)

  // In the order of the log, each once.
  const ids = conversation.messages.filter(({ id }) => messageIds.includes(id)).map(({ id }) => id)
  const split: ConversationEvent = { type: 'conversation.split', at, by, to, messageIds: ids }
  const told: ConversationEvent = {
    type: 'message.posted',
    at,
    message: {
      id: `${to}.split`,
      author: { kind: 'system' },
      text: say(conversation.locale, 'splitOff'),
    },
  }
  return [...joined, split, ...(conversation.place ? [] : [told])]
}

/** The new conversation, as it begins: with the words that were brought, and whoever brought them. Begun twice, it is one. */
export function beginSplit(
  conversation: Conversation,
  from: Conversation,
  at: string,
): ConversationEvent[] {
  const split = from.splits.find(({ to }) => to === conversation.id)
  if (conversation.seq > 0 || !split || !from.customer) return []
  const { customer, locale, place, page, device } = from
  const start = {
    ...{ customer, locale, device },
    ...{ channel: from.channel as Start['channel'], place: place ?? undefined },
    page: page ?? undefined,
  }
  const lines = from.messages.filter(({ id }) => split.messageIds.includes(id)).flatMap(lineOf)
  const { by } = split
  const begun: ConversationEvent[] = [
    ...startConversation(conversation, start, at),
    { type: 'story.brought', at, by, from: from.id, lines },
  ]
  return [...begun, ...takeOver(begun.reduce(evolve, conversation), by, at)]
}

type Start = Parameters<typeof startConversation>[1]

/** Null when they can. Only where customers have several conversations would they ever see the answer. */
function whyNot(conversation: Conversation, messageIds: readonly string[]): string | null {
  const { messages, channel } = conversation
  if (!maySplit(channel))
    return 'Here a customer has one conversation and no more: an answer in another would not reach them.'
  const known = messageIds.map((id) => messages.find((said) => said.id === id))
  if (known.includes(undefined)) return 'One of these messages is not in this conversation.'
  const chosen = known.filter((said) => said !== undefined)
  if (chosen.some(({ from }) => from))
    return 'What was brought here from another conversation can be split off only there.'
  if (chosen.some(({ author }) => author.kind === 'system'))
    return 'What Baton itself has said stays where it was said.'
  if (chosen.some(({ id }) => wentTo(conversation, id)))
    return 'One of these messages goes on in another conversation already.'
  const isAsked = ({ author }: Said) => author.kind === 'customer'
  if (!chosen.some(isAsked)) return 'None of these messages is the customer’s.'
  const stays = (said: Said) => !chosen.includes(said) && !wentTo(conversation, said.id)
  if (!messages.some((said) => isAsked(said) && stays(said)))
    return 'Nothing that the customer wrote would be left here.'
  return null
}

/** Whether a customer of this channel has several conversations, and sees all of them. */
export function maySplit(channel: string): boolean {
  return channel === 'widget' || channel === 'email'
}
