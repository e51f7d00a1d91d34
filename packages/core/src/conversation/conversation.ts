// One conversation, one holder: at every moment exactly one party is expected to answer.
import type {
  Attempt,
  ChannelPlace,
  ClientAction,
  ConversationEvent,
  Customer,
  Decision,
  Device,
  Digest,
  Escalation,
  Human,
  Mark,
  Message,
  Page,
  Signals,
  Thumb,
  Verdict,
} from '@baton/contract'
import { type Assignment, evolveAssignment } from '../assignment/evolve-assignment.ts'
import { isWorkEvent } from '../work/work-events.ts'
import { evolveWork, type Work } from '../work/work-state.ts'
import type { ActionState } from './action-state.ts'
import { emptyConversation } from './empty-conversation.ts'
import { evolveSeen, type ForHumans } from './evolve-seen.ts'
import { emailOf } from './identify-customer.ts'
import { evolveNotes, isNoteEvent, type NoteState, toldOnJoining } from './note-state.ts'
import { evolveMessageStates, type MessageState } from './outside/message-state.ts'
import type { WantedTranscript } from './outside/want-transcript.ts'
import { evolveStory, isStoryEvent, type StoryState } from './story-state.ts'
import { evolveSituation } from './tell-situation.ts'
import { evolveTickets, type TicketPlace } from './tickets/ticket-place.ts'

export type { Noted, Report, Told } from './note-state.ts'

export type Conversation = NoteState &
  StoryState & {
    id: string
    /** How many events this state has seen; the expected version of the next append. */
    seq: number
    holder: Holder
    /** Null until the conversation has been started. */
    customer: Customer | null
    channel: string
    /** On a channel outside our own pages; null where the customer reads the log. */
    place: ChannelPlace | null
    /** What has become of our messages there. */
    messageStates: MessageState[]
    /** The customer was asked to write since they last did. */
    nudged: boolean
    /** They leave our page, and want to hear by mail at once. */
    wantsMail: boolean
    /** When they last wanted it as a mail; null when they have not. */
    transcript: WantedTranscript | null
    page: Page | null
    /** What the customer wrote on last. Absent where it is not known, and in what customers see. */
    device?: Device
    locale: string
    startedAt: string
    lastAt: string
    messages: Said[]
    assessments: Assessment[]
    /** What the customer's page said it can do. */
    declared: ClientAction[]
    actions: ActionState[]
    /** The latest escalation, kept after it ends so that a late reply finds its way. */
    escalation: (Escalation & { at: string; delivered: boolean }) | null
    /** Where in the log a model has told the story better; null when none has. */
    summarySeq: number | null
    /** In other desks, the latest escalation's last. */
    tickets: TicketPlace[]
    /** When a person was asked for, each time. */
    escalatedAt: string[]
    /** Since when somebody waits for a human. */
    waitingSince: string | null
    /** Who is expected to take it. */
    assignment: Assignment
    /** Where in the log the customer's address was given after the start; null when it was not. */
    emailSeq: number | null
    /** `asked` at most once in a conversation's life. */
    email: 'not-asked' | 'asked' | 'declined' | 'given'
    /** Up to where the customer has seen it, and where their last correction of the escalation stands. */
    readSeq: number
    correctedSeq: number | null
    /** When it was closed last, and what the customer said of that. */
    closing: { seq: number; at: string; by?: Human } | null
    rating: Rating | null
    thumbs: Thumb[]
    /** Answers in whose place the customer wanted another, oldest first. No longer among `messages`: nobody is held to them. */
    replaced: Said[]
    /** What the last human left for the assistant to mind, and how many messages there were when they left. */
    returned: {
      by: Human
      instruction: string | null
      digest: Digest | null
      messages: number
    } | null
    /** How many messages there were when the customer last stopped the assistant: none of them waits for an answer. */
    stopped: number
    /** How it stands with the people who work on it. */
    work: Work
  }

/** `at`: when it was first given. */
export type Rating = { score: number; comment: string | null; closing: number; at: string }

export type Holder =
  | { kind: 'assistant' }
  /** `helping`: the assistant goes on answering what it is sure of until a human comes. */
  | { kind: 'queue'; helping?: true }
  | { kind: 'human'; human: Human; since: string }
  | { kind: 'nobody' }

/** `from`: it was said in another conversation, at that place of its log. */
export type Said = Message & {
  seq: number
  at: string
  from?: { conversationId: string; seq: number }
}
export type Assessment = {
  messageId: string
  signals: Signals
  attempts: Attempt[]
  decision: Decision
  trace: Verdict[]
  marks: Marked[]
  seq: number
}

