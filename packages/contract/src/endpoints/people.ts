// Who works here: teammates and what they may do, invitations, and each one's own sessions and password.
import * as z from 'zod'
import { defineEndpoints } from '../endpoint.ts'
import { Invitation, InvitationLanguage, Teammate, TeammateSession } from '../people.ts'
import { Role } from '../rights.ts'

const PersonParams = z.object({ personId: z.string().min(1).max(128) })
const InvitationParams = z.object({ invitationId: z.string().min(1).max(128) })
const TokenParams = z.object({ token: z.string().min(1).max(128) })
const Email = z.email('must be an e-mail address').max(320)
const Password = z
  .string()
  .min(10, 'must have at least 10 characters')
  .max(200, 'must have at most 200 characters')
const Name = z.string().trim().min(1, 'must not be empty').max(100)
const Nothing = z.object({})

export const peopleEndpoints = defineEndpoints({
  listPeople: {
    method: 'GET',
    path: '/api/v1/people',
    summary: 'The teammates of this workspace, those who no longer come in last',
    access: 'people.read',
    returns: z.object({ data: z.array(Teammate) }),
  },

  changeRole: {
    method: 'PUT',
    path: '/api/v1/people/{personId}/role',
    summary: 'Give a teammate another role; the last owner keeps theirs',
    access: 'people.manage',
    params: PersonParams,
    body: z.strictObject({ role: Role }),
    returns: Teammate,
    refuses: ['last-owner'],
  },

  deactivatePerson: {
    method: 'POST',
    path: '/api/v1/people/{personId}/deactivate',
    summary:
      'Let a teammate in no more: their sessions end, what they hold goes back to the queue. Again is harmless',
    access: 'people.manage',
    params: PersonParams,
    body: z.strictObject({}),
    returns: Teammate.extend({ released: z.number().int().describe('Conversations given back') }),
    refuses: ['last-owner'],
  },

  reactivatePerson: {
    method: 'POST',
    path: '/api/v1/people/{personId}/reactivate',
    summary: 'Let a teammate in again, as what they were',
    access: 'people.manage',
    params: PersonParams,
    body: z.strictObject({}),
    returns: Teammate,
  },

  listInvitations: {
    method: 'GET',
    path: '/api/v1/invitations',
    summary: 'The invitations of this workspace, latest first',
    access: 'people.manage',
    returns: z.object({
      data: z.array(Invitation),
      canMail: z.boolean().describe('Whether there is an address from which mail leaves'),
    }),
  },

  invite: {
    method: 'POST',
    path: '/api/v1/invitations',
    summary:
      'Make a link that lets one person in, and mail it where that is asked for; without an address, this is the only time it is shown',
    access: 'people.manage',
    body: z.strictObject({
      role: Role,
      email: Email.optional().describe('Then nobody else comes in by it'),
      days: z.number().int().min(1, 'must be 1 to 30').max(30, 'must be 1 to 30').default(7),
      mail: z.boolean().default(false).describe('Send the link to the address'),
      language: InvitationLanguage.default('en').describe('Of the mail'),
    }),
    returns: Invitation.extend({ token: z.string() }),
    status: 201,
  },

  mailInvitation: {
    method: 'POST',
    path: '/api/v1/invitations/{invitationId}/mail',
    summary: 'Mail the link of an invitation, or mail it again',
    access: 'people.manage',
    params: InvitationParams,
    body: z.strictObject({
      language: InvitationLanguage.optional().describe('Of the mail; else as before'),
    }),
    returns: Invitation,
  },

  readInvitationLink: {
    method: 'GET',
    path: '/api/v1/invitations/{invitationId}/link',
    summary: 'The link of an invitation to an address, to be sent by other means',
    access: 'people.manage',
    params: InvitationParams,
    returns: z.object({ token: z.string() }),
  },

  endInvitation: {
    method: 'DELETE',
    path: '/api/v1/invitations/{invitationId}',
    summary: 'End an invitation at once',
    access: 'people.manage',
    params: InvitationParams,
    returns: Nothing,
  },

  readInvitation: {
    method: 'GET',
    path: '/api/v1/invited/{token}',
    summary: 'What an invitation is for',
    access: 'anyone',
    params: TokenParams,
    returns: z.object({
      workspace: z.string(),
      role: Role,
      email: z.string().nullable(),
      invitedBy: z.string(),
      withPassword: z.boolean().describe('False where teammates sign in elsewhere'),
    }),
  },

  acceptInvitation: {
    method: 'POST',
    path: '/api/v1/invited/{token}',
    summary: 'Become a teammate; sign in afterwards',
    access: 'anyone',
    params: TokenParams,
    body: z.strictObject({ name: Name, email: Email, password: Password }),
    returns: z.object({ email: z.string() }),
    status: 201,
  },

  readSignInOptions: {
    method: 'GET',
    path: '/api/v1/sign-in-options',
    summary: 'How teammates sign in here',
    access: 'anyone',
    returns: z.object({
      password: z.boolean(),
      provider: z
        .string()
        .nullable()
        .describe('What the button says; it leads to /auth/oidc/start'),
    }),
  },

  listSessions: {
    method: 'GET',
    path: '/api/v1/me/sessions',
    summary: 'Where you are signed in',
    access: 'desk.enter',
    returns: z.object({ data: z.array(TeammateSession) }),
  },

  endSession: {
    method: 'DELETE',
    path: '/api/v1/me/sessions/{sessionId}',
    summary: 'Sign out in one place',
    access: 'desk.enter',
    params: z.object({ sessionId: z.string().min(1).max(128) }),
    returns: Nothing,
  },

  endOtherSessions: {
    method: 'DELETE',
    path: '/api/v1/me/sessions',
    summary: 'Sign out everywhere but here',
    access: 'desk.enter',
    returns: z.object({ ended: z.number().int() }),
  },

  changePassword: {
    method: 'POST',
    path: '/api/v1/me/password',
    summary: 'Change your password; everywhere else you are signed out',
    access: 'desk.enter',
    body: z.strictObject({ current: z.string().max(200), next: Password }),
    returns: Nothing,
  },
})
