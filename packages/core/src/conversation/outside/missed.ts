// What a customer who has left our page has not seen, and has not been mailed yet.
import type { ConversationEvent, Message } from '@baton/contract'
import type { Conversation, Said } from '../conversation.ts'

/** Who closes by a link of theirs. */
export const CUSTOMER_ID = 'customer'

/** A message, or that it was closed. */
export type Missed = { id: string; seq: number; at: string; message: Said | null }

/** Of a closing, in the place of a message's. */
export function closingId({ id, closing }: Pick<Conversation, 'id' | 'closing'>): string {
  return `${id}.closed.${closing?.seq ?? 0}`
}

/** Whether they would want to know: a person's words, that it is solved, and every answer to a mail of theirs. */
export function isForWhoLeft(
  conversation: Pick<Conversation, 'messages'>,
  { author, notice }: Message,
): boolean {
  if (author.kind === 'customer' || isAboutMail(notice)) return false
  if (author.kind === 'human' || notice === 'solved') return true
  return writesByMail(conversation)
}

/** They answered a mail, or wrote one, last. */
export function writesByMail({ messages }: Pick<Conversation, 'messages'>): boolean {
  const last = messages.findLast(({ author }) => author.kind === 'customer')
  return last?.outside !== undefined
}

/** Oldest first; nothing while there is nothing among it that they would want to know. */
export function missedBy(conversation: Conversation): Missed[] {
  if (conversation.place !== null) return []
  const { messages, readSeq, closing, holder, messageStates, work } = conversation
  const known = new Set(messageStates.map(({ messageId }) => messageId))
  const missed: Missed[] = messages
    .filter(
      ({ seq, id, author, notice }) =>
        seq > readSeq && author.kind !== 'customer' && !isAboutMail(notice) && !known.has(id),
    )
    .map((message) => ({ id: message.id, seq: message.seq, at: message.at, message }))
  const wanted = missed.some(({ message }) => message && isForWhoLeft(conversation, message))
  const isToldSolved = missed.some(({ message }) => message?.notice === 'solved')
  const id = closingId(conversation)
  // What was no request at all was not solved either.
  const isClosed =
    holder.kind === 'nobody' && closing !== null && !known.has(id) && !work.ending?.cancelled
  const isOurs = closing?.by?.id !== CUSTOMER_ID
  const isNews = isClosed && isOurs && conversation.escalatedAt.length > 0 && !isSeen(conversation)
  if (isNews && !isToldSolved) missed.push({ id, seq: closing.seq, at: closing.at, message: null })
  return wanted || isNews ? missed : []
}

/** All of it is with their mail server, as one mail. */
export function recordMailed(
  conversation: Conversation,
  { upTo, mailId }: { upTo: number; mailId: string },
  at: string,
): ConversationEvent[] {
  return missedBy(conversation)
    .filter(({ seq }) => seq <= upTo)
    .map(({ id }) => ({ type: 'message.sent', at, messageId: id, ids: [mailId] }))
}

/** The mail came back, or never left: none of what it told has been read. */
export function recordMailFailure(
  conversation: Conversation,
  { messageId, problem }: { messageId: string; problem: string },
  at: string,
): ConversationEvent[] {
  const words = problem.slice(0, MOST_WORDS)
  const failed = (id: string): ConversationEvent => ({
    ...{ type: 'message.failed', at, messageId: id, problem: words },
  })
  const sent = conversation.messageStates.find((one) => one.messageId === messageId)
  if (sent?.state !== 'sent') return sent ? [] : missedBy(conversation).map(({ id }) => failed(id))
  return conversation.messageStates
    .filter(({ state, at: when }) => state === 'sent' && when === sent.at)
    .map((one) => failed(one.messageId))
}

/** The customer leaves our page, and wants to hear by mail at once; or does not any more. */
export function wantMail(
  { wantsMail, place }: Conversation,
  wanted: boolean,
  at: string,
): ConversationEvent[] {
  return wantsMail === wanted || place !== null ? [] : [{ type: 'mail.wanted', at, wanted }]
}

const MOST_WORDS = 1_000

/** What is said about addresses says nothing in a mail. */
function isAboutMail(notice: Message['notice']): boolean {
  return notice === 'email-wanted' || notice === 'email-thanks'
}

/** Rated it, for which they must have seen that it was closed. */
function isSeen({ rating, closing }: Conversation): boolean {
  return rating !== null && rating.closing === closing?.seq
}
