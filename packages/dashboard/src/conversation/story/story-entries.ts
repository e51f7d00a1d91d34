// What went on elsewhere, and what came from elsewhere, in the transcript: the one behind a line, the other as a quotation.
import type { BroughtLine, Human, Recorded } from '@baton/contract'
import type { Said } from '@baton/core'
import type { Entry, Looked, MessageOf } from '../entries.ts'

export type StoryEntry =
  /** Words that go on in another conversation. */
  | { kind: 'gone'; key: string; at: string; to: string; messages: MessageOf[] }
  /** Words that were said in another conversation. */
  | { kind: 'brought'; key: string; at: string; from: string; by: Human; messages: MessageOf[] }

type Draw = (said: Said, looked: Looked | null, before: Entry | undefined) => MessageOf

export function broughtMessages(lines: readonly BroughtLine[], draw: Draw): MessageOf[] {
  const drawn: MessageOf[] = []
  // Each by its own number: in this log all of them are one event.
  for (const line of lines) drawn.push(draw(line, null, drawn.at(-1)))
  return drawn
}

/** Neighbours that went the same way are behind one line. */
export function withoutGone(entries: readonly Entry[], events: readonly Recorded[]): Entry[] {
  const ways = new Map(
    events.flatMap((event) =>
      event.type === 'conversation.split'
        ? event.messageIds.map((id) => [id, event.to] as const)
        : [],
    ),
  )
  if (ways.size === 0) return [...entries]
  const shown: Entry[] = []
  for (const entry of entries) {
    const to = entry.kind === 'message' ? ways.get(entry.message.id) : undefined
    const before = shown.at(-1)
    if (entry.kind !== 'message' || to === undefined)
      // The name that it stood under is behind the line.
      shown.push(
        entry.kind === 'message' && before?.kind === 'gone' ? { ...entry, follows: false } : entry,
      )
    else if (before?.kind === 'gone' && before.to === to) before.messages.push(entry)
    else {
      const first = { ...entry, follows: false }
      shown.push({ kind: 'gone', key: `gone-${entry.key}`, at: entry.at, to, messages: [first] })
    }
  }
  return shown
}
