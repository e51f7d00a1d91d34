// Keys with which other programs act for a workspace, such as another agent that asks for a person.
import * as z from 'zod'
import { Human } from '../conversation.ts'
import { defineEndpoints } from '../endpoint.ts'

const AccessKey = z.object({
  id: z.string(),
  name: z.string(),
  madeBy: Human,
  madeAt: z.iso.datetime(),
  usedAt: z.iso.datetime().nullable().describe('Within the last hour or so'),
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
