// What a language's speakers say when something grave has happened, when they are fed up, and when they are content.

/**
 * Alternatives are separated by `|`. Each is a few words, with `*` for any ending, that must all stand in one sentence,
 * in any order; `_` joins words that must stand together. In scripts without spaces a word is any piece of the text.
 * A topic's phrase with `~` in front is also said every day, about rules and offers: `frames.ts` says when it counts.
 */
export type Moods = Record<Topic | 'frustration' | 'content', string>

export const TOPICS = [
  'billing-dispute',
  'refund-dispute',
  'security',
  'account-access',
  'complaint',
  'legal',
  'safety',
] as const
export type Topic = (typeof TOPICS)[number]
