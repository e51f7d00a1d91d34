// The facts of a conversation, as they are stored, sent over the wire and folded by every client.
//
// Words used everywhere, one for one thing:
//   conversation  a customer's talk with us, from the first word to the last; it is its log of events
//   customer      the person who asks
//   assistant     the program that answers first
//   human         a teammate who answers in its place; an operator is a human who may change the rules
//   holder        the one party that is expected to answer now: assistant, queue, human or nobody
//   escalation    a recorded request for a human, with its reason and the evidence for it
//   take over     a human becomes the holder; hand back: the assistant becomes the holder again
//   desk          where humans work: Baton's own, or a ticket system behind a connector
//   ticket        what a desk calls an escalation; in Baton's own desk the conversation itself, also when taken over unasked
//   note          words between humans; has no way to a customer
//   channel       where customers write
//   effect        something the outside must hear or do because of an event; lane: a line of effects done in order
import * as z from 'zod'
import { MAX_RESULT } from './action-call.ts'
import { ACTION_FACTS } from './action-facts.ts'
import { ASSIGNMENT_FACTS } from './assignment-facts.ts'
import { Attachments } from './attachment.ts'
import { CHANNEL_FACTS, Channel, ChannelPlace, OutsideMessage } from './channel-facts.ts'
import { CUSTOMER_FACTS } from './customer-facts.ts'
import { Digest } from './digest.ts'
import { Escalation, Summary } from './escalation.ts'
import { fact } from './fact.ts'
import { Human } from './human.ts'
import { Decision, Mark, Reason, Signals, Verdict } from './judgement.ts'
import { Carried, MERGE_FACTS } from './merge-facts.ts'
import { ModelUsage } from './model.ts'
import { NOTE_FACTS } from './note-facts.ts'
import { OwnTicket } from './own-ticket.ts'
import { PEOPLE_FACTS } from './people-facts.ts'
import { Device, Page } from './situation.ts'
import { STORY_FACTS } from './story-facts.ts'
import { Ticket } from './ticket.ts'
import { TRANSCRIPT_FACTS } from './transcript-facts.ts'
import { Ended, WORK_FACTS } from './work-facts.ts'

export { Human }

/** Written by a program or a caller into a log that is never changed, hence the bounds. */
const Id = z.string().min(1).max(128)

export const ConversationId = z
  .string()
  .regex(/^[\w.:-]{1,128}$/, 'must be an id as returned when the conversation was created')

/** How far a log can come: what its database counts to. */
export const MAX_SEQ = 2_147_483_647

export const Author = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('customer') }),
  z.object({ kind: z.literal('assistant') }),
  z.object({ kind: z.literal('human'), human: Human }),
  /** Baton itself, saying what is true of the conversation: who comes, who left, what is asked for. */
  z.object({ kind: z.literal('system') }),
])
export type Author = z.infer<typeof Author>

/** Where a statement of the assistant comes from. `url` is empty for a source that has no address. */
export const Citation = z.object({
  title: z.string(),
  url: z.string(),
  section: z.string().optional(),
})
export type Citation = z.infer<typeof Citation>

export const Message = z.object({
  id: Id,
  author: Author,
  /** Empty only when files say it all. */
  text: z.string(),
  attachments: Attachments.optional(),
  citations: z.array(Citation).optional(),
  /** Which of Baton's own announcements this is, for clients that draw them differently. */
  notice: z.enum(['handoff', 'email-wanted', 'email-thanks', 'solved']).optional(),
  /** The customer stopped the assistant here. */
  stopped: z.literal(true).optional(),
  /** Of what came by a channel outside. */
  outside: OutsideMessage.optional(),
  carried: Carried.optional(),
})
export type Message = z.infer<typeof Message>

const MAX_ATTRIBUTES = 50

export const Attributes = z
  .record(
    z.string().regex(/^[\w.-]{1,60}$/, 'must be a name of 1 to 60 letters, digits or any of . _ -'),
    z.union([z.string().max(500), z.number(), z.boolean()]),
  )
  .refine(
    (attributes) => Object.keys(attributes).length <= MAX_ATTRIBUTES,
    `must have at most ${MAX_ATTRIBUTES} attributes`,
  )
export type Attributes = z.infer<typeof Attributes>

const Told = {
  name: z.string().max(200).optional(),
  email: z.email().max(320).optional(),
  /** What the host application says of them, such as their plan. Rules may ask for it. */
  attributes: Attributes.optional(),
}

/**
 * What is known of the customer. With `verified`, all of it is signed by a host application, except what is `claimed`:
 * that was only said, and never makes them somebody else. Without it, all of it was only said.
 */
export const Customer = z.object({
  id: Id,
  /** Who they are to the host application, in its own ids. Always signed. */
  userId: z.string().max(200).optional(),
  ...Told,
  verified: z.boolean(),
  claimed: z.object(Told).optional(),
})
export type Customer = z.infer<typeof Customer>

