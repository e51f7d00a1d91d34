// Builds everything a server is made of, from what it is given. `main.ts` gives it the real world, a test its own.
import { type Answerer, assistant, builtInAnswerer, type Knowledge, type Tools } from '@baton/agent'
import type { Hono } from 'hono'
import type { Pool, PoolConfig } from 'pg'
import { type Connected, connectActions } from './actions/connect.ts'
import { createApp } from './app.ts'
import { createAuthenticate } from './auth/authenticate.ts'
import { customerTokens } from './auth/customers.ts'
import { openPeople, type People } from './auth/people.ts'
import { type Commits, createCommits } from './commit.ts'
import { createWorker, type Worker } from './delivery/worker.ts'
import { postgresInbox } from './inbox/inbox.ts'
import { postgresKnowledge } from './knowledge/search.ts'
import { postgresSources } from './knowledge/sources.ts'
import { createHub, type Hub } from './live/hub.ts'
import { type Neighbours, openNeighbours } from './live/neighbours.ts'
import { type LiveServer, serveLive } from './live/upgrade.ts'
import { recordedLog } from './policy/recorded.ts'
import { postgresSecrets } from './settings/secrets.ts'
import { postgresSettings, type Settings } from './settings/settings.ts'
import { postgresStore } from './store/postgres.ts'
import type { Store } from './store/store.ts'
import { postgresWorkspaces, type Workspaces } from './store/workspaces.ts'

export type Given = {
  pool: Pool
  /** Like the pool's, for the one connection that listens. */
  connection: PoolConfig
  secret: string
  publicUrl: string | undefined
  version: string
  now: () => number
  newId: (prefix: string) => string
  log: { error(about: object, message: string): void }
  /** Folders of built pages; null where a test needs none. */
  pages: { widget: string; demo: string; dashboard: string; docs: string } | null
  /** What thinks in the assistant's place. Tests put a slow or failing one here. */
  answerer?: (knowledge: Knowledge, tools: Tools) => Answerer
  /** Hosts that actions and MCP servers may be on although they are private. */
  allowPrivateHosts?: readonly string[]
}

export type World = {
  app: Hono
  store: Store
  commits: Commits
  people: People
  workspaces: Workspaces
  settings: Settings
  worker: Worker
  hub: Hub
  /** Reads ahead what the first question would have to wait for. */
  warm(): Promise<void>
  serveLive(server: Parameters<typeof serveLive>[0]): LiveServer
  /** From here on /readyz says no, and nothing new is taken on. */
  drain(): void
  stop(graceMs: number): Promise<void>
}

/** How many effects one process works on at once. */
const CONCURRENCY = 32

export async function createWorld(given: Given): Promise<World> {
  const { pool, secret, publicUrl, now, newId, log } = given
  const onFault = (error: unknown) => log.error({ error }, 'fault')
  const store = postgresStore(pool)
  const commits = createCommits(store)
  const hub = createHub(store, onFault)
  const inbox = postgresInbox(pool)
  const workspaces = postgresWorkspaces(pool, now)
  const settings = postgresSettings(pool, now)
  const people = openPeople({ pool, secret, publicUrl, newId, now })
  const tokens = customerTokens(secret, now)
  const knowledge = postgresKnowledge(pool, now)
  const secrets = postgresSecrets(pool, { secret, now, newId })
  const connected = connectActions(given, { commits, settings, secrets })
  const parts = { store, commits, hub, settings, knowledge, connected }
  const worker = createThinkingWorker(given, parts)
  const processId = newId('prc')
  const neighbours = await openNeighbours({ ...given, processId, commits, hub, inbox, onFault })
  connect(commits, { hub, worker, neighbours })

  let draining = false
  const authenticate = createAuthenticate({ tokens, people, workspaces, settings, publicUrl })
  const app = createApp({
    ...given,
    store,
    commits,
    inbox,
    people,
    tokens,
    workspaces,
    settings,
    secrets,
    connected,
    authenticate,
    recorded: recordedLog(pool),
    sources: postgresSources(pool),
    isDraining: () => draining,
  })
  return {
    app,
    store,
    commits,
    people,
    workspaces,
    settings,
    worker,
    hub,
    warm: () => knowledge.warm().catch(onFault),
    serveLive: (server) => serveLive(server, { hub, tokens, people, publicUrl, onFault }),
    drain: () => {
      draining = true
    },
    async stop(graceMs) {
      draining = true
      await worker.stop(graceMs)
      await neighbours.stop()
      await connected.close()
    },
  }
}

type Parts = {
  store: Store
  commits: Commits
  hub: Hub
  settings: Settings
  knowledge: Knowledge
  connected: Connected
}

function createThinkingWorker(
  given: Given,
  { store, commits, hub, settings, knowledge, connected }: Parts,
): Worker {
  const { now, newId, log } = given
  const think = assistant({
    answerer: (given.answerer ?? builtInAnswerer)(knowledge, connected.tools),
    policy: (workspaceId) => settings.read(workspaceId, 'policy'),
    newId,
    now: () => new Date(now()).toISOString(),
  })
  return createWorker({
    store,
    commits,
    outside: {
      answer: (ref, conversation, { signal }) =>
        think(ref.workspaceId, conversation, {
          signal,
          onDraft: (draft) => hub.drafted(ref, draft),
        }),
      runAllowed: connected.tools.runAllowed,
      now: () => new Date(now()).toISOString(),
    },
    concurrency: CONCURRENCY,
    now,
    newId,
    onFault: (error, due) => log.error({ error, effect: due?.id }, 'effect failed'),
  })
}

/** Whatever is written is told to those who wait for it here, and other processes are told where to look. */
function connect(
  commits: Commits,
  { hub, worker, neighbours }: { hub: Hub; worker: Worker; neighbours: Neighbours },
): void {
  commits.onCommitted(({ ref, recorded, row, assistantMaySpeak, leased }) => {
    if (recorded.length > 0) {
      hub.published(ref, recorded, row)
      neighbours.tell({ ...ref, seq: row.seq })
      // From Take over on the assistant is silent, also in mid-sentence.
      if (!assistantMaySpeak) worker.interrupt(ref)
    }
    worker.take(leased)
  })
}
