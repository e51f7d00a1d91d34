import { t } from '../words/translate.ts'
import type { Mode } from './outbox.ts'
import type { Stance } from './stance.ts'

export const WORDS: Record<
  Mode,
  { region: string; label: string; placeholder: string; seenBy: string }
> = {
  reply: {
    region: t('Write to the customer'),
    label: t('Reply to the customer'),
    placeholder: t('Write to the customer…'),
    seenBy: t('The customer sees this.'),
  },
  note: {
    region: t('Write to your team'),
    label: t('Internal note'),
    placeholder: t('Write to your team…'),
    seenBy: t('Only your team sees this. It never reaches the customer.'),
  },
}

/** Why nothing can be said to the customer just now, or null. */
export function lockOf(stance: Stance, goesOnElsewhere: boolean): string | null {
  switch (stance.kind) {
    case 'theirs':
      return t('{name} answers this conversation. You can leave a note.', { name: stance.name })
    case 'closed':
      if (goesOnElsewhere)
        return t('It goes on in another conversation; you can still leave a note.')
      return t('Closed. It opens again when the customer writes; you can still leave a note.')
    case 'mine':
    case 'assistant':
    case 'queue':
      return null
  }
}

/** What a reply does besides being sent, or null. */
export function sideEffectOf({ kind }: Stance): string | null {
  switch (kind) {
    case 'assistant':
      return t('The assistant answers this. A reply of yours takes it over.')
    case 'queue':
      return t('Nobody has this yet. A reply of yours takes it over.')
    case 'mine':
    case 'theirs':
    case 'closed':
      return null
  }
}
