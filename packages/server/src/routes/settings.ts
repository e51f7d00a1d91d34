// What operators read and change.
import { endpoints, SETTINGS } from '@baton/contract'
import type { Connector } from '@baton/integrations'
import type { Hono } from 'hono'
import { mistakesIn } from '../connections/check-settings.ts'
import type { Secrets } from '../settings/secrets.ts'
import type { Settings } from '../settings/settings.ts'
import { Rejection } from './problem.ts'
import { type Authenticate, route } from './route.ts'

export type SettingsServices = {
  authenticate: Authenticate
  settings: Settings
  secrets: Secrets
  otherDesks: { connectors: readonly Connector[] }
}

export function settingsRoutes(app: Hono, services: SettingsServices): void {
  const { authenticate, settings, secrets, otherDesks } = services

  route(app, endpoints.readSettings, authenticate, async ({ params, query, caller }) => {
    const saved = await settings.version(caller.workspaceId, params.part, query.version)
    if (!saved) throw new Rejection('not-found', `There is no version ${query.version}.`)
    return saved
  })

  route(app, endpoints.saveSettings, authenticate, async ({ params, body, caller }) => {
    if (params.part === 'destinations') checkConnections(body.value, otherDesks.connectors)
    return settings.save(caller.workspaceId, { ...params, ...body, by: caller.human })
  })

  route(app, endpoints.listSettingsVersions, authenticate, async ({ params, caller }) => ({
    data: await settings.versions(caller.workspaceId, params.part),
  }))

  route(app, endpoints.createSecret, authenticate, async ({ body, caller }) =>
    secrets.keep(caller.workspaceId, body.value),
  )
}

/** What each ticket system asks for is known to its connector, not to the schema of the settings. */
function checkConnections(value: unknown, connectors: readonly Connector[]): void {
  const parsed = SETTINGS.destinations.safeParse(value)
  // Saving says what is wrong with it.
  if (!parsed.success) return
  const errors = mistakesIn(parsed.data, connectors).map(({ path, message }) => ({
    field: ['value', ...path].join('.'),
    message,
  }))
  if (errors.length === 0) return
  const detail = errors.map(({ field, message }) => `${field}: ${message}`).join('; ')
  throw new Rejection('invalid', `These settings cannot be saved. ${detail}`, errors)
}
