// What a message that came by a channel is called in a log.
import { createHash } from 'node:crypto'

/** As much as one message may have by any other way. */
export const MOST_LETTERS = 10_000

/** Ids of a log have at most 128 letters. That it begins with the connection says that it came from there. */
export function messageIdOf(connectionId: string, id: string): string {
  if (id.length <= 80) return `${connectionId}.${id}`
  return `${connectionId}.${createHash('sha256').update(id).digest('hex')}`
}
