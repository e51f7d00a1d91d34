// An escalation as a ticket in somebody else's desk.
import * as z from 'zod'

/** A conversation's place in somebody else's desk. */
export const Ticket = z.object({
  /** The desk's own; a string everywhere, whatever the desk sends. */
  id: z.string().min(1).max(300),
  /** Where a teammate opens it; empty when the desk has no pages. */
  url: z.string().max(2_000),
  /** What people call it, such as a number. */
  number: z.string().max(100).optional(),
  /** What the connector has to remember of it. Never a secret. */
  memo: z.record(z.string(), z.string().max(500)),
})
export type Ticket = z.infer<typeof Ticket>
