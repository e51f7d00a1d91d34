// What operators read and change.
import { endpoints } from '@baton/contract'
import type { Hono } from 'hono'
import type { Secrets } from '../settings/secrets.ts'
import type { Settings } from '../settings/settings.ts'
import { Rejection } from './problem.ts'
import { type Authenticate, route } from './route.ts'

export type SettingsServices = { authenticate: Authenticate; settings: Settings; secrets: Secrets }

export function settingsRoutes(app: Hono, services: SettingsServices): void {
  const { authenticate, settings, secrets } = services

  route(app, endpoints.readSettings, authenticate, async ({ params, query, caller }) => {
    const saved = await settings.version(caller.workspaceId, params.part, query.version)
    if (!saved) throw new Rejection('not-found', `There is no version ${query.version}.`)
    return saved
  })

  route(app, endpoints.saveSettings, authenticate, async ({ params, body, caller }) =>
    settings.save(caller.workspaceId, { ...params, ...body, by: caller.human }),
  )

  route(app, endpoints.listSettingsVersions, authenticate, async ({ params, caller }) => ({
    data: await settings.versions(caller.workspaceId, params.part),
  }))

  route(app, endpoints.createSecret, authenticate, async ({ body, caller }) =>
    secrets.keep(caller.workspaceId, body.value),
  )
}
