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

type Told = Extract<
  Recorded,
  {
    type: 'customer.identified' | 'conversation.rated' | 'answer.rated' | 'escalation.corrected'
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
  }
}

const REASON: Record<ThumbReason, string> = {
  wrong: t('It is wrong'),
  incomplete: t('Something is missing'),
  'off-topic': t('It is about something else'),
  unclear: t('It is hard to understand'),
  other: t('Another reason'),
}
