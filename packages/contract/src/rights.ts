// What a teammate may do, and as what. Which role has which right is one table: core/src/rights.ts.
import * as z from 'zod'

/** Each endpoint for teammates names the one right it takes. */
export const Right = z.enum([
  'desk.enter',
  'conversations.read',
  'conversations.answer',
  'knowledge.read',
  'knowledge.manage',
  'settings.manage',
  'keys.manage',
  'people.read',
  'people.manage',
  'audit.read',
  'privacy.manage',
  'security.manage',
])
export type Right = z.infer<typeof Right>

export const Role = z.enum(['owner', 'admin', 'agent', 'viewer'])
export type Role = z.infer<typeof Role>
