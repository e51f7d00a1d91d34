// Builds everything a server is made of, from what it is given. `main.ts` gives it the real world, a test its own.
import type { Answerer, Knowledge, Tools } from '@baton/agent'
import { mayAssistantSpeak, openQuestion } from '@baton/core'
import type { ChannelKind, Connector } from '@baton/integrations'
import type { Hono } from 'hono'
import type { Pool, PoolConfig } from 'pg'
import { createApp } from './app.ts'
import type { Attendance } from './assignment/attendance.ts'
import type { Assigner } from './assignment/connect.ts'
import type { RollCall } from './assignment/roll-call.ts'
import { addressIn, createAuthenticate, fromIn } from './auth/authenticate.ts'
import type { People } from './auth/people.ts'
import type { Listener } from './channels/listener.ts'
import type { Commits } from './commit.ts'
import { connectErrands } from './connect-errands.ts'
import { deskLinks } from './connections/desk-links.ts'
import type { Looker } from './connections/looker.ts'
import type { Models } from './delivery/thinking.ts'
import type { Worker } from './delivery/worker.ts'
import { createAssist } from './drafts/assist.ts'
import { createSweeper, type Sweeper } from './files/sweeper.ts'
import { createWordSorter } from './inbox/word-sorter.ts'
import { hoursOf } from './insights/hours-of.ts'
import { createMeasurer, type Measurer } from './insights/measurer.ts'
import { openKept } from './kept.ts'
import { openSources } from './knowledge/open-sources.ts'
import type { Reader } from './knowledge/runs/reader.ts'
import type { Hub } from './live/hub.ts'
import { type Neighbours, openNeighbours } from './live/neighbours.ts'
import { createTyping } from './live/typing.ts'
import { type LiveServer, serveLive } from './live/upgrade.ts'
import { createViewers } from './live/viewers.ts'
import { createWhereabouts } from './live/whereabouts.ts'
import { mcpServer } from './mcp-server/serve-mcp.ts'
import { type Digests, openDigests } from './notify/digests.ts'
import { type InvitationMails, openInvitationMails } from './notify/invitation-mails.ts'
import { connectOidc } from './oidc/connect.ts'
import { openPlayground } from './playground/open-playground.ts'
import { keptCases } from './policy/kept-cases.ts'
import { recordedLog } from './policy/recorded.ts'
import { connectPrivacy } from './privacy/connect.ts'
import type { Retention } from './privacy/retention.ts'
import { createRounds, type Rounds } from './rounds.ts'
import type { Settings } from './settings/settings.ts'
import type { Ref, Store } from './store/store.ts'
import type { Workspaces } from './store/workspaces.ts'
import { type ClockSetter, createClockSetter } from './work/clock-setter.ts'
import { createDraftDigest } from './work/draft-digest.ts'

export type Given = {
  pool: Pool
  /** Like the pool's, for the one connection that listens. */
  connection: PoolConfig
  secret: string
  /** Under which secrets may have been sealed that are still kept. */
  formerSecrets?: readonly string[]
  publicUrl: string | undefined
  /** What links to the desk and addresses of webhooks begin with; `publicUrl`, or the best that is known. */
  linkBase?: string
  version: string
  now: () => number
  newId: (prefix: string) => string
  log: { error(about: object, message: string): void }
  /** Folders of built pages; null where a test needs none. */
  pages: { widget: string; demo: string; dashboard: string; docs: string } | null
  /** Which model answers; without it the documents do. */
  models?: Models
  /** Asks the web pages that knowledge is read from. */
  fetch: typeof fetch
  /** Hosts of our own network that they, actions and MCP servers may be on. */
  privateHosts: readonly string[]
  /** What thinks in the assistant's place. Tests put a slow or failing one here. */
  answerer?: (knowledge: Knowledge, tools: Tools) => Answerer
  /** How many proxies of ours a request comes through; each has said whom it heard from. */
  proxies?: number
  /** False where limits are somebody else's, such as a proxy's, or where load is measured. */
  limited?: boolean
  /** How much faster waiting passes than it says: 1, but where nobody can wait, as in a soak. */
  pace?: number
  /** The ticket systems that can be connected. Tests put one of their own here. */
  connectors?: readonly Connector[]
  /** The channels outside that can be connected. Tests put one of their own here. */
  channelKinds?: readonly ChannelKind[]
}

export type World = {
  app: Hono
  store: Store
  commits: Commits
  people: People
  workspaces: Workspaces
  settings: Settings
  worker: Worker
  reader: Reader
  looker: Looker
  listener: Listener
  sweeper: Sweeper
  assigner: Assigner
  attendance: Attendance
  rollCall: RollCall
  clockSetter: ClockSetter
  digests: Digests
  invitationMails: InvitationMails
  /** Sums up the sign-ins that were refused. */
  refusals: Rounds
  wordSorter: Rounds
  measurer: Measurer
  retention: Retention
  hub: Hub
  /** Reads ahead what the first question would have to wait for. */
  warm(): Promise<void>
  serveLive(server: Parameters<typeof serveLive>[0]): LiveServer
  /** From here on /readyz says no, and nothing new is taken on. */
  drain(): void
  stop(graceMs: number): Promise<void>
}

const SUM_UP_EVERY_MS = 10 * 60_000

