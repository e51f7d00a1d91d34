// When the assistant must not go on alone. Operators edit this as data; `core/policy` gives it meaning.
import * as z from 'zod'
import { Channel } from './channel-facts.ts'
import { ActionId } from './destinations.ts'

/** What every rule has. */
const shared = {
  /** What operators call it. */
  name: z.string().trim().min(1).max(80).optional(),
  outcome: z.enum(['escalate', 'offer']).default('escalate'),
  /** Where it applies; everywhere without. */
  channels: z.array(Channel).min(1, 'must name a channel, or be left out').optional(),
  /** The escalation action that takes it, by its id; without, the first that fits. */
  action: ActionId.optional(),
}

const atLeast = z.number().min(0, 'must be 0 to 1').max(1, 'must be 0 to 1').optional()
const Phrase = z.string().trim().min(2, 'must have at least 2 letters').max(200)
const Topic = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be lower case with hyphens, such as data-export')
  .max(60)
const Value = z.union([z.string().max(500), z.number(), z.boolean()])

export const PolicyRule = z.discriminatedUnion('when', [
  z.strictObject({ when: z.literal('asked-for-human'), atLeast, ...shared }),
  z.strictObject({ when: z.literal('unknown-language'), atLeast, ...shared }),
  z.strictObject({ when: z.literal('frustration'), atLeast, ...shared }),
  z.strictObject({
    when: z.literal('sensitive-topic'),
    atLeast,
    /** Only these; all without. */
    topics: z.array(Topic).min(1).max(50).optional(),
    ...shared,
  }),
  z.strictObject({
    when: z.literal('repeated-question'),
    /** Asked so often, the first time included. */
    times: z.number().int().min(2, 'must be at least 2').max(20).default(2),
    atLeast,
    ...shared,
  }),
  z.strictObject({
    when: z.literal('attempts-used-up'),
    /** So many answers, none of which helped. */
    attempts: z.number().int().min(1).max(20).default(3),
    ...shared,
  }),
  z.strictObject({ when: z.literal('no-match'), ...shared }),
  z.strictObject({
    when: z.literal('low-confidence'),
    /** The highest level of confidence that is still too low. */
    upTo: z.enum(['not_confident', 'somewhat_confident']).default('not_confident'),
    ...shared,
  }),
  z.strictObject({ when: z.literal('assistant-failed'), ...shared }),
  z.strictObject({ when: z.literal('assistant-wish'), ...shared }),
  /** The assistant wanted to do what `actionsForbidden` names. */
  z.strictObject({ when: z.literal('forbidden-action'), ...shared }),
  z.strictObject({
    when: z.literal('custom-phrase'),
    phrases: z.array(Phrase).min(1, 'must have a phrase').max(100),
    ...shared,
  }),
  z.strictObject({
    when: z.literal('customer-attribute'),
    attribute: z.string().regex(/^[\w.-]{1,60}$/, 'must be the name of an attribute'),
    is: z.enum(['equal', 'not-equal', 'at-least', 'at-most']).default('equal'),
    value: Value,
    /** Only what the host application has signed counts. */
    verifiedOnly: z.boolean().default(false),
    ...shared,
  }),
])
export type PolicyRule = z.infer<typeof PolicyRule>

/** A topic of the operator's own, further phrases for a shipped one, or a shipped one that is left out. */
export const PolicyTopic = z.strictObject({
  topic: Topic,
  phrases: z.array(Phrase).max(200).default([]),
  /** Do not listen for it, whatever is known of it. */
  leftOut: z.boolean().default(false),
})
export type PolicyTopic = z.infer<typeof PolicyTopic>

const count = (least: number, most: number) => z.number().int().min(least).max(most)

export const PolicyLimits = z.strictObject({
  escalationsPerConversation: count(1, 100).default(5),
  escalationsPerHour: count(1, 60).default(3),
  /** So many answers after a hand-back, only an explicit ask, the button or a failure escalates. */
  quietAnswersAfterHandBack: count(0, 20).default(1),
})
export type PolicyLimits = z.infer<typeof PolicyLimits>

export const Preset = z.enum(['careful', 'balanced', 'eager'])
export type Preset = z.infer<typeof Preset>

export const Policy = z
  .strictObject({
    /** A set of rules that we ship, or `custom`: the rules below. */
    preset: z.enum([...Preset.options, 'custom']).default('balanced'),
    /** In order: the first one that applies decides. */
    rules: z.array(PolicyRule).max(50).default([]),
    topics: z.array(PolicyTopic).max(50).default([]),
    limits: PolicyLimits.default(PolicyLimits.parse({})),
    /** Whether the assistant goes on answering what it is sure of while the customer waits for a person. */
    whileWaiting: z.enum(['hold', 'keep-helping']).default('hold'),
    /** Names of actions that the assistant must not do. Wanting to is what `forbidden-action` sees. */
    actionsForbidden: z.array(z.string().trim().min(1).max(100)).max(100).default([]),
  })
  .check(({ value, issues }) => {
    const complain = (path: (string | number)[], message: string) =>
      issues.push({ code: 'custom', path, message, input: value })
    if (value.preset !== 'custom') {
      if (value.rules.length > 0)
        complain(
          ['rules'],
          'are only read with preset: custom; leave them out or change the preset',
        )
      return
    }
    if (!value.rules.some(alwaysHearsAnAsk)) complain(['rules'], ASK_NEEDED)
    const twice = value.topics.findIndex(
      ({ topic }, at) => value.topics.findIndex((other) => other.topic === topic) < at,
    )
    if (twice >= 0) complain(['topics', twice, 'topic'], 'stands here twice')
  })
export type Policy = z.infer<typeof Policy>

const ASK_NEEDED =
  'must hold a rule when: asked-for-human, for all channels and with atLeast of at most 0.8. A customer who asks for a person in plain words must never be ignored; use outcome: offer if asking should not be enough to escalate'

function alwaysHearsAnAsk(rule: PolicyRule): boolean {
  return rule.when === 'asked-for-human' && !rule.channels && (rule.atLeast ?? 0) <= 0.8
}

export const defaultPolicy: Policy = Policy.parse({})
