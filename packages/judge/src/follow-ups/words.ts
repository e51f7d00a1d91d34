// What means something only after what the assistant has just said. Written like moods: `../moods/moods.ts`.
import { EASTERN } from './eastern.ts'
import { NORTHERN } from './northern.ts'
import { WESTERN } from './western.ts'

export type FollowUps = {
  /** The assistant offers a person, or to be called by one. */
  offers: string
  /** The assistant says that it cannot, or may not. */
  cannot: string
  /** The assistant wants to know where to call. */
  number: string
  /** The customer's first words, when they take up an offer; and such as only do when little else is said. */
  yes: string
  ok: string
  /** What takes a yes back, and praise too. */
  but: string
  /** Who can, then? Asks for somebody once the assistant could not. */
  who: string
  /** Somebody who can, whoever decides. */
  someone: string
  /** The answers are no help, or always the same. */
  weary: string
  /** Says that they ask what they have asked before, in whatever words they do. */
  again: string
  'gives-up': string
  /** Not with a machine. */
  machine: string
  /** Will go elsewhere, or tell others. */
  leaves: string
}

export const FOLLOW_UPS: Readonly<Record<string, FollowUps>> = {
  ...WESTERN,
  ...NORTHERN,
  ...EASTERN,
}
