// The help page: which sources everybody may read, and how it looks.
import * as z from 'zod'

export const HelpSettings = z.strictObject({
  /** Off: nothing is there, whatever else is set. */
  enabled: z.boolean().default(false),
  title: z.string().trim().min(1, 'must not be empty').max(80).default('Help'),
  /** One sentence under the title, in the operator's words. */
  intro: z.string().trim().max(300).default(''),
  /** Sources whose documents everybody may read, in this order. What is not named here is not published. */
  sources: z.array(z.string().min(1).max(128)).max(50).default([]),
  colour: z
    .string()
    .regex(/^#[0-9a-f]{6}$/i, 'must be a colour such as #1f6f5c')
    .nullable()
    .default(null),
  /** Whether questions may be put to the assistant here. */
  ask: z.boolean().default(true),
  /** Whether there is a form that reaches a person. */
  contact: z.boolean().default(true),
  /** Whether search engines may list it. */
  listed: z.boolean().default(true),
})
export type HelpSettings = z.infer<typeof HelpSettings>
