// What operators read and change.
import { endpoints, type SettingsPart } from '@baton/contract'
import type { Hono } from 'hono'
import { type CheckServices, requireSavable } from '../settings/before-saving.ts'
import type { Secrets } from '../settings/secrets.ts'
import type { Settings } from '../settings/settings.ts'
import { doerOf } from './doer.ts'
import { Rejection } from './problem.ts'
import { type Authenticate, route, routeEdit } from './route.ts'

export type SettingsServices = CheckServices & {
  authenticate: Authenticate
  settings: Settings
  secrets: Secrets
}

export function settingsRoutes(app: Hono, services: SettingsServices): void {
  const { authenticate, settings, secrets } = services

  async function read(workspaceId: string, part: SettingsPart, version?: number) {
    const saved = await settings.version(workspaceId, part, version)
    if (!saved) throw new Rejection('not-found', `There is no version ${version}.`)
    return endpoints.readSettings.returns.parse(saved)
  }

  route(app, endpoints.readSettings, authenticate, ({ params, query, caller }) =>
    read(caller.workspaceId, params.part, query.version),
  )

  const latest = (asked: { params: { part: SettingsPart }; caller: { workspaceId: string } }) =>
    read(asked.caller.workspaceId, asked.params.part)

  routeEdit(app, endpoints.saveSettings, authenticate, latest, async ({ params, body, caller }) => {
    await requireSavable(services, caller, { part: params.part, value: body.value })
    return settings.save(caller.workspaceId, {
      ...params,
      ...body,
      ...doerOf(caller),
    })
  })

  route(app, endpoints.listSettingsVersions, authenticate, async ({ params, caller }) => ({
    data: await settings.versions(caller.workspaceId, params.part),
  }))

  route(app, endpoints.createSecret, authenticate, async ({ body, caller }) =>
    secrets.keep(caller.workspaceId, body.value),
  )
}
