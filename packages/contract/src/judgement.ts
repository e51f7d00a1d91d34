// What is measured about a turn, and what the policy makes of it. Kept in the log, so that "why?" is answered by
// reading, and another policy can be tried on what has been.
import * as z from 'zod'

/** How sure the assistant is of its answer: five levels, as Inkeep names them. */
export const Confidence = z.enum([
  'very_confident',
  'somewhat_confident',
  'not_confident',
  'no_sources',
  'other',
])
export type Confidence = z.infer<typeof Confidence>

export const SignalName = z.enum([
  'asked-for-human',
  'unknown-language',
  'frustration',
  'sensitive-topic',
  'repeated-question',
  'attempts-used-up',
  'assistant-failed',
  /** The assistant itself would rather have a person answer. */
  'assistant-wish',
  /** The assistant wanted to do something; `kind` is the action's name. */
  'action-asked',
  /** The message speaks to the program instead of asking it something. Changes nothing, and is seen. */
  'injection',
])
export type SignalName = z.infer<typeof SignalName>

export const MAX_EVIDENCE = 200

/** Something noticed in a turn, how sure that is, and the words that show it. */
export const Finding = z.object({
  signal: SignalName,
  score: z.number().min(0).max(1),
  evidence: z.string().max(MAX_EVIDENCE),
  /** Which kind of it: the topic, the way of asking, the action, the escalation action that a wish is for. */
  kind: z.string().max(100).optional(),
  /** How often by now, where that is counted. */
  times: z.number().int().optional(),
  /** The earlier message it refers to. */
  messageId: z.string().max(128).optional(),
})
export type Finding = z.infer<typeof Finding>

/** What was measured about one turn of the assistant. */
export const Signals = z.object({
  /** Of the customer's words, BCP 47; `und` when unknown. */
  language: z.string().max(35),
  confidence: Confidence,
  findings: z.array(Finding).max(50),
  /** Recorded by an earlier version, in another shape: the findings are what can still be told of it. */
  earlier: z.literal(true).optional(),
})
export type Signals = z.infer<typeof Signals>

/** `trigger` names the rule; `detail` is the evidence in words, which a human reads first. */
export const Reason = z.object({
  trigger: z.string(),
  detail: z.string(),
  /** Which kind of it, such as the topic. */
  kind: z.string().max(100).optional(),
  /** The escalation action that the rule names, or that the assistant chose; a wish, which the route may not grant. */
  action: z.string().max(100).optional(),
})
export type Reason = z.infer<typeof Reason>

export const Decision = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('answer') }),
  z.object({ kind: z.literal('offer'), reason: Reason }),
  z.object({ kind: z.literal('escalate'), reason: Reason }),
  /** Nothing: a person has been asked for already, and the assistant is not sure of an answer. */
  z.object({ kind: z.literal('hold') }),
])
export type Decision = z.infer<typeof Decision>

/** Why a rule whose condition was met did not do what it says. */
export const Blocked = z.enum([
  'earlier-rule',
  'other-channel',
  'conversation-limit',
  'hour-limit',
  'after-hand-back',
  'already-waiting',
])
export type Blocked = z.infer<typeof Blocked>

/** What one rule of the policy said about a turn. */
export const Verdict = z.object({
  /** Its place among the rules, counted from 0. */
  rule: z.number().int().min(0),
  name: z.string().optional(),
  when: z.string(),
  outcome: z.enum(['escalate', 'offer']),
  /** What was measured, and from where on the rule applies; null where there is nothing to compare. */
  score: z.number().nullable(),
  threshold: z.number().nullable(),
  evidence: z.string(),
  /** Its condition was met. */
  met: z.boolean(),
  /** It made the decision. With `blockedBy` it offered a person instead of fetching one. */
  applied: z.boolean(),
  blockedBy: Blocked.optional(),
})
export type Verdict = z.infer<typeof Verdict>

/** What a teammate says of a decision afterwards. */
export const Mark = z.enum(['right', 'too-early', 'too-late', 'missed'])
export type Mark = z.infer<typeof Mark>
