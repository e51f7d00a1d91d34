// What Baton itself lets a customer count on when it fetches a person: the operator's own words for that may name a time.
import type { ConversationEvent } from '@baton/contract'
import { promisesIn } from './promises-in.ts'

/** Kept as soon as a person writes. Days are those of UTC: where the operator sits, the words do not say. */
export function promisedByUs(
  { id, text }: { id: string; text: string },
  at: string,
): ConversationEvent[] {
  const [found] = promisesIn(text, { at, timeZone: 'UTC' })
  if (!found) return []
  const promise = {
    ...{ id: `${id}.promise`, ...found, messageId: id },
    ...{ owner: null, about: 'reply' as const },
  }
  return [{ type: 'promise.made', at, promise }]
}
