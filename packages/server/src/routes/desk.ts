// What a teammate's desk shows besides the conversations themselves.
import { endpoints, type ResultOf } from '@baton/contract'
import type { Hono } from 'hono'
import type { People } from '../auth/people.ts'
import type { Workspaces } from '../store/workspaces.ts'
import { Rejection } from './problem.ts'
import { type Authenticate, route } from './route.ts'

export type DeskServices = {
  authenticate: Authenticate
  modelHealth(workspaceId: string): Promise<ResultOf<typeof endpoints.readModelHealth>>
  people: Pick<People, 'needsOperator'>
  workspaces: Pick<Workspaces, 'byId'>
}

export function deskRoutes(app: Hono, services: DeskServices): void {
  const { authenticate, people, workspaces } = services

  route(app, endpoints.readMe, authenticate, async ({ caller }) => {
    const workspace = await workspaces.byId(caller.workspaceId)
    if (!workspace) throw new Rejection('not-found', 'Your workspace is gone.')
    const { id, name, publishableKey } = workspace
    const { email, role } = caller
    return { human: { ...caller.human, email, role }, workspace: { id, name, publishableKey } }
  })

  route(app, endpoints.readModelHealth, authenticate, async ({ caller }) =>
    services.modelHealth(caller.workspaceId),
  )

  route(app, endpoints.readSetup, authenticate, async () => ({
    needsOperator: await people.needsOperator(),
  }))
}
