// Makes channels of what operators have connected: the kind with its settings, its secrets opened, and its world.
import type { ChannelConnection, ChannelSettings } from '@baton/contract'
import {
  CHANNELS,
  type ChannelKind,
  DeliveryError,
  type Io,
  type OpenChannel,
} from '@baton/integrations'
import { settingsOf, type Watch } from '../connections/open-desk.ts'
import type { ConnectionTokens } from '../connections/tokens.ts'
import type { WebhookUrls } from '../connections/webhook-urls.ts'
import type { GuardedFetch } from '../net/guarded-fetch.ts'
import type { Reach } from '../net/reach.ts'
import type { Secrets } from '../settings/secrets.ts'
import type { Settings } from '../settings/settings.ts'

export type OpenedChannel = {
  connection: ChannelConnection
  kind: ChannelKind
  channel: OpenChannel
}

export type Channels = {
  /** Null when there is no such connection, or it was switched off. */
  open(workspaceId: string, connectionId: string): Promise<OpenedChannel | null>
  /** The one whose account arrivals name, of the same kind; null when none is connected and switched on. */
  ofAccount(workspaceId: string, kind: string, account: string): Promise<OpenedChannel | null>
  /** Of settings that are not saved yet, as a test of them needs it. Throws in words when they are not complete. */
  openWith(
    workspaceId: string,
    connection: ChannelConnection,
    watch?: Watch,
  ): Promise<OpenedChannel>
  prepare(workspaceId: string, connection: ChannelConnection, watch?: Watch): Promise<Prepared>
  settings(workspaceId: string): Promise<ChannelSettings>
}

/** A connection with its secrets opened, before anything is asked of it. */
type Prepared = { kind: ChannelKind; settings: Record<string, unknown>; io: Io }

export type ChannelsAround = {
  settings: Pick<Settings, 'read'>
  secrets: Pick<Secrets, 'open'>
  guarded: Pick<GuardedFetch, 'fetch'>
  reach: Reach
  tokens: ConnectionTokens
  urls: WebhookUrls
  now: () => number
  pace?: number | undefined
  /** What stands in the place of the channels we know, for tests. */
  kinds?: readonly ChannelKind[]
}

/** The largest file that a customer may send along, and what is around it. */
const MAX_BYTES = 105_000_000

export function createChannels(around: ChannelsAround): Channels {
  const { settings, secrets, now, kinds = CHANNELS } = around
  // A settings document is read anew when it has changed, so its connections are good keys.
  const opened = new WeakMap<ChannelConnection, Promise<OpenedChannel>>()

  async function prepare(
    workspaceId: string,
    connection: ChannelConnection,
    watch: Watch = (fetch) => fetch,
  ): Promise<Prepared> {
    const kind = kinds.find((one) => one.kind === connection.kind)
    if (!kind)
      throw new DeliveryError(`Baton knows no channel named ${connection.kind}.`, { retry: false })
    const known = await settingsOf(workspaceId, { connection, wants: kind }, secrets)
    const io: Io = {
      fetch: watch(around.guarded.fetch(MAX_BYTES)),
      reach: around.reach,
      now: () => new Date(now()),
      baseUrl: connection.baseUrl ?? kind.baseUrl(known),
      webhookUrl: around.urls.ofChannel(workspaceId, connection),
      tokens: around.tokens.of(workspaceId, connection.id),
      ...(around.pace ? { pace: around.pace } : {}),
    }
    return { kind, settings: known, io }
  }

  async function openWith(
    workspaceId: string,
    connection: ChannelConnection,
    watch?: Watch,
  ): Promise<OpenedChannel> {
    const { kind, settings, io } = await prepare(workspaceId, connection, watch)
    return { connection, kind, channel: kind.open(settings, io) }
  }

  function openKnown(workspaceId: string, connection: ChannelConnection): Promise<OpenedChannel> {
    const known = opened.get(connection)
    if (known) return known
    const opening = openWith(workspaceId, connection)
    opened.set(connection, opening)
    opening.catch(() => opened.delete(connection))
    return opening
  }

  return {
    prepare,
    openWith,
    settings: (workspaceId) => settings.read(workspaceId, 'channels'),
    async open(workspaceId, connectionId) {
      const { connections } = await settings.read(workspaceId, 'channels')
      const connection = connections.find(({ id }) => id === connectionId)
      return connection?.enabled ? openKnown(workspaceId, connection) : null
    },
    async ofAccount(workspaceId, kind, account) {
      const { connections } = await settings.read(workspaceId, 'channels')
      for (const connection of connections) {
        if (!connection.enabled || connection.kind !== kind) continue
        // One that cannot be opened has nothing that could be named; whoever opens it hears why.
        const one = await openKnown(workspaceId, connection).catch(() => null)
        if (one?.channel.account === account) return one
      }
      return null
    },
  }
}
