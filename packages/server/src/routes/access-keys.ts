// Keys of other programs, as operators make and end them.
import { endpoints } from '@baton/contract'
import type { Hono } from 'hono'
import type { AccessKeys } from '../auth/access-keys.ts'
import { doerOf } from './doer.ts'
import { Rejection } from './problem.ts'
import { type Authenticate, route } from './route.ts'

export type AccessKeyServices = { accessKeys: AccessKeys; authenticate: Authenticate }

export function accessKeyRoutes(app: Hono, { accessKeys, authenticate }: AccessKeyServices): void {
  route(app, endpoints.listAccessKeys, authenticate, async ({ caller }) => ({
    data: await accessKeys.list(caller.workspaceId),
  }))

  route(app, endpoints.createAccessKey, authenticate, ({ caller, body }) =>
    accessKeys.make(caller.workspaceId, body, doerOf(caller)),
  )

  route(app, endpoints.revokeAccessKey, authenticate, async ({ caller, params }) => {
    const ended = await accessKeys.revoke(caller.workspaceId, params.keyId, doerOf(caller))
    if (!ended) throw new Rejection('not-found', 'There is no such key; it may have been ended.')
    return {}
  })
}
