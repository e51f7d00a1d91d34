// What operators read and change.
import { endpoints, type Right, SETTINGS, type SettingsPart } from '@baton/contract'
import { leastRoleFor, mayDo } from '@baton/core'
import type { ChannelKind, Connector } from '@baton/integrations'
import type { Hono } from 'hono'
import type { Pool } from 'pg'
import { requireWayIn } from '../auth/password-rule.ts'
import { channelMistakesIn } from '../channels/check-channels.ts'
import { type Mistake, mistakesIn } from '../connections/check-settings.ts'
import type { Secrets } from '../settings/secrets.ts'
import type { Settings } from '../settings/settings.ts'
import { doerOf } from './doer.ts'
import { Rejection } from './problem.ts'
import { type Authenticate, route } from './route.ts'

export type SettingsServices = {
  pool: Pool
  authenticate: Authenticate
  settings: Settings
  secrets: Secrets
  otherDesks: { connectors: readonly Connector[] }
  outsideChannels: { kinds: readonly ChannelKind[] }
}

export function settingsRoutes(app: Hono, services: SettingsServices): void {
  const { authenticate, settings, secrets, otherDesks, outsideChannels } = services

  async function checkSecurity(workspaceId: string, value: unknown): Promise<void> {
    const parsed = SETTINGS.security.safeParse(value)
    // Saving says what is wrong with it.
    if (parsed.success) await requireWayIn(services.pool, workspaceId, parsed.data)
  }

  route(app, endpoints.readSettings, authenticate, async ({ params, query, caller }) => {
    const saved = await settings.version(caller.workspaceId, params.part, query.version)
    if (!saved) throw new Rejection('not-found', `There is no version ${query.version}.`)
    return saved
  })

  route(app, endpoints.saveSettings, authenticate, async ({ params, body, caller }) => {
    requireRight(caller, params.part)
    if (params.part === 'security') await checkSecurity(caller.workspaceId, body.value)
    if (params.part === 'destinations') checkConnections(body.value, otherDesks.connectors)
    if (params.part === 'channels') checkChannels(body.value, outsideChannels.kinds)
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

/** Parts that take more than the right to the settings. */
const MORE: Partial<Record<SettingsPart, Right>> = {
  security: 'security.manage',
  privacy: 'privacy.manage',
}

function requireRight({ role }: { role: string }, part: SettingsPart): void {
  const right = MORE[part]
  if (right && !mayDo(role, right))
    throw new Rejection('forbidden', `Only the role ${leastRoleFor(right)} changes this.`)
}

/** What each ticket system asks for is known to its connector, not to the schema of the settings. */
function checkConnections(value: unknown, connectors: readonly Connector[]): void {
  const parsed = SETTINGS.destinations.safeParse(value)
  // Saving says what is wrong with it.
  if (!parsed.success) return
  refuse(mistakesIn(parsed.data, connectors))
}

function checkChannels(value: unknown, kinds: readonly ChannelKind[]): void {
  const parsed = SETTINGS.channels.safeParse(value)
  if (parsed.success) refuse(channelMistakesIn(parsed.data, kinds))
}

function refuse(mistakes: readonly Mistake[]): void {
  const errors = mistakes.map(({ path, message }) => ({
    field: ['value', ...path].join('.'),
    message,
  }))
  if (errors.length === 0) return
  const detail = errors.map(({ field, message }) => `${field}: ${message}`).join('; ')
  throw new Rejection('invalid', `These settings cannot be saved. ${detail}`, errors)
}
