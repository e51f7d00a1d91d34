// The conversation as a mail to its customer, when they ask for it. What others have said, or somebody who only says that
// the address is theirs, is sent to no address that has not been shown to be theirs: whoever has it opens the link in it.
import type { ConversationEvent } from '@baton/contract'
import type { Conversation } from '../conversation.ts'
import { emailOf } from '../identify-customer.ts'

/** `seq`: where in the log it was wanted, and how far what is sent goes. */
export type WantedTranscript = { email: string; proven: boolean; seq: number }

/** Asked for again before anything more was said, it is the same mail. */
export function wantTranscript(conversation: Conversation, at: string): ConversationEvent[] {
  const email = emailOf(conversation.customer)
  if (!email) return []
  const { transcript, messages } = conversation
  const saidSince = (messages.at(-1)?.seq ?? 0) > (transcript?.seq ?? 0)
  if (transcript?.email === email && !saidSince && !hasFailed(conversation)) return []
  return [{ type: 'transcript.wanted', at, email, proven: isProven(conversation) }]
}

/** Signed by the application, or they have answered a mail that was sent to it. */
export function isProven({ customer, place, messages, emailSeq }: Conversation): boolean {
  if (customer?.verified && customer.email) return true
  if (place !== null) return false
  return messages.some(({ outside, seq }) => outside !== undefined && seq > (emailSeq ?? 0))
}

/** In the place of a message's id, for what becomes of the mail. */
export function transcriptId({ id }: Pick<Conversation, 'id'>, { seq }: { seq: number }): string {
  return `${id}.transcript.${seq}`
}

function hasFailed(conversation: Conversation): boolean {
  const { transcript, messageStates } = conversation
  if (!transcript) return false
  const id = transcriptId(conversation, transcript)
  return messageStates.some(({ messageId, state }) => messageId === id && state === 'failed')
}
