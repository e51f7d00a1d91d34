// What a teammate has just promised, as far as Baton hears it: from the last of their own replies, until they have said
// yes or no to it.
import { type Conversation, promisesIn, type Said } from '@baton/core'

export type Suggestion = { id: string; messageId: string; text: string; dueAt: string }

/** Later, nobody remembers what was meant. */
const FRESH_MS = 15 * 60_000

export function suggestionIn(
  { messages, work }: Pick<Conversation, 'messages' | 'work'>,
  {
    meId,
    now,
    timeZone,
    declined,
  }: { meId: string; now: number; timeZone: string; declined: ReadonlySet<string> },
): Suggestion | null {
  const said = messages.findLast((message) => isBy(message, meId))
  if (!said || now - Date.parse(said.at) > FRESH_MS) return null
  const known = new Set(work.promises.map(({ id }) => id))
  const found = promisesIn(said.text, { at: said.at, timeZone })
    // Named by its message and place, so that two tabs write down one.
    .map((one, nth) => ({ ...one, id: `prm.${said.id}.${nth}`.slice(-128), messageId: said.id }))
    .find(({ id, dueAt }) => !known.has(id) && !declined.has(id) && Date.parse(dueAt) > now)
  return found ?? null
}

function isBy({ author }: Said, meId: string): boolean {
  return author.kind === 'human' && author.human.id === meId
}
