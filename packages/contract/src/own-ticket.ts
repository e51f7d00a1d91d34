// What a conversation is in Baton's own desk from the moment somebody takes it over who was not asked for.
import * as z from 'zod'
import { Summary } from './escalation.ts'

/** How its customer is spoken with: at once, by letters, or by short messages that may wait. */
export const TicketType = z.enum(['live_chat', 'email', 'messaging'])
export type TicketType = z.infer<typeof TicketType>

export const OwnTicket = z.object({
  type: TicketType,
  /** In the customer's language. */
  summary: Summary,
  /** A model tells the story better, in a moment. */
  rewrite: z.boolean().optional(),
  /** One of many that were taken over at once: told when the others before it have been. */
  inTurn: z.boolean().optional(),
})
export type OwnTicket = z.infer<typeof OwnTicket>
