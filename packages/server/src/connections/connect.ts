// Puts together what other desks need: their credentials, errands to them, and the ears for what happens there.
import { CONNECTORS, type Connector } from '@baton/integrations'
import type { Hono } from 'hono'
import type { Pool } from 'pg'
import type { Commits } from '../commit.ts'
import type { FileLinks } from '../files/file-links.ts'
import type { Files } from '../files/files.ts'
import { createReadFile } from '../files/read-file.ts'
import type { TakeFile } from '../files/take-file.ts'
import type { GuardedFetch } from '../net/guarded-fetch.ts'
import { guardedReach } from '../net/reach.ts'
import type { Sealer } from '../settings/seal.ts'
import type { Secrets } from '../settings/secrets.ts'
import type { Settings } from '../settings/settings.ts'
import type { Ref, Store } from '../store/store.ts'
import { postgresBegunTickets } from './begun-tickets.ts'
import { type Breaker, createBreaker } from './breaker.ts'
import { createBringFiles } from './bring-files.ts'
import { createDeliver, type Deliver } from './deliver.ts'
import { type DeliveryLog, postgresDeliveryLog } from './delivery-log.ts'
import { deskLinks } from './desk-links.ts'
import { type Earlier, postgresEarlier } from './earlier.ts'
import { createElsewhere, type Elsewhere } from './elsewhere.ts'
import { type GivenUpEffects, postgresGivenUp } from './given-up.ts'
import { createHear } from './hear.ts'
import { postgresKnownTickets } from './known-tickets.ts'
import { createLooker, type Looker } from './looker.ts'
import { createDesks, type Desks } from './open-desk.ts'
import { webhookRoutes } from './receive.ts'
import { postgresSignIns, type SignIns } from './sign-in.ts'
import { type ConnectionStates, postgresConnectionStates } from './states.ts'
import { createSwitchOff } from './switch-off.ts'
import { type ConnectionTokens, postgresTokens } from './tokens.ts'
import { type WebhookUrls, webhookUrls } from './webhook-urls.ts'

export type OtherDesks = {
  desks: Desks
  deliver: Deliver
  looker: Looker
  tokens: ConnectionTokens
  urls: WebhookUrls
  connectors: readonly Connector[]
  breaker: Breaker
  log: DeliveryLog
  givenUp: GivenUpEffects
  states: ConnectionStates
  signIns: SignIns
  /** The conversation in Baton's desk. */
  link(ref: Ref): string
  /** Where a file of it is fetched from outside. */
  fileUrl(ref: Ref, fileId: string): string
  /** What its customer asked before. */
  earlier: Earlier
  /** What they asked in the desks themselves. */
  elsewhere: Elsewhere
  routes(app: Hono): void
}

type Given = {
  pool: Pool
  secret: string
  linkBase?: string
  privateHosts: readonly string[]
  connectors?: readonly Connector[]
  now: () => number
  pace?: number | undefined
  newId: (prefix: string) => string
}

type With = {
  commits: Commits
  store: Pick<Store, 'read'>
  settings: Settings
  secrets: Secrets
  sealer: Sealer
  guarded: GuardedFetch
  fileLinks: FileLinks
  takeFile: TakeFile
  files: Files
  onFault(error: unknown): void
}

export function connectOtherDesks(given: Given, around: With): OtherDesks {
  const { pool, secret, now, pace, connectors = CONNECTORS } = given
  const { commits, store, settings, secrets, sealer, guarded, onFault } = around
  const tokens = postgresTokens(pool, sealer, now)
  const urls = webhookUrls(secret, given.linkBase ?? '')
  const desks = createDesks({
    ...{ settings, secrets, guarded, tokens, urls, now, pace, connectors },
    reach: guardedReach(given),
    readFile: createReadFile(around),
  })
  const tickets = postgresKnownTickets(pool, { pace })
  const begun = postgresBegunTickets(pool, now)
  const breaker = createBreaker(now, pace)
  const switchOff = createSwitchOff({ pool, settings, now, onFault })
  const log = postgresDeliveryLog(pool, given)
  const link = deskLinks(given.linkBase)
  const earlier = postgresEarlier(pool, link)
  const fileUrl = around.fileLinks.forTicket
  const givenUp = postgresGivenUp(pool, given.now)
  const deliver = createDeliver({
    ...{
      desks,
      commits,
      store,
      tickets,
      begun,
      givenUp,
      now,
      breaker,
      switchOff,
      log,
      link,
      fileUrl,
      earlier,
    },
  })
  const bringFiles = createBringFiles({ commits, takeFile: around.takeFile, onFault })
  const hear = createHear({ desks, commits, tickets, bringFiles, now })
  const looker = createLooker({ pool, desks, tickets, hear, log, onFault, pace })
  return {
    ...{ desks, deliver, looker, tokens, urls, connectors, breaker, log, link, fileUrl, earlier },
    givenUp,
    elsewhere: createElsewhere({ desks, breaker, now, onFault, pace }),
    states: postgresConnectionStates(pool, now),
    signIns: postgresSignIns({ pool, sealer, tokens }),
    routes: (app) => webhookRoutes(app, { desks, urls, tickets, hear, log, looker, onFault }),
  }
}
