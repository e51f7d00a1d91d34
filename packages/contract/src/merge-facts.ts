// Two conversations become one: the one is closed and says where it goes on, the other quotes it. Nothing is moved.
import * as z from 'zod'
import { fact } from './fact.ts'
import { Human } from './human.ts'
import { BroughtLine, MAX_SPLIT } from './story-facts.ts'
import { Ticket } from './ticket.ts'

const Id = z.string().min(1).max(128)

/** The customer wrote it in a conversation that goes on in this one, under that number of its log. */
export const Carried = z.object({ from: Id, seq: z.number().int() })
export type Carried = z.infer<typeof Carried>

/** Words between humans there. They have no way to a customer here, either. */
export const BroughtNote = z.object({
  seq: z.number().int(),
  at: z.iso.datetime(),
  id: Id,
  by: Human,
  text: z.string(),
})
export type BroughtNote = z.infer<typeof BroughtNote>

/** Where it waits in somebody else's desk, as it was when they were merged. */
export const BroughtTicket = z.object({ connectionId: Id, connector: z.string(), ticket: Ticket })
export type BroughtTicket = z.infer<typeof BroughtTicket>

export const MERGE_FACTS = [
  /**
   * This conversation goes on in another. `carries`: what the customer writes here is heard there. `promiseIds`: what was
   * still owed here is owed there.
   */
  fact('conversation.merged', {
    by: Human,
    to: Id,
    sameCustomer: z.boolean(),
    carries: z.boolean(),
    waits: z.boolean(),
    promiseIds: z.array(Id),
  }),
  /**
   * A conversation that goes on in this one, or a part of it that is not too much for one event. For humans alone: each
   * customer has their own words where they wrote them. `waits`: its customer was still to be answered.
   */
  fact('story.merged', {
    by: Human,
    from: Id,
    sameCustomer: z.boolean(),
    waits: z.boolean(),
    /** Whose words they are, where that is somebody else. */
    who: z.string().max(320).nullable(),
    lines: z.array(BroughtLine).max(MAX_SPLIT),
    notes: z.array(BroughtNote).max(MAX_SPLIT),
    tickets: z.array(BroughtTicket),
    /** How far that log had come. */
    upTo: z.number().int(),
  }),
  /** The customer of these conversations was erased, and every quotation of them with it. */
  fact('story.erased', { from: z.array(Id) }),
] as const
