// What a customer does on a device of theirs without being in a conversation.
import { randomUUID } from 'node:crypto'
import { endpoints } from '@baton/contract'
import type { Hono } from 'hono'
import type { CustomerTokens } from '../auth/customers.ts'
import type { Identities } from '../auth/identity.ts'
import type { SignedOut } from '../auth/signed-out.ts'
import type { Commits } from '../commit.ts'
import type { OwnConversations } from '../inbox/own-conversations.ts'
import type { Limits } from '../limits/limits.ts'
import { Rejection } from './problem.ts'
import { type Authenticate, route } from './route.ts'

export type MyConversationServices = {
  authenticate: Authenticate
  tokens: CustomerTokens
  identities: Identities
  signedOut: SignedOut
  commits: Pick<Commits, 'read'>
  own: OwnConversations
  limits: Limits
  newId: (prefix: string) => string
}

export function myConversationRoutes(app: Hono, services: MyConversationServices): void {
  const { authenticate, tokens, identities, signedOut, commits, own, limits, newId } = services

  route(app, endpoints.signIn, authenticate, async ({ body, caller, answerHeaders }) => {
    const { workspace, address } = caller
    const workspaceId = workspace.id
    await limits.act({ workspaceId, customerId: null, isKnown: false, address, answerHeaders })
    const customer = await identities.prove(workspaceId, body.identity, randomUUID())
    const device = { workspaceId, customerId: customer.id, deviceId: newId('dev'), verified: true }
    return { customerId: customer.id, deviceToken: await tokens.issueDevice(device) }
  })

  route(app, endpoints.listMyConversations, authenticate, async ({ query, caller }) =>
    own.list(caller.device, query),
  )

  route(app, endpoints.openMyConversation, authenticate, async ({ params, caller }) => {
    const { workspaceId, customerId, deviceId, verified } = caller.device
    const ref = { workspaceId, conversationId: params.conversationId }
    const { customer } = await commits.read(ref)
    // One of somebody else is answered like one that does not exist: ids cannot be tried out.
    if (customer?.id !== customerId || customer.verified !== verified)
      throw new Rejection('not-found', 'There is no conversation of yours with this id.')
    return {
      conversationId: params.conversationId,
      token: await tokens.issue(ref, { customerId, deviceId }),
    }
  })

  route(app, endpoints.signOut, authenticate, async ({ caller }) => {
    await signedOut.add(caller.device.workspaceId, caller.device.deviceId)
    return {}
  })
}
