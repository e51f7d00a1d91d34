// Puts together what channels outside our own pages need: ears for what customers write there, and errands to them.

import type { Escalating } from '@baton/core'
import { CHANNELS, type ChannelKind } from '@baton/integrations'
import type { Hono } from 'hono'
import type { Pool } from 'pg'
import type { Commits } from '../commit.ts'
import type { OtherDesks } from '../connections/connect.ts'
import type { GuardedFetch } from '../net/guarded-fetch.ts'
import { guardedReach } from '../net/reach.ts'
import type { Secrets } from '../settings/secrets.ts'
import type { Settings } from '../settings/settings.ts'
import { postgresArrivals } from './arrivals.ts'
import { postgresChannelCustomers } from './channel-customers.ts'
import { createHearArrival } from './hear.ts'
import { createListener, type Listener } from './listener.ts'
import { mediaLines } from './media-lines.ts'
import { type Channels, createChannels } from './open-channel.ts'
import { hookRoutes } from './receive.ts'
import { createSendOut, type SendOut } from './send.ts'
import { postgresSends } from './sends.ts'

export type OutsideChannels = {
  channels: Channels
  kinds: readonly ChannelKind[]
  sendOut: SendOut
  listener: Listener
  routes(app: Hono): void
}

type Given = {
  pool: Pool
  privateHosts: readonly string[]
  channelKinds?: readonly ChannelKind[]
  now: () => number
  pace?: number | undefined
  newId: (prefix: string) => string
}

type With = {
  commits: Commits
  settings: Settings
  secrets: Secrets
  guarded: GuardedFetch
  escalating: (workspaceId: string) => Promise<Escalating>
  /** What channels share with ticket systems: how attempts are noted, spared and kept. */
  otherDesks: Pick<OtherDesks, 'tokens' | 'urls' | 'breaker' | 'log'>
  onFault(error: unknown): void
}

export function connectChannels(given: Given, around: With): OutsideChannels {
  const { pool, now, newId, pace, channelKinds: kinds = CHANNELS } = given
  const { commits, settings, secrets, guarded, otherDesks, onFault } = around
  const { tokens, urls, breaker, log } = otherDesks
  const channels = createChannels({
    ...{ settings, secrets, guarded, tokens, urls, now, pace, kinds },
    reach: guardedReach(given),
  })
  const customers = postgresChannelCustomers(pool)
  const sends = postgresSends(pool)
  const arrivals = postgresArrivals(pool, pace)
  const hear = createHearArrival({
    ...{ channels, commits, customers, sends, log, now },
    linesOf: mediaLines,
    async asking(workspaceId) {
      const { whileWaiting } = await settings.read(workspaceId, 'policy')
      const told = await around.escalating(workspaceId)
      return { id: newId('esc'), helping: whileWaiting === 'keep-helping', ...told }
    },
  })
  const listener = createListener({ pool, channels, arrivals, hear, log, onFault, now, pace })
  return {
    ...{ channels, kinds, listener },
    sendOut: createSendOut({ channels, customers, sends, breaker, log, now, pace }),
    routes: (app) => hookRoutes(app, { channels, urls, arrivals, log, listener, onFault }),
  }
}