export async function createWorld(given: Given): Promise<World> {
  const { pool, publicUrl, newId, log } = given
  const onFault = (error: unknown) => log.error({ error }, 'fault')
  const kept = openKept(given)
  const { commits, inbox, settings } = kept
  const processId = newId('prc')
  const parts = connectErrands(given, { kept, processId, onFault })
  const { hub, knowledge, connected, models, thinking, assignment, worker } = parts
  const { otherDesks, outsideChannels } = parts
  const viewers = createViewers({ newId, clock: () => performance.now(), pace: given.pace })
  const measurer = createMeasurer({ ...given, onFault, hours: hoursOf(settings) })
  const neighbours = await openNeighbours({
    ...{ ...given, processId, commits, hub, inbox, onFault },
    onLook: viewers.heard,
    onPresence: assignment.rollCall.heard,
    onHeard: (ref) => void mind(ref, { commits, worker }).catch(onFault),
    minded: worker.answering,
  })
  const { assigner, attendance } = assignment
  connect(commits, { hub, worker, neighbours, assigner })
  viewers.start(neighbours.tellLook)
  assignment.rollCall.start(neighbours.tellPresence)
  const privacy = connectPrivacy(given, { ...kept, hub, neighbours, onFault })

  const sources = openSources({ ...given, processId, onFault })
  const typed = createTyping({ commits, hub, neighbours, onFault })
  const visits = createWhereabouts({ hub, neighbours, viewers })
  let draining = false
  const proofs = { ...kept, publicUrl, proxies: given.proxies ?? 0 }
  const { sightOf } = viewers
  const live = { ...proofs, hub, typed, visits, attends: attendance.attends, sightOf, onFault }
  const oidc = connectOidc(given, { ...kept, guarded: connected.guarded })
  const mailing = { channels: outsideChannels.channels, onFault }
  const invitationMails = openInvitationMails(given, { ...mailing, sealer: kept.sealer })
  const mcp = mcpServer(given, { ...kept, ...thinking, knowledge })
  const app = createApp({
    ...{ ...given, ...kept, cameFrom: addressIn(given), from: (at) => fromIn(at, given) },
    ...{ privacy, attendance, authenticate: createAuthenticate(proofs) },
    ...{ knowledge: sources, search: knowledge, connected },
    ...{ modelHealth: thinking.modelHealth, escalating: thinking.escalating },
    ...{ otherDesks, outsideChannels },
    ...{ canMail: outsideChannels.canMail, mailInvitations: invitationMails.now },
    deskLink: deskLinks(given.linkBase),
    mounts: [otherDesks.routes, outsideChannels.routes, oidc, mcp],
    ...openPlayground({ ...parts.minds, ...thinking, connected, openModel: parts.openModel() }),
    ...{ measurer, recorded: recordedLog(pool), assist: createAssist({ models, knowledge }) },
    ...{ draftDigest: createDraftDigest(models), kept: keptCases(pool, given.now) },
    isDraining: () => draining,
  })
  const background = {
    ...{ worker, reader: sources.reader, measurer, assigner },
    ...{ wordSorter: createWordSorter({ ...given, commits, onFault }), invitationMails },
    sweeper: createSweeper(kept.files, onFault),
    ...{ looker: otherDesks.looker, listener: outsideChannels.listener },
    retention: privacy.retention,
    clockSetter: createClockSetter({ ...given, commits, settings, onFault }),
    digests: openDigests(given, mailing),
    refusals: createRounds(kept.signInLog.sumUp, { everyMs: SUM_UP_EVERY_MS, onFault }),
  }
  return {
    ...{ app, hub, attendance, rollCall: assignment.rollCall },
    ...kept,
    ...background,
    warm: () => knowledge.warm().catch(onFault),
    serveLive: (server) => serveLive(server, live),
    drain: () => {
      draining = true
    },
    async stop(graceMs) {
      draining = true
      await Promise.all(Object.values(background).map((one) => one.stop(graceMs)))
      viewers.stop()
      await Promise.all([neighbours.stop(), connected.close()])
    },
  }
}

type Hearing = { hub: Hub; worker: Worker; neighbours: Neighbours; assigner: Assigner }

/** Whatever is written is told to those who wait for it here, and other processes are told where to look. */
function connect(commits: Commits, { hub, worker, neighbours, assigner }: Hearing): void {
  commits.onCommitted(assigner.heard)
  commits.onCommitted(({ ref, recorded, row, assistantMaySpeak, leased }) => {
    if (recorded.length > 0) {
      hub.published(ref, recorded, row)
      neighbours.tell({ ...ref, seq: row.seq })
      // From Take over on the assistant is silent, also in mid-sentence.
      if (!assistantMaySpeak) worker.interrupt(ref)
      if (recorded.some(({ type }) => type === 'answer.stopped')) worker.halt(ref)
    }
    worker.take(leased)
  })
}

/** Whether what was written in another process ends an answer that is being written in this one. */
async function mind(ref: Ref, { commits, worker }: Pick<World, 'commits' | 'worker'>) {
  if (!worker.isAnswering(ref)) return
  const today = await commits.read(ref)
  if (!mayAssistantSpeak(today)) worker.interrupt(ref)
  else if (today.stopped > 0 && !openQuestion(today)) worker.halt(ref)
}
