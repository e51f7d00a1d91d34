import type { Mode } from './outbox.ts'
import type { Stance } from './stance.ts'

export const WORDS: Record<
  Mode,
  { region: string; label: string; placeholder: string; seenBy: string }
> = {
  reply: {
    region: 'Write to the customer',
    label: 'Reply to the customer',
    placeholder: 'Write to the customer…',
    seenBy: 'The customer sees this.',
  },
  note: {
    region: 'Write to your team',
    label: 'Internal note',
    placeholder: 'Write to your team…',
    seenBy: 'Only your team sees this. It never reaches the customer.',
  },
}

/** Why nothing can be said to the customer just now, or null. */
export function lockOf(stance: Stance): string | null {
  switch (stance.kind) {
    case 'theirs':
      return `${stance.name} answers this conversation. You can leave a note.`
    case 'closed':
      return 'Closed. It opens again when the customer writes; you can still leave a note.'
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
      return 'The assistant answers this. A reply of yours takes it over.'
    case 'queue':
      return 'Nobody has this yet. A reply of yours takes it over.'
    case 'mine':
    case 'theirs':
    case 'closed':
      return null
  }
}
