// What went on elsewhere, and what came from elsewhere, in the transcript: the one behind a line, the other as a quotation.
import type { BroughtLine, BroughtTicket, Human, Recorded } from '@baton/contract'
import type { Said } from '@baton/core'
import type { Entry, Looked, MessageOf } from '../entries.ts'

export type StoryEntry =
  /** Words that go on in another conversation. */
  | { kind: 'gone'; key: string; at: string; to: string; messages: MessageOf[] }
  /** Words that were said in another conversation. */
  | { kind: 'brought'; key: string; at: string; from: string; by: Human; messages: MessageOf[] }
  /** A whole conversation, or a part of it, that goes on in this one. `who`: where its customer is somebody else. */
  | {
      kind: 'merged'
      key: string
      at: string
      from: string
      by: Human
      who: string | null
      lines: (MessageOf | NoteOf)[]
      tickets: readonly BroughtTicket[]
    }

export type NoteOf = Extract<Entry, { kind: 'note' }>
type Brought = Extract<Recorded, { type: 'story.brought' }>
type Merged = Extract<Recorded, { type: 'story.merged' }>

type Draw = (said: Said, looked: Looked | null, before: Entry | undefined) => MessageOf

function broughtMessages(lines: readonly BroughtLine[], draw: Draw): MessageOf[] {
  const drawn: MessageOf[] = []
  // Each by its own number: in this log all of them are one event.
  for (const line of lines) drawn.push(draw(line, null, drawn.at(-1)))
  return drawn
}

export function quotedEntry(event: Brought | Merged, draw: Draw): StoryEntry {
  if (event.type === 'story.merged') return mergedEntry(event, draw)
  const { seq, at, from, by, lines } = event
  return { kind: 'brought', key: `${seq}`, at, from, by, messages: broughtMessages(lines, draw) }
}

/** Notes stand where they were written, among what was said. */
function mergedEntry(event: Merged, draw: Draw): StoryEntry {
  const { seq, at, from, by, who, tickets } = event
  const notes = event.notes.map(({ by: author, ...note }): NoteOf => {
    return { kind: 'note', key: `note-${note.seq}`, at: note.at, note: { ...note, author } }
  })
  const said = broughtMessages(event.lines, draw)
  const place = (line: MessageOf | NoteOf) =>
    line.kind === 'note' ? line.note.seq : line.message.seq
  const lines = [...said, ...notes].sort((one, other) => place(one) - place(other))
  return { kind: 'merged', key: `${seq}`, at, from, by, who, lines, tickets }
}

/** Whoever has the log open when a customer is erased forgets what was quoted of them. */
export function withoutErased(entries: readonly Entry[], events: readonly Recorded[]): Entry[] {
  const gone = new Set(events.flatMap((one) => (one.type === 'story.erased' ? one.from : [])))
  if (gone.size === 0) return [...entries]
  return entries.filter((entry) => {
    if (entry.kind === 'merged') return !gone.has(entry.from)
    return entry.kind !== 'message' || !gone.has(entry.message.carried?.from ?? '')
  })
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
