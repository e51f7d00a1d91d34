// One line of the desk's list: what must be known of a conversation without reading it.
import * as z from 'zod'
import { ASSIGNMENT_OF_ROW } from './assignment-facts.ts'
import { Human } from './conversation.ts'
import { Reason } from './judgement.ts'

export const InboxRow = z.object({
  conversationId: z.string(),
  seq: z.number().int(),
  holder: z.enum(['assistant', 'queue', 'human', 'nobody']),
  human: Human.nullable(),
  subject: z.string(),
  /** The last thing said, cut short, and who said it. */
  preview: z.string(),
  previewBy: z.enum(['customer', 'assistant', 'human', 'system']),
  customer: z.object({
    /** Empty in a row that an earlier version has written. */
    id: z.string().default(''),
    name: z.string().nullable(),
    email: z.string().nullable(),
    verified: z.boolean(),
  }),
  reason: Reason.nullable(),
  channel: z.string(),
  startedAt: z.iso.datetime(),
  lastAt: z.iso.datetime(),
  /** Answers the customer has not seen. */
  unread: z.number().int().default(0),
  /** What the customer gave for the latest closing, 1 to 5. */
  score: z.number().int().nullable().default(null),
  /** Since when the customer waits for a human; null when nobody is asked for. */
  waitingSince: z.iso.datetime().nullable(),
  ...ASSIGNMENT_OF_ROW,
})
export type InboxRow = z.infer<typeof InboxRow>

/** Which conversations a list shows. */
export const InboxView = z.enum(['escalated', 'mine', 'assistant', 'closed', 'all'])
export type InboxView = z.infer<typeof InboxView>
