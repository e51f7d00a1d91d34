// The customer has read what goes to a person, and says it better. Nothing waits for them: whatever they do not say
// goes as it is.
import type { ConversationEvent } from '@baton/contract'
import { Refusal } from '../refusal.ts'
import { type Conversation, evolve } from './conversation.ts'
import { giveEmail } from './give-email.ts'
import { requestEscalation, type Wanted } from './request-escalation.ts'

export type Corrections = { summary?: string | undefined; email?: string | undefined }

/** Asks for a person with what the customer put right. Said when one has been asked for, it corrects what went. */
export function escalateAsTold(
  conversation: Conversation,
  wanted: Wanted,
  { summary, email }: Corrections,
  at: string,
): ConversationEvent[] {
  const given = email ? giveEmail(conversation, email, at) : []
  const after = given.reduce(evolve, conversation)
  const requested = requestEscalation(after, { ...wanted, ownWords: summary }, at)
  const isAsked = requested.length === 0 && summary && isWaited(after)
  return [...given, ...(isAsked ? correct(after, summary, at) : requested)]
}

export function correctEscalation(
  conversation: Conversation,
  { summary, email }: Corrections,
  at: string,
): ConversationEvent[] {
  if (!isWaited(conversation))
    throw new Refusal('no-escalation', 'Nobody has been asked for, or it is over.')
  const given = email ? giveEmail(conversation, email, at) : []
  return [...given, ...(summary ? correct(conversation, summary, at) : [])]
}

function isWaited({ holder, escalation }: Conversation): boolean {
  return escalation !== null && (holder.kind === 'queue' || holder.kind === 'human')
}

function correct({ escalation }: Conversation, ownWords: string, at: string): ConversationEvent[] {
  if (!escalation || escalation.ownWords === ownWords) return []
  return [{ type: 'escalation.corrected', at, escalationId: escalation.id, ownWords }]
}
