// Keys with which other programs act for a workspace, such as another agent that asks for a person.
import * as z from 'zod'
import { Human } from '../conversation.ts'
import { defineEndpoints } from '../endpoint.ts'

/** `ask`: asks for people and brings stories. `read`: looks at documents and at how things stand, and changes nothing. */
export const AccessKeyScope = z.enum(['ask', 'read'])
export type AccessKeyScope = z.infer<typeof AccessKeyScope>

const AccessKey = z.object({
  id: z.string(),
  name: z.string(),
  madeBy: Human,
  madeAt: z.iso.datetime(),
  usedAt: z.iso.datetime().nullable().describe('Within the last hour or so'),
  scope: AccessKeyScope,
  expiresAt: z.iso.datetime().nullable().describe('From then on it is refused; null: never'),
})

export const accessKeyEndpoints = defineEndpoints({
  listAccessKeys: {
    method: 'GET',
    path: '/api/v1/access-keys',
    summary: 'The keys of this workspace; none of them is ever shown again',
    access: 'keys.manage',
    returns: z.object({ data: z.array(AccessKey) }),
  },

  createAccessKey: {
    method: 'POST',
    path: '/api/v1/access-keys',
    summary: 'Make a key; this is the only time it is shown',
    access: 'keys.manage',
    body: z.strictObject({
      name: z.string().trim().min(1, 'must not be empty').max(80, 'must be at most 80 characters'),
      scope: AccessKeyScope.default('ask').describe(
        'ask: asks for people; read: documents and how things stand, and nothing changes',
      ),
      expiresInDays: z
        .number()
        .int('must be a whole number of days')
        .min(1, 'must be at least 1')
        .max(3650, 'must be at most 3650')
        .nullable()
        .default(null)
        .describe('It ends by itself after so many days; null: never'),
    }),
    returns: AccessKey.extend({ key: z.string() }),
    status: 201,
  },

  revokeAccessKey: {
    method: 'DELETE',
    path: '/api/v1/access-keys/{keyId}',
    summary: 'End a key at once',
    access: 'keys.manage',
    params: z.object({ keyId: z.string().min(1).max(128) }),
    returns: z.object({}),
  },
})
