// Secrets with which an application signs who its customers are.
import * as z from 'zod'
import { defineEndpoints } from '../endpoint.ts'
import { SecretRef } from '../secret.ts'

const IdentitySecret = z.object({
  id: z.string().describe('The `kid` of tokens that are signed with it'),
  secret: SecretRef,
  at: z.iso.datetime().optional(),
})

export const identityEndpoints = defineEndpoints({
  makeIdentitySecret: {
    method: 'POST',
    path: '/api/v1/identity-secrets',
    summary: 'Make a secret for signing; this is the only time it is shown',
    access: 'keys.manage',
    body: z.strictObject({}),
    returns: z.object({ id: z.string(), value: z.string(), at: z.iso.datetime() }),
    status: 201,
    refuses: ['changed-meanwhile'],
  },

  listIdentitySecrets: {
    method: 'GET',
    path: '/api/v1/identity-secrets',
    summary: 'The secrets in use; none of them is ever shown again',
    access: 'keys.manage',
    returns: z.object({ data: z.array(IdentitySecret) }),
  },

  endIdentitySecret: {
    method: 'DELETE',
    path: '/api/v1/identity-secrets/{secretId}',
    summary: 'End a secret: what is signed with it proves nothing from now on',
    access: 'keys.manage',
    params: z.object({ secretId: z.string().min(1).max(64) }),
    returns: z.object({}),
  },
})
