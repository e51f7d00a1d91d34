// When the assistant must not go on alone. Operators edit this as data; `core/policy` gives it meaning.
import * as z from 'zod'

const outcome = z.enum(['escalate', 'offer']).default('escalate')

export const PolicyRule = z.discriminatedUnion('when', [
  z.strictObject({ when: z.literal('asked-for-human'), outcome }),
  z.strictObject({ when: z.literal('assistant-failed'), outcome }),
  z.strictObject({
    when: z.literal('repeated-question'),
    times: z.number().int().min(2).default(2),
    outcome,
  }),
  z.strictObject({ when: z.literal('no-match'), outcome }),
  z.strictObject({ when: z.literal('low-confidence'), outcome }),
])
export type PolicyRule = z.infer<typeof PolicyRule>

/** What a new workspace starts with. */
const RULES: PolicyRule[] = [
  { when: 'asked-for-human', outcome: 'escalate' },
  { when: 'assistant-failed', outcome: 'escalate' },
  { when: 'repeated-question', times: 2, outcome: 'escalate' },
  { when: 'no-match', outcome: 'escalate' },
  { when: 'low-confidence', outcome: 'offer' },
]

export const Policy = z.strictObject({ rules: z.array(PolicyRule).default(RULES) })
export type Policy = z.infer<typeof Policy>

export const defaultPolicy: Policy = Policy.parse({})
