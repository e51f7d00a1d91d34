// All settings as one file, taken out and brought in by operators.
import { endpoints } from '@baton/contract'
import type { Hono } from 'hono'
import { type KeepingSources, sourceKeeper } from '../knowledge/keep-source.ts'
import { bringIn } from '../settings-file/bring-in.ts'
import { type FileServices, readHere } from '../settings-file/here.ts'
import { type Plan, planOf } from '../settings-file/plan.ts'
import { askersOf } from '../settings-file/plan-parts.ts'
import { writeSettingsFile } from '../settings-file/write-file.ts'
import { doerOf } from './doer.ts'
import { type Authenticate, route } from './route.ts'

export type SettingsFileServices = Omit<FileServices, 'sources' | 'keeper'> &
  KeepingSources & { authenticate: Authenticate }

export function settingsFileRoutes(app: Hono, services: SettingsFileServices): void {
  const { authenticate, knowledge } = services
  const world = { ...services, sources: knowledge.sources, keeper: sourceKeeper(services) }

  route(app, endpoints.exportSettings, authenticate, async ({ caller }) => ({
    text: writeSettingsFile(await readHere(world, caller.workspaceId), askersOf(world)),
  }))

  route(app, endpoints.previewSettings, authenticate, async ({ body, caller }) => {
    const plan = await planOf(world, { ...caller, ...body, env: null })
    return { ...shown(plan), basis: plan.here.basis }
  })

  route(app, endpoints.importSettings, authenticate, async ({ body, caller }) => {
    const { workspaceId, role } = caller
    // The environment of the server is no answer to what somebody has written in a file.
    const plan = await bringIn(world, {
      ...{ ...body, workspaceId, role, env: null },
      doer: doerOf(caller),
    })
    return shown(plan)
  })
}

function shown({ mistakes, areas, leftToDo }: Plan) {
  return { mistakes, areas, leftToDo }
}
