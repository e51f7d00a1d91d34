// Which model answers, and what an answer of it has cost. The key is a secret: it is never part of what a browser reads.
import * as z from 'zod'
import type { RedactionRules } from './destinations.ts'
import { SecretRef } from './secret.ts'

const ModelName = z.string().trim().min(1, 'must name a model, such as gpt-5-mini').max(200)
const BaseUrl = z
  .url({ protocol: /^https?$/, error: 'must be an address such as http://localhost:11434/v1' })
  .max(2_000)
  .refine((url) => !new URL(url).username, 'must not hold a user name or password; give a key')

/** What all models have in common. */
const shared = {
  model: ModelName,
  /** Where the provider's API answers, when that is not its own address. */
  baseUrl: BaseUrl.optional(),
  apiKey: z.string().min(1).max(4_000).optional(),
  temperature: z.number().min(0).max(2).optional(),
  maxOutputTokens: z.number().int().min(16).max(32_000).optional(),
  /** For one answer, from the question to its last word. */
  timeoutSeconds: z.number().int().min(1).max(110).default(60),
  /** How long it may say nothing: before the first word, or between two. */
  silenceSeconds: z.number().int().min(1).max(110).default(30),
  /** In the operator's currency, for a million tokens. Without them no costs are recorded. */
  prices: z
    .strictObject({ inputPerMillion: z.number().min(0), outputPerMillion: z.number().min(0) })
    .optional(),
}

/** `built-in` quotes the documents and needs no model. */
export const ModelSettings = z.discriminatedUnion('provider', [
  z.strictObject({ provider: z.literal('built-in') }),
  z.strictObject({ provider: z.literal('openai'), ...shared }),
  z.strictObject({ provider: z.literal('anthropic'), ...shared }),
  z.strictObject({ provider: z.literal('google'), ...shared }),
  /** Ollama, vLLM, LM Studio and many others: whatever speaks OpenAI's chat completions. */
  z.strictObject({ provider: z.literal('openai-compatible'), ...shared, baseUrl: BaseUrl }),
])

/** Settings that name a model. */
export type ChosenModel = Exclude<z.infer<typeof ModelSettings>, { provider: 'built-in' }> & {
  /** Taken out of what people wrote before it is read; of no choice of a model, but of the workspace's privacy. */
  leaveOut?: RedactionRules
}
export type ModelSettings = { provider: 'built-in' } | ChosenModel

const kept = { ...shared, apiKey: SecretRef.optional() }

/** Which model a workspace has chosen; `server` is what the environment of the server says. */
export const ModelChoice = z.strictObject({
  chosen: z
    .discriminatedUnion('provider', [
      z.strictObject({ provider: z.literal('server') }),
      z.strictObject({ provider: z.literal('built-in') }),
      z.strictObject({ provider: z.literal('openai'), ...kept }),
      z.strictObject({ provider: z.literal('anthropic'), ...kept }),
      z.strictObject({ provider: z.literal('google'), ...kept }),
      z.strictObject({ provider: z.literal('openai-compatible'), ...kept, baseUrl: BaseUrl }),
    ])
    .default({ provider: 'server' }),
})
export type ModelChoice = z.infer<typeof ModelChoice>

/** What the operator says the assistant is and does, in plain words. */
export const AssistantSettings = z.strictObject({
  instructions: z.string().max(20_000).default(''),
  tone: z.string().max(500).default(''),
  /** When a person should answer instead; a model reads it, and the rules of the policy decide. */
  handOverWhen: z.string().max(2_000).default(''),
})
export type AssistantSettings = z.infer<typeof AssistantSettings>

/** What one turn has used of a model. */
export const ModelUsage = z.object({
  provider: z.string(),
  model: z.string(),
  inputTokens: z.number().int(),
  outputTokens: z.number().int(),
  /** Millionths of the unit the prices are given in. */
  costMicros: z.number().int().optional(),
  durationMs: z.number().int(),
  /** Until its first word. */
  firstTokenMs: z.number().int().optional(),
})
export type ModelUsage = z.infer<typeof ModelUsage>

/** Names of what can go wrong with a model. They keep their meaning: alarms are set on them. */
export const ModelFailureCode = z.enum([
  'model-unreachable',
  'model-rate-limited',
  'model-overloaded',
  'model-timeout',
  'model-refused-key',
  'model-refused-request',
  'model-nonsense',
  'model-empty',
  'model-cut-off',
])
export type ModelFailureCode = z.infer<typeof ModelFailureCode>

/** How a workspace's model is doing, as far as this process knows. */
export const ModelHealth = z.object({
  provider: z.string(),
  /** Null for the built-in answerer. */
  model: z.string().nullable(),
  /** `resting`: it failed so often that the documents answer alone until `restingUntil`. */
  state: z.enum(['ok', 'failing', 'resting']),
  /** In a row, until now. */
  failures: z.number().int(),
  lastFailure: z
    .object({ code: ModelFailureCode, words: z.string(), at: z.iso.datetime() })
    .nullable(),
  restingUntil: z.iso.datetime().nullable(),
})
export type ModelHealth = z.infer<typeof ModelHealth>
