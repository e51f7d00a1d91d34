// What teammates say to each other about a conversation, folded.
import type {
  ConversationEvent,
  Human,
  OutsideMessage,
  Summary,
  ThumbReason,
} from '@baton/contract'
import type { Conversation } from './conversation.ts'

export type NoteState = {
  notes: Noted[]
  /** Who hears of it: mentioned in a note, or of their own will. */
  followers: Human[]
  /** Ids of those who have starred it for themselves. */
  stars: string[]
  /** The story as a teammate last had it told; null when none has. */
  told: Told | null
  /** Answers that teammates found to be bad; the last word of each. */
  reports: Report[]
}

export const NO_NOTES: NoteState = { notes: [], followers: [], stars: [], told: null, reports: [] }

export type Noted = {
  id: string
  author: Human
  text: string
  mentions?: Human[] | undefined
  outside?: OutsideMessage | undefined
  seq: number
  at: string
}

/** `upTo`: how far the log had come when it was told. */
export type Told = {
  summary: Summary
  from: 'model' | 'quotes'
  upTo: number
  by: Human
  at: string
}

export type Report = {
  messageId: string
  by: Human
  reason: ThumbReason
  note: string | null
  at: string
}

type NoteEvent = Extract<
  ConversationEvent,
  {
    type:
      | 'note.posted'
      | 'conversation.followed'
      | 'conversation.starred'
      | 'summary.told'
      | 'answer.reported'
  }
>

/** A fact that is added above and not here does not compile. */
const TYPES: Record<NoteEvent['type'], true> = {
  'note.posted': true,
  'conversation.followed': true,
  'conversation.starred': true,
  'summary.told': true,
  'answer.reported': true,
}

export function isNoteEvent(event: ConversationEvent): event is NoteEvent {
  return Object.hasOwn(TYPES, event.type)
}

export function evolveNotes(
  before: Conversation,
  event: NoteEvent,
  seq: number,
): Partial<Conversation> {
  const { at } = event
  switch (event.type) {
    case 'note.posted': {
      const followers = (event.note.mentions ?? []).reduce(withHuman, before.followers)
      return { notes: [...before.notes, { ...event.note, seq, at }], followers }
    }
    case 'conversation.followed': {
      const others = before.followers.filter(({ id }) => id !== event.human.id)
      // Whether somebody follows is no word to the customer: the list must not move.
      const { lastAt } = before
      return { lastAt, followers: event.following ? [...others, event.human] : others }
    }
    case 'conversation.starred': {
      const { id } = event.human
      const others = before.stars.filter((one) => one !== id)
      return { lastAt: before.lastAt, stars: event.starred ? [...others, id] : others }
    }
    case 'summary.told': {
      const { summary, from, upTo, by } = event
      return { lastAt: before.lastAt, told: { summary, from, upTo, by, at } }
    }
    case 'answer.reported': {
      const { messageId, by, reason, note = null } = event
      const others = before.reports.filter(
        (one) => one.messageId !== messageId || one.by.id !== by.id,
      )
      return { lastAt: before.lastAt, reports: [...others, { messageId, by, reason, note, at }] }
    }
  }
}

/** The story as it is in the ticket of who takes over. */
export function toldOnJoining(
  { told, messages }: Conversation,
  { human, at, ticket }: Extract<ConversationEvent, { type: 'human.joined' }>,
  seq: number,
): Partial<Conversation> {
  // What was told of all that has been said may have been told better.
  const isToldSince =
    told && messages.every((said) => said.author.kind === 'system' || said.at <= told.at)
  if (!ticket || isToldSince) return {}
  return { told: { summary: ticket.summary, from: 'quotes', upTo: seq, by: human, at } }
}

function withHuman(humans: Human[], human: Human): Human[] {
  return humans.some(({ id }) => id === human.id) ? humans : [...humans, human]
}