/** Something the assistant did to find an answer. Travels with an escalation. */
export const Attempt = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('search'),
    query: z.string(),
    hits: z.array(z.object({ title: z.string(), url: z.string(), score: z.number() })),
  }),
  z.object({
    kind: z.literal('action'),
    name: z.string(),
    /** Who did it: `server`, `client`, or `mcp:` and the name of a server. */
    source: z.string(),
    input: z.unknown(),
    ok: z.boolean(),
    /** In words, at most 2,000 characters, and only what may be kept. */
    result: z.string().max(MAX_RESULT),
    durationMs: z.number().int(),
  }),
  /** The assistant was about to promise what is not so; the customer has not seen these words. */
  z.object({ kind: z.literal('promise-withheld'), evidence: z.string() }),
])
export type Attempt = z.infer<typeof Attempt>

export const ConversationEvent = z.discriminatedUnion('type', [
  fact('conversation.started', {
    customer: Customer,
    channel: Channel,
    place: ChannelPlace.optional(),
    page: Page.optional(),
    device: Device.optional(),
    /** BCP 47; decides the language of Baton's own sentences. */
    locale: z.string().max(35),
  }),
  fact('message.posted', { message: Message }),
  /** Where the customer is by now, and what their page says of them: the latest counts, and nothing of it is proved. */
  fact('situation.changed', {
    page: Page.optional(),
    attributes: Attributes.optional(),
    device: Device.optional(),
  }),
  ...NOTE_FACTS,
  fact('turn.assessed', {
    messageId: Id,
    signals: Signals,
    attempts: z.array(Attempt),
    decision: Decision,
    /** What each rule of the policy said; absent in logs older than this. */
    trace: z.array(Verdict).optional(),
    usage: ModelUsage.optional(),
  }),
  /** A teammate's word on a decision. Of several by one human about one turn, the last counts. */
  fact('assessment.marked', {
    messageId: Id,
    mark: Mark,
    by: Human,
    note: z.string().max(2_000).optional(),
  }),
  ...ACTION_FACTS,
  /** The customer wants to hear no more of the answer being written, or of the one that would have been. */
  fact('answer.stopped', {}),
  fact('escalation.offered', { reason: Reason }),
  fact('escalation.requested', { escalation: Escalation }),
  fact('escalation.summarized', { escalationId: Id, summary: Summary }),
  /** The escalation now waits at a desk: from here on it is true that a person has been asked. */
  fact('escalation.delivered', { escalationId: Id, desk: z.string(), ticketId: z.string() }),
  /** It also waits as a ticket in somebody else's desk; `upTo` is the last event that is in its story. */
  fact('ticket.opened', {
    escalationId: Id,
    connectionId: Id,
    connector: z.string(),
    ticket: Ticket,
    upTo: z.number().int(),
  }),
  /** One destination was given up. `unknown`: nobody knows whether it holds a ticket. */
  fact('ticket.failed', {
    escalationId: Id,
    connectionId: Id,
    problem: z.string(),
    unknown: z.literal(true).optional(),
  }),
  /** What was said until `upTo` is in the ticket now, under these ids of the desk's. */
  fact('ticket.commented', {
    connectionId: Id,
    ticketId: z.string(),
    upTo: z.number().int(),
    ids: z.array(z.string()),
  }),
  /** Several words go into the ticket at once, up to here; written before they do, so that a second try says the same. */
  fact('ticket.commenting', { connectionId: Id, ticketId: z.string(), upTo: z.number().int() }),
  /** Where the ticket stands over there; `changedAt` is by the desk's clock. */
  fact('ticket.changed', {
    connectionId: Id,
    ticketId: z.string(),
    status: z.enum(['open', 'solved']),
    changedAt: z.iso.datetime({ offset: true }),
    assignee: Human.optional(),
  }),
  ...CHANNEL_FACTS,
  ...ASSIGNMENT_FACTS,
  ...TRANSCRIPT_FACTS,
  fact('email.asked', {}),
  fact('email.declined', {}),
  fact('customer.identified', { customer: Customer }),
  ...CUSTOMER_FACTS,
  ...PEOPLE_FACTS,
  ...STORY_FACTS,
  ...MERGE_FACTS,
  fact('human.joined', { human: Human, ticket: OwnTicket.optional() }),
  fact('conversation.returned', {
    by: Human,
    instruction: z.string().optional(),
    digest: Digest.optional(),
  }),
  fact('conversation.closed', { by: Human, ending: Ended.optional() }),
  /** `by` is absent where the customer’s words did it. */
  fact('conversation.reopened', { by: Human.optional() }),
  ...WORK_FACTS,
  /** What the reader may not see: it moves the count and says nothing, so that everyone resumes from the same `seq`. */
  fact('hidden', {}),
])
export type ConversationEvent = z.infer<typeof ConversationEvent>

/** An event with its place in the log, counted from 1 without gaps. */
export type Recorded = ConversationEvent & { seq: number }
