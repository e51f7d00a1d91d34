// One conversation as one line of time: what was said, what happened, what is on its way. Pure, so that it can be tested.
import type { Draft, Moment, Outgoing, Snapshot } from '@baton/client'
import type { Attachment, Citation, Human } from '@baton/contract'
import { type Conversation, openActions, type Said } from '@baton/core'

/** A key stays with a message from its sending to its place in the log, so that it does not move on the screen. */
export type Line =
  | ({ kind: 'said'; key: string; by: Speaker; text: string; at: string; first: boolean } & Extras)
  | { kind: 'email'; key: string; seq: number; text: string }
  | { kind: 'moment'; key: string; seq: number; moment: Moment }
  | { kind: 'thinking'; key: string }
  | { kind: 'typing'; key: string; human: Human }

export type Speaker =
  | { kind: 'customer' }
  | { kind: 'assistant' }
  | { kind: 'human'; human: Human }
  | { kind: 'system' }

type Extras = {
  seq: number
  citations: readonly Citation[]
  attachments?: readonly Attachment[] | undefined
  /** Still being written. */
  streaming: boolean
  /** The customer stopped it here. */
  stopped?: true | undefined
  /** On its way; null once it is in the log. */
  outgoing: Outgoing | null
}

/** Always the same, so that nothing looks changed. */
const NONE: readonly Citation[] = []

/** Words of the same speaker within this time stand together under one name. */
const TOGETHER_MS = 5 * 60_000

export function timeline(snapshot: Snapshot): Line[] {
  const { conversation, moments, outgoing, draft, typing } = snapshot
  const placed = [
    ...conversation.messages.map((message) =>
      isOpenQuestion(message, snapshot) ? emailLine(message) : saidLine(message),
    ),
    ...moments.filter((moment) => isShown(moment, snapshot)).map(momentLine),
  ]
  const lines: Line[] = placed.sort((a, b) => a.seq - b.seq)
  lines.push(...outgoing.map(outgoingLine))
  if (draft) lines.push(draftLine(draft))
  else if (isThinking(snapshot)) lines.push({ kind: 'thinking', key: 'thinking' })
  if (typing) lines.push({ kind: 'typing', key: 'typing', human: typing })
  return grouped(lines)
}

/** Whether the assistant owes an answer that it has not begun. */
export function isThinking({ conversation, draft, outgoing }: Snapshot): boolean {
  // With a card open it waits for the customer's word itself.
  if (conversation.holder.kind !== 'assistant' || draft || hasCard(conversation)) return false
  const last = outgoing.at(-1)
  if (last) return last.state === 'sent'
  const { messages, returned, stopped } = conversation
  // What was written to a person before they left was theirs to answer; what was stopped is nobody's.
  const since = messages.slice(Math.max(returned?.messages ?? 0, stopped))
  return since.at(-1)?.author.kind === 'customer'
}

/** Whether the customer is asked to allow something. */
export function hasCard(conversation: Conversation): boolean {
  return openActions(conversation).some(({ approval }) => approval)
}

/** How much of what others said came after `seen`. */
export function unreadAfter({ conversation }: Snapshot, seen: number): number {
  return conversation.messages.filter(
    ({ seq, author, notice }) =>
      seq > Math.max(seen, conversation.readSeq) && author.kind !== 'customer' && !notice,
  ).length
}

function saidLine(message: Said): SaidLine {
  const { id, author, ...rest } = message
  return said({ ...rest, key: id, by: author } as Parameters<typeof said>[0])
}

function outgoingLine(outgoing: Outgoing): Line {
  const { id, text, attachments, at } = outgoing
  return said({ key: id, by: { kind: 'customer' }, text, attachments, at, outgoing })
}

function draftLine({ messageId, text }: Draft): Line {
  return said({ key: messageId, by: { kind: 'assistant' }, text, at: '', streaming: true })
}

type SaidLine = Extract<Line, { kind: 'said' }>

function said(part: Pick<SaidLine, 'key' | 'by' | 'text' | 'at'> & Partial<SaidLine>): SaidLine {
  const seq = Number.POSITIVE_INFINITY
  return {
    kind: 'said',
    first: true,
    seq,
    citations: NONE,
    streaming: false,
    outgoing: null,
    ...part,
  }
}

function momentLine(moment: Moment) {
  const { seq } = moment
  return { kind: 'moment' as const, key: `at${seq}`, seq, moment }
}

/** Whether this asks for an address that has been neither given nor refused. */
function isOpenQuestion({ notice }: Said, { conversation }: Snapshot): boolean {
  return notice === 'email-wanted' && conversation.email === 'asked'
}

function emailLine({ id, seq, text }: Said) {
  return { kind: 'email' as const, key: id, seq, text }
}

/** An offer stands until more is said, or a person is asked for. */
function isShown(moment: Moment, { conversation }: Snapshot): boolean {
  if (moment.kind !== 'offered') return true
  const { holder, messages } = conversation
  return holder.kind === 'assistant' && !messages.some(({ seq }) => seq > moment.seq)
}

function grouped(lines: Line[]): Line[] {
  return lines.map((line, index) => {
    const before = lines[index - 1]
    if (line.kind !== 'said' || before?.kind !== 'said') return line
    const close = !line.at || Date.parse(line.at) - Date.parse(before.at) < TOGETHER_MS
    return { ...line, first: !(close && isSame(line.by, before.by)) }
  })
}

function isSame(one: Speaker, other: Speaker): boolean {
  if (one.kind === 'human' && other.kind === 'human') return one.human.id === other.human.id
  return one.kind === other.kind
}
