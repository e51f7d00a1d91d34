// What teammates have changed: who, what, before and after, when, and from where.
import * as z from 'zod'
import { Human } from './conversation.ts'

export const AuditAct = z.enum([
  'settings.saved',
  'access-key.made',
  'access-key.ended',
  'person.added',
  'person.role-changed',
  'person.deactivated',
  'person.reactivated',
  'person.password-changed',
  'person.sessions-ended',
  'invitation.made',
  'invitation.mailed',
  'invitation.ended',
  'invitation.accepted',
  'customer.exported',
  'customer.erased',
  'conversations.expired',
])
export type AuditAct = z.infer<typeof AuditAct>

/** Secrets are told of as changed, never what they are. */
export const AuditChange = z.object({
  field: z.string(),
  before: z.unknown().optional().describe('Absent when there was nothing'),
  after: z.unknown().optional().describe('Absent when there is nothing any more'),
})
export type AuditChange = z.infer<typeof AuditChange>

export const AuditEntry = z.object({
  id: z.string(),
  at: z.iso.datetime(),
  by: Human.nullable().describe('Null for Baton itself, such as what retention erases'),
  act: AuditAct,
  subject: z.object({ id: z.string(), name: z.string().optional() }),
  changes: z.array(AuditChange),
  address: z.string().nullable().describe('The IP address it came from'),
})
export type AuditEntry = z.infer<typeof AuditEntry>
