// Secrets with which an application signs who its customers are, as operators make and end them.
import { randomBytes } from 'node:crypto'
import { endpoints, IdentitySettings } from '@baton/contract'
import type { Hono } from 'hono'
import type { Secrets } from '../settings/secrets.ts'
import type { Settings } from '../settings/settings.ts'
import { doerOf } from './doer.ts'
import { Rejection } from './problem.ts'
import { type Authenticate, route } from './route.ts'

export type IdentitySecretServices = {
  authenticate: Authenticate
  settings: Settings
  secrets: Pick<Secrets, 'keep'>
  newId: (prefix: string) => string
  now: () => number
}

type Changing = Parameters<typeof doerOf>[0]

export function identitySecretRoutes(app: Hono, services: IdentitySecretServices): void {
  const { authenticate, settings, secrets, newId, now } = services

  /** Straight from the database: what is changed must be what is there. */
  async function latest(workspaceId: string) {
    const saved = await settings.version(workspaceId, 'identity')
    return { version: saved?.version ?? 0, value: IdentitySettings.parse(saved?.value ?? {}) }
  }

  type Kept = Awaited<ReturnType<typeof latest>>['value']['secrets']

  async function change(caller: Changing, to: (kept: Kept) => Kept, note: string) {
    const { workspaceId } = caller
    const { version, value } = await latest(workspaceId)
    const next = { ...value, secrets: to(value.secrets) }
    await settings.save(workspaceId, {
      part: 'identity',
      baseVersion: version,
      value: next,
      ...doerOf(caller),
      note,
    })
  }

  route(app, endpoints.listIdentitySecrets, authenticate, async ({ caller }) => ({
    data: (await latest(caller.workspaceId)).value.secrets,
  }))

  route(app, endpoints.makeIdentitySecret, authenticate, async ({ caller }) => {
    const { workspaceId } = caller
    const id = newId('idk')
    const value = `bis_${randomBytes(32).toString('base64url')}`
    const secret = await secrets.keep(workspaceId, value)
    const at = new Date(now()).toISOString()
    await change(caller, (kept) => [...kept, { id, secret, at }], 'Made an identity secret')
    return { id, value, at }
  })

  route(app, endpoints.endIdentitySecret, authenticate, async ({ caller, params }) => {
    const without = (kept: Kept) => {
      if (!kept.some(({ id }) => id === params.secretId))
        throw new Rejection('not-found', 'There is no such secret; it may have been ended.')
      return kept.filter(({ id }) => id !== params.secretId)
    }
    await change(caller, without, 'Ended an identity secret')
    return {}
  })
}
