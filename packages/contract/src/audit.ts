// What teammates have changed, and who signed in: who, what, before and after, when, and from where.
import * as z from 'zod'
import { Human } from './conversation.ts'

export const AuditAct = z.enum([
  'session.begun',
  'session.refused',
  'session.ended',
  'settings.saved',
  'access-key.made',
  'access-key.ended',
  'program.allowed',
  'program.ended',
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
  'audit.downloaded',
  'connection.signed-in',
  'knowledge.source-added',
  'knowledge.source-changed',
  'knowledge.source-removed',
  'knowledge.read-again',
  'knowledge.reading-stopped',
  'knowledge.files-added',
  'knowledge.file-removed',
  'knowledge.answer-written',
  'knowledge.answer-removed',
  'macro.written',
  'macro.removed',
  'view.saved',
  'view.removed',
  'case.kept',
  'case.removed',
  'delivery.retried',
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
  browser: z.string().nullable().describe('What the browser it came from calls itself'),
})
export type AuditEntry = z.infer<typeof AuditEntry>
