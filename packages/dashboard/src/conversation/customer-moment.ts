// What a customer did besides writing, for the transcript.
import type { Recorded, ThumbReason } from '@baton/contract'
import { emailOf } from '@baton/core'
import { t } from '../words/translate.ts'

export type CustomerMoment =
  | { what: 'email-given'; email: string }
  | { what: 'signed-in' }
  | { what: 'rated'; score: number; comment: string | null }
  | { what: 'thumb'; thumb: 'up' | 'down'; words: string | null }
  | { what: 'corrected'; ownWords: string }
  | { what: 'transcript-wanted'; email: string }
  | { what: 'transcript-failed'; email: string; problem: string }

type Told = Extract<
  Recorded,
  {
    type:
      | 'customer.identified'
      | 'conversation.rated'
      | 'answer.rated'
      | 'escalation.corrected'
      | 'transcript.wanted'
  }
>

/** Null for what changes nothing that is seen. */
export function customerMoment(event: Told): CustomerMoment | null {
  switch (event.type) {
    case 'customer.identified': {
      const { customer } = event
      const email = emailOf(customer)
      // Whoever is signed in and has said an address has done the latter last.
      if (customer.verified && !customer.claimed?.email) return { what: 'signed-in' }
      return email ? { what: 'email-given', email } : null
    }
    case 'conversation.rated':
      return { what: 'rated', score: event.score, comment: event.comment ?? null }
    case 'answer.rated': {
      const { thumb, reason, comment } = event
      if (thumb === null) return null
      const words = [reason && REASON[reason], comment].filter(Boolean).join(': ')
      return { what: 'thumb', thumb, words: words || null }
    }
    case 'escalation.corrected':
      return { what: 'corrected', ownWords: event.ownWords }
    case 'transcript.wanted':
      return { what: 'transcript-wanted', email: event.email }
  }
}

/** A message that fails says so itself; the mail with the conversation is no message, and has no other place. */
export function transcriptFailure(
  { messageId, problem }: Extract<Recorded, { type: 'message.failed' }>,
  events: readonly Recorded[],
): CustomerMoment | null {
  const seq = Number(/\.transcript\.(\d+)$/.exec(messageId)?.[1])
  const wanted = events.find((event) => event.seq === seq)
  if (wanted?.type !== 'transcript.wanted') return null
  return { what: 'transcript-failed', email: wanted.email, problem }
}

const REASON: Record<ThumbReason, string> = {
  wrong: t('It is wrong'),
  incomplete: t('Something is missing'),
  'off-topic': t('It is about something else'),
  unclear: t('It is hard to understand'),
  other: t('Another reason'),
}