/** The last word of each human on the decision. */
export type Marked = { mark: Mark; by: Human; note: string | null; at: string }

export { emptyConversation }

export function fold(id: string, events: readonly ConversationEvent[]): Conversation {
  return events.reduce(evolve, emptyConversation(id))
}

/** For humans and the server, who see everything. */
export function evolve(before: Conversation, event: ConversationEvent): Conversation {
  const after = evolveAll(before, event)
  const work = evolveWork(after, event)
  const assignment = evolveAssignment(before, event)
  const isSame = work === after.work && assignment === after.assignment
  return isSame ? after : { ...after, work, assignment }
}

function evolveAll(before: Conversation, event: ConversationEvent): Conversation {
  const after = evolveSeen(before, event)
  const { seq } = after
  // Nothing was said: a list that is sorted by the last word must not jump.
  if (isWorkEvent(event)) return { ...after, lastAt: before.lastAt }
  if (isStoryEvent(event)) return { ...after, ...evolveStory(before, event, seq) }
  if (isNoteEvent(event)) return { ...after, ...evolveNotes(before, event, seq) }

  switch (event.type) {
    case 'conversation.started':
      return { ...after, ...placed(event) }
    case 'escalation.requested':
      return { ...after, escalatedAt: [...before.escalatedAt, event.at] }
    case 'customer.identified':
      return emailOf(event.customer) ? { ...after, emailSeq: seq } : after
    case 'message.posted':
      return event.message.author.kind === 'customer' ? { ...after, nudged: false } : after
    case 'message.sent':
    case 'message.delivered':
    case 'message.read':
    case 'message.failed':
    case 'message.held':
      return { ...after, messageStates: evolveMessageStates(before.messageStates, event) }
    case 'human.joined':
      return { ...after, ...toldOnJoining(before, event, seq) }
    case 'customer.nudged':
      return { ...after, nudged: true }
    case 'situation.changed':
      return evolveSituation(after, event)
    case 'transcript.wanted':
      return { ...after, lastAt: before.lastAt, transcript: wanted(event, seq) }
    case 'mail.wanted':
      return { ...after, wantsMail: event.wanted }
    case 'turn.assessed':
      return { ...after, assessments: [...before.assessments, assessed(event, seq)] }
    case 'conversation.assigned':
      return { ...after, lastAt: before.lastAt }
    case 'actions.declared':
      return { ...after, declared: event.actions }
    case 'assessment.marked':
      return { ...after, assessments: marked(before.assessments, event) }
    case 'ticket.opened':
    case 'ticket.failed':
    case 'ticket.commenting':
    case 'ticket.commented':
    case 'ticket.changed':
      return { ...after, tickets: evolveTickets(before.tickets, event) }
    case 'escalation.summarized': {
      const { escalation } = before
      if (escalation?.id !== event.escalationId) return after
      return { ...after, escalation: { ...escalation, summary: event.summary }, summarySeq: seq }
    }
    default:
      event satisfies Exclude<ConversationEvent, ForHumans>
      return after
  }
}

function placed({
  place,
  device,
}: Extract<ConversationEvent, { type: 'conversation.started' }>): Partial<Conversation> {
  return { place: place ?? null, ...(device ? { device } : {}) }
}

function wanted(
  { email, proven }: Extract<ConversationEvent, { type: 'transcript.wanted' }>,
  seq: number,
): WantedTranscript {
  return { email, proven, seq }
}

function assessed(
  event: Extract<ConversationEvent, { type: 'turn.assessed' }>,
  seq: number,
): Assessment {
  const { messageId, signals, attempts, decision, trace = [] } = event
  return { messageId, signals, attempts, decision, trace, marks: [], seq }
}

function marked(
  assessments: readonly Assessment[],
  { messageId, mark, by, note, at }: Extract<ConversationEvent, { type: 'assessment.marked' }>,
): Assessment[] {
  const word: Marked = { mark, by, note: note ?? null, at }
  return assessments.map((one) =>
    one.messageId === messageId
      ? { ...one, marks: [...one.marks.filter((other) => other.by.id !== by.id), word] }
      : one,
  )
}

/** Whether the assistant's words would reach the customer now. */
export function mayAssistantSpeak({ holder }: Pick<Conversation, 'holder'>): boolean {
  return holder.kind === 'assistant' || (holder.kind === 'queue' && holder.helping === true)
}
