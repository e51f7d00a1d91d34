// What an action is asked with. The same few types everywhere, so that a form, a model and a customer's own words can
// fill them in.
import * as z from 'zod'

/** `{orderId}`: a parameter. `{customer.email}`: what a host application has signed of the customer. */
export const SLOT = /\{([a-zA-Z][\w.]*)\}/g

const MAX_PATTERN_STARS = 2

/** How an action, a parameter or a server is called where programs read it. */
export const ActionName = z
  .string()
  .regex(
    /^[a-z][a-zA-Z0-9_]{0,39}$/,
    'must begin with a small letter and hold only letters, digits and _ (at most 40)',
  )

const described = {
  name: ActionName,
  /** For the model, and for the human who reads what was asked. */
  description: z.string().trim().max(300).default(''),
  required: z.boolean().default(true),
}

export const ActionParameter = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('string'),
    ...described,
    maxLength: z.number().int().min(1).max(1_000).default(200),
    /** The whole value has to match it. */
    pattern: z.string().max(200).refine(isCalm, calmWords()).optional(),
  }),
  z.strictObject({
    type: z.literal('number'),
    ...described,
    min: z.number().optional(),
    max: z.number().optional(),
  }),
  z.strictObject({ type: z.literal('boolean'), ...described }),
  z.strictObject({
    type: z.literal('enum'),
    ...described,
    options: z.array(z.string().trim().min(1).max(100)).min(1, 'needs at least one option').max(50),
  }),
  /** YYYY-MM-DD. */
  z.strictObject({ type: z.literal('date'), ...described }),
])
export type ActionParameter = z.infer<typeof ActionParameter>

export const ActionParameters = z
  .array(ActionParameter)
  .max(20)
  .superRefine((parameters, context) => {
    parameters.forEach(({ name }, index) => {
      if (parameters.findIndex((other) => other.name === name) < index)
        context.addIssue({
          code: 'custom',
          path: [index, 'name'],
          message: `is there twice: ${name}`,
        })
    })
  })

/** Words that call for an action without a model: `where is my order {orderId}`. */
export const Phrases = z
  .array(
    z
      .string()
      .trim()
      .min(3)
      .max(200)
      .refine(
        (phrase) => /\p{L}{2}/u.test(phrase.replace(SLOT, '')),
        'must hold a word besides slots',
      ),
  )
  .max(10)
  .default([])

/**
 * Patterns are tried on what customers write. Without repeated groups, looking around and back references, and with few
 * open repetitions, no text of the allowed length takes long.
 */
function isCalm(pattern: string): boolean {
  const bare = pattern.replace(/\\./g, (pair) => (/\\[1-9k]/.test(pair) ? '\\' : 'x'))
  const outside = bare.replace(/\[[^\]]*\]/g, 'x')
  if (outside.includes('\\') || /\)[*+?{]/.test(outside) || /\(\?(?!:)/.test(outside)) return false
  if ((outside.match(/[*+]|\{\d+,\}/g) ?? []).length > MAX_PATTERN_STARS) return false
  if (/\{\d{4,}|,\d{4,}/.test(outside)) return false
  try {
    new RegExp(`^(?:${pattern})$`, 'u')
    return true
  } catch {
    return false
  }
}

function calmWords(): string {
  return `must be a simple pattern such as [A-Z]{2}\\d+: no repeated groups, no looking around, no back references, at most ${MAX_PATTERN_STARS} of * and +`
}
