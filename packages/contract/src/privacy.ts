// How long what customers say is kept, and what is known of one of them.
import * as z from 'zod'
import { RedactionRules } from './destinations.ts'

export const PrivacySettings = z.strictObject({
  /** Conversations in which nothing was said for so many days, and nobody waits, are erased. Null: kept. */
  retentionDays: z
    .number()
    .int()
    .min(1, 'must be 1 to 3,650 days, or nothing')
    .max(3_650, 'must be 1 to 3,650 days, or nothing')
    .nullable()
    .default(null),
  /** Taken out of all that leaves for another desk, besides what its connection takes out. */
  redaction: RedactionRules.default({ kinds: [], phrases: [], patterns: [] }),
  /** The same is taken out of what models read of conversations. */
  redactForModels: z.boolean().default(false),
})
export type PrivacySettings = z.infer<typeof PrivacySettings>

export const FoundCustomer = z.object({
  id: z.string(),
  name: z.string().nullable(),
  email: z.string().nullable(),
  verified: z.boolean(),
  conversations: z.number().int(),
  lastAt: z.iso.datetime().nullable(),
  /** What stands for them in the audit log, which keeps no customer's id. */
  fingerprint: z.string(),
})
export type FoundCustomer = z.infer<typeof FoundCustomer>

/** What was erased, and what is left in systems that are not ours. */
export const ErasureCertificate = z.object({
  fingerprint: z.string(),
  at: z.iso.datetime(),
  conversations: z.number().int(),
  files: z.number().int(),
  tickets: z
    .array(z.object({ connectionId: z.string(), ticketId: z.string(), url: z.string() }))
    .describe('In other desks, where they have to be erased by themselves'),
})
export type ErasureCertificate = z.infer<typeof ErasureCertificate>

/** One line of all that is known of a customer. A file comes in pieces, each in base64. */
export const ExportLine = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('customer'), customer: z.unknown() }),
  z.object({ kind: z.literal('channel'), connectionId: z.string(), address: z.string() }),
  z.object({
    kind: z.literal('conversation'),
    conversationId: z.string(),
    events: z.array(z.unknown()),
  }),
  z.object({
    kind: z.literal('ticket'),
    conversationId: z.string(),
    connectionId: z.string(),
    ticketId: z.string(),
    url: z.string(),
  }),
  z.object({
    kind: z.literal('file'),
    conversationId: z.string(),
    fileId: z.string(),
    name: z.string(),
    contentType: z.string(),
    piece: z.number().int(),
    base64: z.string(),
  }),
  /** A mail as it came, in pieces as a file. */
  z.object({
    kind: z.literal('original'),
    conversationId: z.string(),
    messageId: z.string(),
    piece: z.number().int(),
    base64: z.string(),
  }),
  z.object({ kind: z.literal('end'), conversations: z.number().int() }),
])
export type ExportLine = z.infer<typeof ExportLine>
