// One call of an action as the log tells it: asked for, perhaps approved, begun, ended.
import * as z from 'zod'
import { ActionName, ActionParameters, Phrases } from './action-parameters.ts'

export const MAX_RESULT = 2_000

export const ActionCall = z.object({
  callId: z.string().min(1).max(128),
  name: z.string().max(64),
  /** What people read instead of the name; may be empty. */
  title: z.string().max(200),
  /** Who does it: `server`, `client` (the customer's page), or `mcp:` and the name of a server. */
  source: z.string().max(64),
  input: z.record(z.string(), z.unknown()),
  sideEffect: z.boolean(),
})
export type ActionCall = z.infer<typeof ActionCall>

/**
 * - `declined`: the customer said no
 * - `unavailable`: nobody was there to do it
 * - `unknown`: begun, and whoever did it went away before it was heard what became of it; never done again by itself
 */
export const ActionOutcome = z.enum(['done', 'failed', 'declined', 'unavailable', 'unknown'])
export type ActionOutcome = z.infer<typeof ActionOutcome>

/** What a host page offers to do in the customer's browser. Untrusted: any page can say anything. */
export const ClientAction = z.strictObject({
  name: ActionName,
  title: z.string().trim().max(80).default(''),
  description: z.string().trim().min(1).max(500),
  parameters: ActionParameters.default([]),
  approval: z.enum(['never', 'customer']).default('customer'),
  sideEffect: z.boolean().default(true),
  phrases: Phrases,
  reply: z.string().max(2_000).default(''),
})
export type ClientAction = z.infer<typeof ClientAction>

export const ClientActions = z
  .array(ClientAction)
  .max(20)
  .refine(
    (actions) => JSON.stringify(actions).length <= 16_000,
    'must be at most 16,000 characters',
  )
