// A turn of the assistant that leaves nothing behind: what an operator tries, and everything that came of it.
import * as z from 'zod'
import { Channel } from './channel-facts.ts'
import { Attributes, ConversationEvent, Message } from './conversation.ts'
import { Decision, Signals, Verdict } from './judgement.ts'
import { AssistantSettings, ModelChoice, ModelFailureCode, ModelUsage } from './model.ts'
import { Policy } from './policy.ts'

/** Far beyond any talk somebody tries by hand. */
const MAX_EVENTS = 400

export const Trial = z.strictObject({
  text: z
    .string()
    .max(10_000, 'must be at most 10,000 characters')
    .refine((text) => text.trim() !== '', 'must not be empty'),
  events: z
    .array(ConversationEvent)
    .max(MAX_EVENTS, `must be at most ${MAX_EVENTS}; begin anew`)
    .default([])
    .describe('The talk so far, as the last answer gave it; who asks and where is taken from here'),
  channel: Channel.default('widget'),
  locale: z
    .string()
    .regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$/, 'must be a language such as de or pt-BR')
    .max(35)
    .default('en'),
  customer: z
    .strictObject({
      name: z.string().max(200).optional(),
      email: z.email().max(320).optional(),
      attributes: Attributes.optional(),
      verified: z.boolean().default(false),
    })
    .default({ verified: false })
    .describe('Who seems to ask'),
  policy: Policy.optional().describe('Instead of the one in force'),
  assistant: AssistantSettings.optional().describe('Instead of what is saved'),
  model: ModelChoice.optional().describe('Instead of the one that is saved'),
  sources: z
    .array(z.string().max(128))
    .max(200)
    .optional()
    .describe('Ids of sources: answered from these alone; empty: from none'),
})
export type Trial = z.infer<typeof Trial>

export const TrialPassage = z.object({
  title: z.string(),
  section: z.string(),
  url: z.string(),
  text: z.string(),
  score: z.number(),
  coverage: z.number(),
  named: z.number(),
})

export const TrialTool = z.object({
  name: z.string(),
  source: z.string(),
  input: z.unknown(),
  sideEffect: z.boolean(),
  /** It was not done: only what reads is done here. */
  dryRun: z.boolean(),
  ok: z.boolean(),
  /** What the model read. */
  result: z.string(),
  durationMs: z.number().int(),
})

/** What the model was told, as it was sent. The key is no part of it. */
export const TrialPrompt = z.object({
  system: z.string(),
  messages: z.array(
    z.object({
      role: z.enum(['user', 'assistant', 'calls', 'results']),
      text: z.string(),
    }),
  ),
  tools: z.array(z.object({ name: z.string(), description: z.string() })),
  /** How often the model was asked in this turn. */
  asked: z.number().int(),
})

/** Where it goes, or would go when the customer takes up the offer. */
export const TrialRoute = z.object({
  /** The escalation action that takes it; null when Baton's own desk is all there is. */
  action: z.object({ id: z.string(), name: z.string() }).nullable(),
  /** The titles of its connections, in the order in which they are tried. */
  destinations: z.array(z.string()),
})
export type TrialRoute = z.infer<typeof TrialRoute>

export const TrialResult = z.object({
  /** The whole talk by now; send it along with the next message. */
  events: z.array(ConversationEvent),
  /** What the customer would read, in order. */
  said: z.array(Message),
  /** Null when nothing was decided: a person has been asked, and the assistant is silent. */
  decision: Decision.nullable(),
  /** Null when nobody is asked for or offered. */
  route: TrialRoute.nullable(),
  signals: Signals.nullable(),
  trace: z.array(Verdict),
  searches: z.array(
    z.object({
      query: z.string(),
      passages: z.array(TrialPassage),
      durationMs: z.number().int(),
    }),
  ),
  tools: z.array(TrialTool),
  /** Null when no model was asked. */
  prompt: TrialPrompt.nullable(),
  usage: ModelUsage.nullable(),
  answeredBy: z.object({ provider: z.string(), model: z.string().nullable() }),
  /** Until the customer saw the first word; null when nothing was shown before the end. */
  firstTextMs: z.number().int().nullable(),
  durationMs: z.number().int(),
})
export type TrialResult = z.infer<typeof TrialResult>

/** One line of the answer. The last one is `done` or `failed`. */
export const TrialLine = z.discriminatedUnion('kind', [
  /** The answer as far as it has been written; empty takes back what was shown. */
  z.object({ kind: z.literal('draft'), text: z.string() }),
  z.object({ kind: z.literal('done'), result: TrialResult }),
  z.object({ kind: z.literal('failed'), words: z.string() }),
])
export type TrialLine = z.infer<typeof TrialLine>

/** Whether a model answers, asked with one short question. */
export const ModelTrial = z.discriminatedUnion('ok', [
  z.object({
    ok: z.literal(true),
    text: z.string(),
    durationMs: z.number().int(),
    firstTokenMs: z.number().int().nullable(),
    inputTokens: z.number().int(),
    outputTokens: z.number().int(),
  }),
  z.object({ ok: z.literal(false), code: ModelFailureCode, words: z.string() }),
])
export type ModelTrial = z.infer<typeof ModelTrial>
