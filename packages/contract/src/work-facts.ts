// What teammates make of a conversation besides words: put it aside, name it, say how it ended, promise something; and
// what their clocks say of it. None of it is for customers.
import * as z from 'zod'
import { fact } from './fact.ts'
import { Human } from './human.ts'

/**
 * How a conversation stands with the people who work on it; null while the assistant has it. It moves by itself:
 * nobody sets it.
 */
export const WorkStatus = z.enum(['new', 'on-you', 'on-customer', 'on-hold', 'closed', 'cancelled'])
export type WorkStatus = z.infer<typeof WorkStatus>

export const Priority = z.enum(['low', 'normal', 'high', 'urgent'])
export type Priority = z.infer<typeof Priority>

/** Ended without having been work: no answer is owed, and none of it counts. */
export const CancelReason = z.enum(['spam', 'duplicate', 'test', 'other'])
export type CancelReason = z.infer<typeof CancelReason>

/** One line; a comma would make two of it wherever tags are written as a list. */
export const Tag = z
  .string()
  .trim()
  .toLowerCase()
  .regex(/^[^\p{Cc},]{1,40}$/u, 'must be 1 to 40 letters on one line, without a comma')
export type Tag = z.infer<typeof Tag>

/** How it ended; absent where a teammate said nothing of it. */
export const Ending = z.object({
  cancelled: CancelReason.optional(),
  /** The operator’s word for what it was about, or how it was solved. */
  reason: z.string().trim().min(1).max(80).optional(),
})
export type Ending = z.infer<typeof Ending>

/** As the log has it: what goes on in another conversation was no work of its own either. Merging alone says so. */
export const Ended = Ending.extend({
  cancelled: z.enum([...CancelReason.options, 'merged']).optional(),
})
export type Ended = z.infer<typeof Ended>

export const ClockKind = z.enum(['first-reply', 'next-reply', 'resolution'])
export type ClockKind = z.infer<typeof ClockKind>

/** A clock that runs. One that stands still is not in the list. */
export const RunningClock = z.object({
  kind: ClockKind,
  warnAt: z.iso.datetime(),
  dueAt: z.iso.datetime(),
})
export type RunningClock = z.infer<typeof RunningClock>

const Id = z.string().min(1).max(128)

/** What a customer was told they could count on. */
export const Promised = z.object({
  id: Id,
  /** In the words it was made in. */
  text: z.string().trim().min(1, 'must say what was promised').max(300),
  dueAt: z.iso.datetime(),
  /** Whose it is to keep; null for whoever has the conversation. */
  owner: Human.nullable(),
  /** The message it was made in. */
  messageId: Id.optional(),
  /** `reply`: kept as soon as a person writes to the customer. */
  about: z.enum(['reply', 'other']).default('other'),
})
export type Promised = z.infer<typeof Promised>

export const PromiseOutcome = z.enum(['kept', 'broken', 'released'])
export type PromiseOutcome = z.infer<typeof PromiseOutcome>

export const WORK_FACTS = [
  /** Put aside until then or, without a time, until the customer writes. What the customer writes ends it in any case. */
  fact('conversation.snoozed', { by: Human, until: z.iso.datetime().nullable() }),
  fact('conversation.woken', { why: z.enum(['time', 'human']), by: Human.optional() }),
  fact('conversation.tagged', { by: Human, added: z.array(Tag), removed: z.array(Tag) }),
  fact('conversation.prioritized', { by: Human, priority: Priority }),
  /** What the operator's targets make of the log as it is now. `policy` names the one that applied. */
  fact('clocks.set', { policy: z.string().nullable(), clocks: z.array(RunningClock) }),
  fact('clock.warned', { clock: ClockKind, dueAt: z.iso.datetime() }),
  fact('clock.breached', { clock: ClockKind, dueAt: z.iso.datetime() }),
  /** `by` is absent where Baton itself said it. */
  fact('promise.made', { promise: Promised, by: Human.optional() }),
  fact('promise.changed', {
    promiseId: Id,
    by: Human,
    text: Promised.shape.text.optional(),
    dueAt: z.iso.datetime().optional(),
    owner: Human.nullable().optional(),
  }),
  fact('promise.warned', { promiseId: Id, dueAt: z.iso.datetime() }),
  /** `by` is absent where the time has passed by itself. A broken one may still be kept, or released. */
  fact('promise.settled', { promiseId: Id, how: PromiseOutcome, by: Human.optional() }),
] as const
