// Puts together what channels outside our own pages need: ears for what customers write there, and errands to them.

import type { Escalating } from '@baton/core'
import { CHANNELS, type ChannelKind } from '@baton/integrations'
import type { Hono } from 'hono'
import type { Pool } from 'pg'
import type { Commits } from '../commit.ts'
import type { OtherDesks } from '../connections/connect.ts'
import type { FileLinks } from '../files/file-links.ts'
import type { Files } from '../files/files.ts'
import type { TakeFile } from '../files/take-file.ts'
import type { FollowLinks } from '../follow/follow-links.ts'
import type { Limits } from '../limits/limits.ts'
import type { Hub } from '../live/hub.ts'
import { createPresence } from '../live/presence.ts'
import type { GuardedFetch } from '../net/guarded-fetch.ts'
import { guardedReach } from '../net/reach.ts'
import type { Secrets } from '../settings/secrets.ts'
import type { Settings } from '../settings/settings.ts'
import { postgresArrivals } from './arrivals.ts'
import { postgresChannelCustomers } from './channel-customers.ts'
import { createHearArrival } from './hear.ts'
import { createListener, type Listener } from './listener.ts'
import { mailChannel } from './mail-channel.ts'
import { createMailTranscript, type MailTranscript } from './mail-transcript.ts'
import { createMailMissed, type MailMissed } from './missed-mail.ts'
import { type Channels, createChannels } from './open-channel.ts'
import { postgresOriginals } from './originals.ts'
import { hookRoutes } from './receive.ts'
import { createSendOut, type SendOut } from './send.ts'
import { postgresSends } from './sends.ts'
import { createTakeMedia } from './take-media.ts'
import { postgresThreads } from './threads.ts'

export type OutsideChannels = {
  channels: Channels
  kinds: readonly ChannelKind[]
  errands: { sendOut: SendOut; mailMissed: MailMissed; mailTranscript: MailTranscript }
  listener: Listener
  /** Whether mail of a workspace has an address to leave from. */
  canMail(workspaceId: string): Promise<boolean>
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
  follow: FollowLinks
  files: Files
  fileLinks: FileLinks
  takeFile: TakeFile
  limits: Limits
  hub: Pick<Hub, 'customers'>
  onFault(error: unknown): void
}

export function connectChannels(given: Given, around: With): OutsideChannels {
  const { pool, now, newId, pace, channelKinds: kinds = CHANNELS } = given
  const { commits, settings, secrets, guarded, otherDesks, files, takeFile, limits, onFault } =
    around
  const { tokens, urls, breaker, log } = otherDesks
  const channels = createChannels({
    ...{ settings, secrets, guarded, tokens, urls, now, pace, kinds },
    reach: guardedReach(given),
  })
  const customers = postgresChannelCustomers(pool)
  const sends = postgresSends(pool)
  const threads = postgresThreads(pool)
  const arrivals = postgresArrivals(pool, pace)
  const originals = postgresOriginals(pool)
  const hear = createHearArrival({
    ...{ channels, commits, customers, sends, threads, arrivals, originals, limits },
    ...{ log, now },
    takeMedia: createTakeMedia({ pool, files, takeFile }),
    async asking(workspaceId) {
      const { whileWaiting } = await settings.read(workspaceId, 'policy')
      const told = await around.escalating(workspaceId)
      return { id: newId('esc'), helping: whileWaiting === 'keep-helping', ...told }
    },
  })
  const listener = createListener({
    ...{ pool, channels, arrivals, originals, hear, log, onFault, now, pace },
  })
  const presence = createPresence({ pool, hub: around.hub, onFault, now, pace })
  const { follow, fileLinks } = around
  const kept = { customers, sends, threads, follow, files, fileLinks }
  const sending = { ...kept, channels, breaker, log, now, pace }
  return {
    ...{ channels, kinds },
    listener: {
      ...listener,
      start() {
        listener.start()
        presence.start()
      },
      async stop() {
        presence.stop()
        await listener.stop()
      },
    },
    errands: {
      sendOut: createSendOut(sending),
      mailMissed: createMailMissed({ ...sending, presence }),
      mailTranscript: createMailTranscript(sending),
    },
    canMail: async (workspaceId) => (await mailChannel({ workspaceId }, channels)) !== null,
    routes: (app) =>
      hookRoutes(app, { channels, urls, arrivals, originals, log, listener, onFault }),
  }
}
