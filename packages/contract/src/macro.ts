// What teammates say and do often, kept as data. A canned reply is a macro that has a text and nothing to do.
import * as z from 'zod'
import { Human } from './human.ts'
import { Ending, Priority, Tag } from './work-facts.ts'

export const MAX_STEPS = 10
const MAX_TEXT = 10_000

const YEAR_MINUTES = 366 * 24 * 60

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
    do: z.literal('tag'),
    tags: z.array(Tag).min(1, 'must name a tag').max(10, 'must be at most 10 tags'),
  }),
  z.strictObject({ do: z.literal('priority'), priority: Priority }),
  /** Put aside for so long; null: until the customer writes. */
  z.strictObject({
    do: z.literal('hold'),
    minutes: z.number().int().min(1).max(YEAR_MINUTES).nullable(),
  }),
  /** To a teammate, or to a team. `name`: as it was called when this was written, to be read. */
  z.strictObject({
    do: z.literal('assign'),
    assigneeId: z.string().max(128).nullable(),
    teamId: z.string().max(128).nullable().optional(),
    name: z.string().max(120).default(''),
  }),
  z.strictObject({
    do: z.literal('hand-back'),
    instruction: z.string().max(2_000, 'must be at most 2,000 characters').optional(),
  }),
  /** The status it ends with is said by how it ended: closed, or cancelled. */
  z.strictObject({ do: z.literal('close'), ending: Ending.optional() }),
])
export type MacroStep = z.infer<typeof MacroStep>

const LAST = ['hold', 'assign', 'hand-back', 'close']

/** Nothing can be said or done by a teammate who has let go of the conversation. */
export const MacroSteps = z
  .array(MacroStep)
  .max(MAX_STEPS, `must be at most ${MAX_STEPS} steps`)
  .refine(
    (steps) => steps.slice(0, -1).every((step) => !LAST.includes(step.do)),
    'must hold, assign, close or hand back only as the last step',
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
