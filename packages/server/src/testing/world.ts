// A whole server on a database of its own: real routes, real worker, real live stream; only who answers is chosen.
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Role } from '@baton/contract'
import { getRequestListener } from '@hono/node-server'
import { createPerson } from '../auth/create-person.ts'
import { newId } from '../id.ts'
import { seed } from '../seed/seed.ts'
import { inTransaction } from '../store/transaction.ts'
import { createWorld, type Given, type World } from '../world.ts'
import { freshDatabase } from './database.ts'

export type TestWorld = World & {
  key: string
  workspaceId: string
  pool: Given['pool']
  /** Of the database, for a second process on it. */
  url: string
  /** Calls the app without a port. */
  call(path: string, init?: Call): Promise<Answer>
  /** A conversation with its customer's token. */
  converse(body?: object): Promise<Talk>
  /** A signed-in teammate; without a role, the first one is the owner and the others are agents. */
  teammate(name: string, role?: Role): Promise<Desk>
  /** Listens on a free port of the loopback and returns the address. */
  listen(): Promise<string>
  faults: unknown[]
  close(): Promise<void>
}

export type Call = { method?: string; body?: unknown; headers?: Record<string, string> }
// biome-ignore lint/suspicious/noExplicitAny: a test reads whatever came back
export type Answer = { status: number; json: any; headers: Headers }
export type Talk = {
  id: string
  token: string
  say(text: string, messageId?: string): Promise<Answer>
  escalate(): Promise<Answer>
  // biome-ignore lint/suspicious/noExplicitAny: events as they come over the wire
  events(after?: number): Promise<any[]>
  post(path: string, body: unknown): Promise<Answer>
}
export type Desk = {
  cookie: string
  get(path: string): Promise<Answer>
  post(path: string, body?: unknown): Promise<Answer>
  put(path: string, body: unknown): Promise<Answer>
  delete(path: string): Promise<Answer>
}

export const SECRET = 'a secret of at least thirty-two letters'

export async function testWorld(
  options: Pick<
    Given,
    'answerer' | 'models' | 'connectors' | 'channelKinds' | 'pace' | 'limited' | 'proxies'
  > & {
    /** A clock that moves when told to. */
    now?: Given['now']
    pages?: Given['pages']
  } = {},
): Promise<TestWorld> {
  const database = await freshDatabase()
  const { pool, url } = database
  const { workspace } = await seed(pool, { newId, now: Date.now, docs: '' })
  const faults: unknown[] = []
  const world = await createWorld({
    pool,
    connection: { connectionString: url },
    secret: SECRET,
    publicUrl: undefined,
    fetch,
    // Tests read from this machine alone.
    privateHosts: ['127.0.0.1'],
    version: 'test',
    now: options.now ?? Date.now,
    newId,
    log: { error: (about) => faults.push(about) },
    pages: options.pages ?? null,
    // Tests write faster than people.
    limited: options.limited ?? false,
    proxies: options.proxies ?? 0,
    ...(options.answerer ? { answerer: options.answerer } : {}),
    ...(options.models ? { models: options.models } : {}),
    ...(options.connectors ? { connectors: options.connectors } : {}),
    ...(options.channelKinds ? { channelKinds: options.channelKinds } : {}),
    ...(options.pace ? { pace: options.pace } : {}),
  })
  world.worker.start()
  world.reader.start()
  world.looker.start()
  world.listener.start()
  const closers: (() => void)[] = []
  const call = caller(world)

  return {
    ...world,
    key: workspace.publishableKey,
    workspaceId: workspace.id,
    pool,
    url,
    faults,
    call,
    converse: (body = {}) => converse(call, workspace.publishableKey, body),
    teammate: (name, role) => teammate(world, pool, call, workspace.id, { name, role }),
    async listen() {
      const server = createServer(getRequestListener(world.app.fetch))
      const live = world.serveLive(server)
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
      closers.push(() => {
        live.stop()
        server.close()
        server.closeAllConnections()
      })
      return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    },
    async close() {
      for (const close of closers) close()
      await world.stop(0)
      await database.drop()
    },
  }
}

function caller({ app }: World) {
  return async (path: string, { method, body, headers = {} }: Call = {}): Promise<Answer> => {
    const sent = body === undefined || typeof body === 'string' ? body : JSON.stringify(body)
    const length = { 'content-length': String(Buffer.byteLength(sent ?? '')) }
    const response = await app.request(path, {
      method: method ?? (sent === undefined ? 'GET' : 'POST'),
      headers: { 'content-type': 'application/json', ...(sent ? length : {}), ...headers },
      ...(sent === undefined ? {} : { body: sent }),
    })
    const text = await response.text()
    const isJson = response.headers.get('content-type')?.includes('json')
    return {
      status: response.status,
      json: isJson ? JSON.parse(text) : text,
      headers: response.headers,
    }
  }
}

type Caller = ReturnType<typeof caller>

async function converse(call: Caller, key: string, body: object): Promise<Talk> {
  const { json } = await call('/api/v1/conversations', { body, headers: { 'x-baton-key': key } })
  const path = `/api/v1/conversations/${json.conversationId}`
  const headers = { authorization: `Bearer ${json.token}` }
  const post = (to: string, body: unknown) => call(`${path}${to}`, { body, headers })
  let count = 0
  return {
    id: json.conversationId,
    token: json.token,
    post,
    say: (text, messageId = `msg_${++count}`) => post('/messages', { messageId, text }),
    escalate: () => post('/escalate', {}),
    events: async (after = 0) =>
      (await call(`${path}/events?after=${after}`, { headers })).json.events,
  }
}

/** What is kept of a password takes long to reckon, on purpose. One is enough for everybody. */
let kept: Promise<string> | null = null

/** Signed in without the password, which is `correct horse battery`. */
async function teammate(
  { people }: World,
  pool: Given['pool'],
  call: Caller,
  workspaceId: string,
  { name, role: asked }: { name: string; role: Role | undefined },
): Promise<Desk> {
  const email = `${name.toLowerCase()}@example.com`
  kept ??= people.passwords().then(({ hash }) => hash('correct horse battery'))
  const hash = await kept
  const role = asked ?? ((await people.needsOperator()) ? 'owner' : 'agent')
  const made = { name, email, role, hash, at: Date.now(), newId }
  const { id } = await inTransaction(pool, (db) => createPerson(db, workspaceId, made))
  const cookies = await people.begin(id, new Headers())
  const cookie = cookies.map((line) => line.split(';')[0]).join('; ')
  return {
    cookie,
    get: (path) => call(path, { headers: { cookie } }),
    post: (path, body = {}) => call(path, { body, headers: { cookie } }),
    delete: (path) => call(path, { method: 'DELETE', headers: { cookie } }),
    put: (path, body) => call(path, { method: 'PUT', body, headers: { cookie } }),
  }
}
