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
  z.strictObject({ when: z.literal('assistant-wish'), outcome }),
])
export type PolicyRule = z.infer<typeof PolicyRule>

export const Policy = z.strictObject({ rules: z.array(PolicyRule) })
export type Policy = z.infer<typeof Policy>

/** What a new workspace starts with. */
export const defaultPolicy: Policy = {
  rules: [
    { when: 'asked-for-human', outcome: 'escalate' },
    { when: 'assistant-failed', outcome: 'escalate' },
    { when: 'assistant-wish', outcome: 'escalate' },
    { when: 'repeated-question', times: 2, outcome: 'escalate' },
    { when: 'no-match', outcome: 'escalate' },
    { when: 'low-confidence', outcome: 'offer' },
  ],
}
