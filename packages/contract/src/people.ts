// Teammates, their invitations and their sessions, as the desk shows them.
import * as z from 'zod'
import { Human } from './conversation.ts'
import { Role } from './rights.ts'

export const Teammate = Human.extend({
  email: z.string(),
  role: Role,
  joinedAt: z.iso.datetime(),
  /** When one of their sessions was last begun or renewed, while it lives. */
  seenAt: z.iso.datetime().nullable(),
  deactivatedAt: z.iso.datetime().nullable(),
})
export type Teammate = z.infer<typeof Teammate>

/** Those in which invitations are written. */
export const InvitationLanguage = z.enum(['en', 'de', 'es', 'fr', 'pt', 'ja'])
export type InvitationLanguage = z.infer<typeof InvitationLanguage>

export const InvitationMail = z.object({
  state: z.enum(['due', 'sent', 'failed']),
  at: z.iso.datetime().describe('When it is tried next, or was sent, or was given up'),
  problem: z.string().nullable().describe('Why the last attempt did not succeed'),
})
export type InvitationMail = z.infer<typeof InvitationMail>

export const Invitation = z.object({
  id: z.string(),
  /** Null: whoever has the link. */
  email: z.string().nullable(),
  role: Role,
  madeBy: Human,
  madeAt: z.iso.datetime(),
  expiresAt: z.iso.datetime(),
  acceptedBy: Human.nullable(),
  acceptedAt: z.iso.datetime().nullable(),
  mail: InvitationMail.nullable().describe('Null where nobody asked for a mail'),
})
export type Invitation = z.infer<typeof Invitation>

export const TeammateSession = z.object({
  id: z.string(),
  begunAt: z.iso.datetime(),
  expiresAt: z.iso.datetime(),
  address: z.string().nullable(),
  /** What the browser calls itself. */
  browser: z.string().nullable(),
  current: z.boolean(),
})
export type TeammateSession = z.infer<typeof TeammateSession>
