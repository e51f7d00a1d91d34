// Who gets what: rules in order, of which the first that fits decides. `core/assignment` gives them meaning.
import * as z from 'zod'
import { Channel } from './channel-facts.ts'

const Id = z.string().min(1).max(128)
const some = <Item extends z.ZodType>(item: Item) =>
  z.array(item).min(1, 'must name at least one').max(50)

export const AssignmentCondition = z.discriminatedUnion('kind', [
  /** Why a person was asked for: the names of rules of the policy, such as `asked-for-human`. */
  z.strictObject({ kind: z.literal('reason'), any: some(z.string().min(1).max(60)) }),
  z.strictObject({ kind: z.literal('topic'), any: some(z.string().min(1).max(100)) }),
  z.strictObject({ kind: z.literal('channel'), any: some(Channel) }),
  /** As the customer's page says it: `pt` is also `pt-BR`. */
  z.strictObject({
    kind: z.literal('language'),
    any: some(
      z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'must be a language, such as de'),
    ),
  }),
  z.strictObject({
    kind: z.literal('attribute'),
    attribute: z.string().regex(/^[\w.-]{1,60}$/, 'must be the name of an attribute'),
    is: z.enum(['equal', 'not-equal', 'at-least', 'at-most']).default('equal'),
    value: z.union([z.string().max(500), z.number(), z.boolean()]),
    /** Only what the host application has signed counts. */
    verifiedOnly: z.boolean().default(true),
  }),
  z.strictObject({
    kind: z.literal('time'),
    is: z.enum(['within', 'outside']).default('within'),
    /** Of the shifts. */
    shift: Id,
  }),
])
export type AssignmentCondition = z.infer<typeof AssignmentCondition>

export const AssignmentTarget = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('team'), teamId: Id }),
  z.strictObject({ kind: z.literal('person'), humanId: Id }),
  /** It waits for whoever takes it. */
  z.strictObject({ kind: z.literal('nobody') }),
])
export type AssignmentTarget = z.infer<typeof AssignmentTarget>

export const AssignmentRule = z.strictObject({
  name: z.string().trim().min(1, 'must have a name').max(80),
  enabled: z.boolean().default(true),
  /** All of them have to hold. */
  when: z
    .array(AssignmentCondition)
    .min(1, 'must have a condition; what always applies is the last line')
    .max(20),
  to: AssignmentTarget,
})
export type AssignmentRule = z.infer<typeof AssignmentRule>

export const AssignmentSettings = z.strictObject({
  rules: z.array(AssignmentRule).max(100).default([]),
  /** Where no rule fits. It cannot be left out: everything goes somewhere. */
  otherwise: AssignmentTarget.default({ kind: 'nobody' }),
})
export type AssignmentSettings = z.infer<typeof AssignmentSettings>
