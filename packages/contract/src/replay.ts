// What comes of trying a policy on what has been.
import * as z from 'zod'
import { Attributes, Human } from './conversation.ts'
import { Decision, Mark, Signals } from './judgement.ts'

const Outcome = z.object({
  kind: z.enum(['escalate', 'offer', 'answer']),
  trigger: z.string().nullable(),
  detail: z.string(),
  seq: z.number().int(),
  messageId: z.string().nullable(),
})

const Change = z.enum([
  'newly-escalated',
  'no-longer-escalated',
  'earlier',
  'later',
  'newly-offered',
  'no-longer-offered',
  'same',
])

const Kinds = z.object({ escalate: z.number(), offer: z.number(), answer: z.number() })

export const PolicyReplay = z.object({
  tally: z.object({
    conversations: z.number().int(),
    turns: z.number().int(),
    before: Kinds,
    after: Kinds,
    changes: z.record(Change, z.number().int()),
  }),
  changed: z.array(
    z.object({
      conversationId: z.string(),
      subject: z.string(),
      change: Change,
      before: Outcome,
      after: Outcome,
    }),
  ),
})
export type PolicyReplay = z.infer<typeof PolicyReplay>

/** A decision that a teammate has marked, and what the present policy makes of it. */
export const PolicyCase = z.object({
  conversationId: z.string(),
  messageId: z.string(),
  mark: Mark,
  by: Human,
  note: z.string().nullable(),
  at: z.iso.datetime(),
  /** What the customer wrote. */
  text: z.string(),
  channel: z.string(),
  attributes: Attributes,
  signals: Signals,
  recorded: Decision,
  decision: Decision,
  passes: z.boolean(),
})
export type PolicyCase = z.infer<typeof PolicyCase>
