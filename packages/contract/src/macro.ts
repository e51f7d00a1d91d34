// What teammates say and do often, kept as data. A canned reply is a macro that has a text and nothing to do.
import * as z from 'zod'
import { Human } from './human.ts'

export const MAX_STEPS = 10
const MAX_TEXT = 10_000

/** One thing done with a reply, or without one. The order is the order in which it is done. */
export const MacroStep = z.discriminatedUnion('do', [
  z.strictObject({
    do: z.literal('note'),
    text: z
      .string()
      .max(MAX_TEXT, 'must be at most 10,000 characters')
      .refine((text) => text.trim() !== '', 'must not be empty'),
  }),
  z.strictObject({
    do: z.literal('hand-back'),
    instruction: z.string().max(2_000, 'must be at most 2,000 characters').optional(),
  }),
  z.strictObject({ do: z.literal('close') }),
])
export type MacroStep = z.infer<typeof MacroStep>

/** Nothing can be said or done by a teammate who has let go of the conversation. */
export const MacroSteps = z
  .array(MacroStep)
  .max(MAX_STEPS, `must be at most ${MAX_STEPS} steps`)
  .refine(
    (steps) => steps.slice(0, -1).every((step) => step.do === 'note'),
    'must close or hand back only as the last step',
  )

export const MacroDraft = z
  .strictObject({
    name: z
      .string()
      .max(80, 'must be at most 80 characters')
      .refine((name) => name.trim() !== '', 'must not be empty: teammates find it by its name'),
    /** What is typed after the slash. */
    shortcut: z
      .string()
      .regex(
        /^[\p{L}\p{N}_-]{0,40}$/u,
        'must be at most 40 letters, digits or any of _ -, without spaces',
      )
      .default(''),
    /** Said to the customer, with {{variables}}; empty when it only does something. */
    text: z.string().max(MAX_TEXT, 'must be at most 10,000 characters').default(''),
    steps: MacroSteps.default([]),
    /** Every teammate's. Written by operators alone. */
    shared: z.boolean().default(false),
  })
  .refine(({ text, steps }) => text.trim() !== '' || steps.length > 0, {
    path: ['text'],
    message: 'must not be empty, unless the macro does something',
  })
export type MacroDraft = z.infer<typeof MacroDraft>

export const Macro = z.object({
  id: z.string(),
  name: z.string(),
  shortcut: z.string(),
  text: z.string(),
  steps: z.array(MacroStep),
  shared: z.boolean(),
  by: Human,
  changedAt: z.iso.datetime(),
})
export type Macro = z.infer<typeof Macro>
