// The transcript as a reader goes through it: what was said, and between it what happened, in the order of the log.
import type {
  Attempt,
  Decision,
  Escalation,
  Human,
  Reason,
  Recorded,
  Signals,
} from '@baton/contract'
import { isWorkEvent, type Noted, type Said } from '@baton/core'
import { type WorkMoment, workMoment } from '../work/work-moment.ts'
import { type AssignmentMoment, assignmentMoment } from './assignment-moment.ts'
import { type CustomerMoment, customerMoment, transcriptFailure } from './customer-moment.ts'
import { quotedEntry, type StoryEntry, withoutErased, withoutGone } from './story/story-entries.ts'
import { type TicketMoment, ticketMoment } from './ticket-moment.ts'

export type Entry =
  | { kind: 'day'; key: string; at: string }
  | {
      kind: 'message'
      key: string
      at: string
      message: Said
      follows: boolean
      looked: Looked | null
      /** The customer wanted another answer, which came in its place. */
      replaced?: true
    }
  | { kind: 'note'; key: string; at: string; note: Noted }
  /** The assistant looked for an answer and gave none. */
  | { kind: 'looked'; key: string; at: string; looked: Looked }
  | { kind: 'escalation'; key: string; at: string; escalation: Escalation }
  | { kind: 'offer'; key: string; at: string; reason: Reason }
  | { kind: 'moment'; key: string; at: string; moment: Moment }
  | StoryEntry

export type MessageOf = Extract<Entry, { kind: 'message' }>

/** What the assistant did before it answered, and what was made of it. */
export type Looked = { attempts: Attempt[]; signals: Signals; decision: Decision }

export type Moment =
  | { what: 'started'; channel: string }
  | { what: 'joined'; human: Human }
  /** Who held it, or all that was said. */
  | { what: 'gone'; left: Human | null }
  | { what: 'returned'; human: Human; instruction: string | null }
  | { what: 'closed'; human: Human }
  | { what: 'reopened' }
  | { what: 'email-declined' }
  | { what: 'split'; human: Human; to: string; count: number }
  | { what: 'merged'; human: Human; to: string }
  | AssignmentMoment
  | CustomerMoment
  | TicketMoment
  | WorkMoment

/** Words of the same author so soon after each other stand together under one name. */
const TOGETHER_MS = 5 * 60_000

export function entriesOf(events: readonly Recorded[]): Entry[] {
  const entries: Entry[] = []
  let looked: Looked | null = null
  let day = ''

  for (const event of events) {
    const { type, seq, at } = event
    if (type === 'answer.regenerated') {
      putAside(entries, event.messageId)
      continue
    }
    if (type === 'turn.assessed') {
      looked = event
      continue
    }
    const answer = type === 'message.posted' && event.message.author.kind === 'assistant'
    const entry =
      type === 'message.failed'
        ? momentEntry(event, transcriptFailure(event, events))
        : entryOf(event, answer ? looked : null, entries.at(-1))
    if (!entry) continue
    if (new Date(at).toDateString() !== day) {
      day = new Date(at).toDateString()
      entries.push({ kind: 'day', key: `day-${seq}`, at })
    }
    // No answer came of it: then it stands for itself, before what came instead.
    if (looked && !answer && looked.attempts.length > 0) {
      entries.push({ kind: 'looked', key: `looked-${seq}`, at, looked })
    }
    looked = null
    entries.push(entry)
  }
  return withoutErased(withoutGone(entries, events), events)
}

function entryOf(event: Recorded, looked: Looked | null, before: Entry | undefined): Entry | null {
  const { seq, at } = event
  const key = `${seq}`
  const moment = (of: Moment | null) => momentEntry(event, of)
  if (isWorkEvent(event)) return moment(workMoment(event))

  switch (event.type) {
    case 'message.posted':
      return messageEntry({ ...event.message, seq, at }, looked, before)
    case 'note.posted':
      return { kind: 'note', key, at, note: { ...event.note, seq, at } }
    case 'escalation.requested':
      return { kind: 'escalation', key, at, escalation: event.escalation }
    case 'escalation.offered':
      return { kind: 'offer', key, at, reason: event.reason }
    case 'conversation.started':
      return moment({ what: 'started', channel: event.channel })
    case 'human.joined':
      return moment({ what: 'joined', human: event.human })
    case 'conversation.erased':
      return moment({ what: 'gone', left: null })
    case 'conversation.returned':
      return moment({ what: 'returned', human: event.by, instruction: event.instruction ?? null })
    case 'conversation.closed':
      // That it goes on elsewhere is said by itself.
      if (event.ending?.cancelled === 'merged') return null
      return moment({ what: 'closed', human: event.by })
    case 'conversation.reopened':
      return moment({ what: 'reopened' })
    case 'story.brought':
    case 'story.merged':
      return quotedEntry(event, messageEntry)
    case 'conversation.merged':
      return moment({ what: 'merged', human: event.by, to: event.to })
    case 'conversation.split':
      return moment({
        ...{ what: 'split', human: event.by, to: event.to, count: event.messageIds.length },
      })
    case 'email.declined':
      return moment({ what: 'email-declined' })
    case 'customer.identified':
    case 'conversation.rated':
    case 'answer.rated':
    case 'escalation.corrected':
    case 'transcript.wanted':
      return moment(customerMoment(event))
    case 'conversation.assigned':
    case 'human.left':
      return moment(assignmentMoment(event))
    case 'ticket.opened':
    case 'ticket.failed':
    case 'ticket.commenting':
    case 'ticket.commented':
    case 'ticket.changed':
      return moment(ticketMoment(event))
    default:
      // Nor does an event of a newer server say anything to this desk.
      event satisfies Extract<Recorded, { type: Unseen }>
      return null
  }
}

function putAside(entries: Entry[], messageId: string): void {
  const at = entries.findLastIndex(
    (entry) => entry.kind === 'message' && entry.message.id === messageId,
  )
  const entry = entries[at]
  if (entry?.kind === 'message') entries[at] = { ...entry, replaced: true }
}

function momentEntry({ seq, at }: Recorded, of: Moment | null): Entry | null {
  return of && { kind: 'moment', key: `${seq}`, at, moment: of }
}

function messageEntry(message: Said, looked: Looked | null, before: Entry | undefined): MessageOf {
  const { seq, at } = message
  return { kind: 'message', key: `${seq}`, at, message, follows: follows(message, before), looked }
}

/** What says nothing between the messages. */
type Unseen =
  | 'turn.assessed'
  | 'actions.declared'
  | 'action.requested'
  | 'action.approved'
  | 'action.started'
  | 'action.ended'
  | 'assessment.marked'
  | 'answer.stopped'
  | 'answer.regenerated'
  | 'escalation.summarized'
  | 'escalation.delivered'
  | 'email.asked'
  | 'message.sent'
  | 'message.delivered'
  | 'message.read'
  | 'message.failed'
  | 'message.held'
  | 'customer.nudged'
  | 'mail.wanted'
  | 'situation.changed'
  | 'customer.read'
  | 'conversation.followed'
  | 'conversation.starred'
  | 'summary.told'
  | 'answer.reported'
  | 'story.erased'
  | 'hidden'

function follows(message: Said, before: Entry | undefined): boolean {
  // Folded away, it says of nobody whose words come next.
  if (before?.kind !== 'message' || before.replaced) return false
  const { author, at } = before.message
  if (Date.parse(message.at) - Date.parse(at) > TOGETHER_MS) return false
  if (author.kind === 'human' && message.author.kind === 'human') {
    return author.human.id === message.author.human.id
  }
  return author.kind === message.author.kind
}
