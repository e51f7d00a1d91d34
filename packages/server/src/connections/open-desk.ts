// Makes desks of what operators have connected: the connector with its settings, its secrets opened, and its world.
import type { Connection, DestinationSettings } from '@baton/contract'
import { redactedByBoth } from '@baton/core'
import { type Connector, DeliveryError, type Desk, type Io } from '@baton/integrations'
import type * as z from 'zod'
import type { GuardedFetch } from '../net/guarded-fetch.ts'
import type { Reach } from '../net/reach.ts'
import type { Secrets } from '../settings/secrets.ts'
import type { Settings } from '../settings/settings.ts'
import type { ConnectionTokens } from './tokens.ts'
import type { WebhookUrls } from './webhook-urls.ts'

export type OpenedDesk = { connection: Connection; connector: Connector; desk: Desk }

/** A connection with its secrets opened, before anything is asked of it. */
export type Prepared = {
  connector: Connector
  settings: Record<string, unknown>
  io: Io
}

/** Stands between a connector and the network, to see what is asked. */
export type Watch = (fetch: typeof globalThis.fetch) => typeof globalThis.fetch

export type Desks = {
  /** Null when there is no such connection, or it was switched off. */
  open(workspaceId: string, connectionId: string): Promise<OpenedDesk | null>
  /** Of settings that are not saved yet, as a test of them needs it. Throws in words when they are not complete. */
  openWith(workspaceId: string, connection: Connection, watch?: Watch): Promise<OpenedDesk>
  prepare(workspaceId: string, connection: Connection, watch?: Watch): Promise<Prepared>
  /** With what the workspace takes out of all that leaves. */
  ruled(workspaceId: string, connection: Connection): Promise<Connection>
  settings(workspaceId: string): Promise<DestinationSettings>
}

export type DeskAround = {
  settings: Pick<Settings, 'read'>
  secrets: Pick<Secrets, 'open'>
  guarded: Pick<GuardedFetch, 'fetch'>
  reach: Reach
  tokens: ConnectionTokens
  urls: WebhookUrls
  /** Of this workspace, behind a link that Baton made. */
  readFile(workspaceId: string, url: string): Promise<Uint8Array | null>
  now: () => number
  /** How much faster waiting passes than it says. */
  pace?: number | undefined
  /** The ticket systems that can be connected. */
  connectors: readonly Connector[]
}

/** Far beyond any answer that we read: the largest file, in base64. */
const MAX_BYTES = 16_000_000

export function createDesks(around: DeskAround): Desks {
  const { settings, secrets, now, connectors } = around
  // A settings document is read anew when it has changed, so its connections are good keys.
  const opened = new WeakMap<Connection, Promise<OpenedDesk>>()

  async function prepare(
    workspaceId: string,
    connection: Connection,
    watch: Watch = (fetch) => fetch,
  ): Promise<Prepared> {
    const connector = connectors.find(({ name }) => name === connection.connector)
    if (!connector)
      throw new DeliveryError(`Baton knows no ticket system named ${connection.connector}.`, {
        retry: false,
      })
    const known = await settingsOf(workspaceId, { connection, wants: connector }, secrets)
    const io: Io = {
      fetch: watch(around.guarded.fetch(MAX_BYTES)),
      reach: around.reach,
      now: () => new Date(now()),
      baseUrl: connection.baseUrl ?? connector.baseUrl(known),
      webhookUrl: around.urls.of(workspaceId, connection.id),
      tokens: around.tokens.of(workspaceId, connection.id),
      readFile: (url) => around.readFile(workspaceId, url),
      ...(around.pace ? { pace: around.pace } : {}),
    }
    return { connector, settings: known, io }
  }

  async function openWith(
    workspaceId: string,
    connection: Connection,
    watch?: Watch,
  ): Promise<OpenedDesk> {
    const { connector, settings, io } = await prepare(workspaceId, connection, watch)
    return { connection, connector, desk: connector.connect(settings, io) }
  }

  async function ruled(workspaceId: string, connection: Connection): Promise<Connection> {
    const { redaction } = await settings.read(workspaceId, 'privacy')
    return { ...connection, redaction: redactedByBoth(connection.redaction, redaction) }
  }

  return {
    prepare,
    openWith,
    ruled,
    settings: (workspaceId) => settings.read(workspaceId, 'destinations'),
    async open(workspaceId, connectionId) {
      const { connections } = await settings.read(workspaceId, 'destinations')
      const connection = connections.find(({ id }) => id === connectionId)
      if (!connection?.enabled) return null
      const opening = opened.get(connection) ?? openWith(workspaceId, connection)
      opened.set(connection, opening)
      opening.catch(() => opened.delete(connection))
      return { ...(await opening), connection: await ruled(workspaceId, connection) }
    },
  }
}

/** With its secrets opened. What a newer connector asks for, older settings may not have. */
export async function settingsOf(
  workspaceId: string,
  {
    connection,
    wants,
  }: { connection: Pick<Connection, 'settings'>; wants: Pick<Connector, 'settings' | 'title'> },
  secrets: Pick<Secrets, 'open'>,
): Promise<z.output<z.ZodObject>> {
  const plain = Object.entries(connection.settings).map(async ([name, value]) => {
    const isSecret = typeof value === 'object'
    return [name, isSecret ? await secrets.open(workspaceId, value) : value] as const
  })
  const given = (await Promise.all(plain)).filter(([, value]) => value !== '')
  const parsed = wants.settings.safeParse(Object.fromEntries(given))
  if (parsed.success) return parsed.data
  // A message of zod never holds the value it is about.
  const mistakes = parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`)
  throw new DeliveryError(
    `The settings of ${wants.title} are not complete. ${mistakes.join('; ')}`,
    { retry: false },
  )
}
