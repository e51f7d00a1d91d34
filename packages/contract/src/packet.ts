// What travels with an escalation: the whole story, in one shape for every destination. Version 1 is published as a JSON
// Schema; a field is never renamed or taken away, and new ones are optional.
import * as z from 'zod'
import { Attachment } from './attachment.ts'
import { Channel } from './channel-facts.ts'
import { Attempt, Attributes } from './conversation.ts'
import { Reason } from './judgement.ts'
import { TicketType } from './own-ticket.ts'
import { Device, Page } from './situation.ts'

export const PacketLine = z.object({
  id: z.string(),
  at: z.iso.datetime(),
  by: z.enum(['customer', 'assistant', 'human', 'system']),
  /** Of the human who wrote it. */
  name: z.string().optional(),
  text: z.string(),
  /** The customer wanted another answer, which follows in its place. */
  replaced: z.literal(true).optional(),
  /** Files that came with it. `url` leads to the bytes, for whoever has it, until it ends. */
  attachments: z.array(Attachment.extend({ url: z.string() })).optional(),
})
export type PacketLine = z.infer<typeof PacketLine>

export const Packet = z.object({
  version: z.literal(1),
  escalationId: z.string(),
  conversationId: z.string(),
  /** When a person was asked for. */
  at: z.iso.datetime(),
  channel: Channel,
  /** How the customer is spoken with. */
  type: TicketType,
  /** BCP 47. */
  locale: z.string(),
  /** At most 80 characters, in the customer's language. */
  subject: z.string(),
  /** Two to three sentences, at most 60 words. */
  summary: z.string(),
  nextStep: z.string().optional(),
  /** What the customer says it is about, who has read the summary. */
  ownWords: z.string().optional(),
  reason: Reason,
  customer: z.object({
    id: z.string(),
    name: z.string().optional(),
    email: z.string().optional(),
    attributes: Attributes.optional(),
    /** Who they are to the host application. Always signed. */
    userId: z.string().optional(),
    /** True only when a host application has signed all of it. */
    verified: z.boolean(),
  }),
  page: Page.optional(),
  /** What the customer writes on, by what their browser says of itself. */
  device: Device.optional(),
  transcript: z.array(PacketLine),
  /** What the assistant did to find an answer, with the results. */
  attempts: z.array(Attempt),
  /** Earlier conversations of the same customer, the latest first. */
  earlier: z.array(
    z.object({
      conversationId: z.string(),
      at: z.iso.datetime(),
      subject: z.string(),
      link: z.string(),
    }),
  ),
  /** The conversation in Baton's desk. */
  link: z.string(),
})
export type Packet = z.infer<typeof Packet>
