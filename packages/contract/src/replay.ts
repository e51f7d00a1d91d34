// What comes of trying a policy on what has been.
import * as z from 'zod'
import { Attributes, ConversationEvent, Human } from './conversation.ts'
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

/** A talk that was tried out, kept with what should become of its last turn. */
export const CaseToKeep = z.strictObject({
  events: z
    .array(ConversationEvent)
    .min(1)
    .max(400)
    .describe('The talk up to and with its `turn.assessed`, as the playground gave it'),
  messageId: z.string().min(1).max(128).describe('The customer’s message that was decided on'),
  expected: z.enum(['answer', 'offer', 'escalate', 'hold']),
  note: z.string().trim().min(1).max(2_000).optional(),
})
export type CaseToKeep = z.infer<typeof CaseToKeep>

/** A decision that a teammate has marked or kept from the playground, and what the present policy makes of it. */
export const PolicyCase = z.object({
  /** Null for one that was kept from the playground. */
  conversationId: z.string().nullable(),
  messageId: z.string(),
  /** Null for one that was kept from the playground: it says what it expects. */
  mark: Mark.nullable(),
  /** Of one that was kept from the playground. */
  caseId: z.string().optional(),
  expected: CaseToKeep.shape.expected.optional(),
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
