// Listens, builds the world, answers; stops everything it started.
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { getRequestListener } from '@hono/node-server'
import pino from 'pino'
import type { Env } from './env.ts'
import { newId } from './id.ts'
import { directFetch } from './net/direct-fetch.ts'
import { DASHBOARD, DEMO, OWN_DOCS, WIDGET } from './places.ts'
import { prepare } from './seed/prepare.ts'
import { type Database, openDatabase } from './store/database.ts'
import { toldError } from './told-error.ts'
import { createWorld, type Given, type World } from './world.ts'

const STOP_GRACE_MS = 5_000
const VERSION = '0.1.0'

type Around = Pick<Given, 'fetch' | 'pace'>

/** Resolves when it is ready for requests, and has said so. */
export async function serve(env: Env, { fetch, ...around }: Around): Promise<void> {
  const log = pino({ level: env.logLevel, base: null, serializers: { error: toldError } })
  for (const warning of env.warnings) log.warn(warning)

  const database = await openDatabase(env, log)
  const { workspace } = await prepare(database.pool)
  const { server, port, answer } = await listen(env, database)
  const world = await createWorld({
    pool: database.pool,
    connection: database.connection,
    secret: env.secret,
    publicUrl: env.publicUrl,
    formerSecrets: env.formerSecrets,
    linkBase: addressOf(env, port),
    ...around,
    fetch,
    privateHosts: env.privateHosts,
    proxies: env.proxies,
    limited: env.limited,
    version: VERSION,
    now: Date.now,
    newId,
    log,
    models: { settings: () => env.model, fetch: directFetch },
    pages: { widget: WIDGET, demo: DEMO, dashboard: DASHBOARD, docs: OWN_DOCS },
  })
  const close = closer(server, world, database)
  answer(world)
  world.worker.start()
  world.reader.start()
  world.looker.start()
  world.clockSetter.start()
  world.digests.start()
  world.invitationMails.start()
  world.refusals.start()
  world.wordSorter.start()
  world.listener.start()
  world.sweeper.start()
  world.assigner.start()
  world.measurer.start()
  world.retention.start()
  void world.warm()
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => void close())
  announce(env, port, workspace.publishableKey, database.where)
}

/** Before the world is built, since links need the port. What is asked until then waits for the answer. */
async function listen(env: Env, database: Database) {
  const { promise: ready, resolve: answer } = Promise.withResolvers<World>()
  const server = createServer(
    // A head that takes longer is not a browser's.
    { headersTimeout: 20_000 },
    getRequestListener(async (request, bindings) => (await ready).app.fetch(request, bindings)),
  )
  try {
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject)
      server.listen(env.port, env.host, resolve)
    })
  } catch (error) {
    await database.close()
    throw whyNotListening(error, env)
  }
  return { server, port: (server.address() as AddressInfo).port, answer }
}

function closer(server: Server, world: World, database: Database): () => Promise<void> {
  const live = world.serveLive(server)
  let closing = false

  /** A second signal does not wait. */
  return async () => {
    if (closing) process.exit(1)
    closing = true
    world.drain()
    live.stop()
    server.close()
    await world.stop(STOP_GRACE_MS)
    server.closeAllConnections()
    await database.close()
    process.exit(0)
  }
}

function whyNotListening(error: unknown, { port, host }: Env): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : null
  if (code === 'EADDRINUSE')
    return new Error(`Port ${port} is in use. Choose another one: PORT=${port + 1} npm start`)
  if (code === 'EACCES')
    return new Error(`Port ${port} may not be used by this user. Choose one above 1024.`)
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
    return new Error(`HOST=${host} is not an address of this machine.`)
  return error
}

/** What people type; on another machine only `PUBLIC_URL` can be right. */
function addressOf({ host, publicUrl }: Env, port: number): string {
  const shown = host === '0.0.0.0' || host === '::' ? 'localhost' : host
  return publicUrl ?? `http://${shown}:${port}`
}

function announce(env: Env, port: number, key: string, where: string): void {
  const url = addressOf(env, port)
  console.log(`
  Baton is ready.

  Demo site with the widget   ${url}/demo/
  Desk                        ${url}/desk/
  Help page                   ${url}/help
  API reference               ${url}/api/docs

  Assistant                   ${env.model.provider === 'built-in' ? 'answers from the documents, without a model' : `${env.model.model} (${env.model.provider})`}
  Publishable key             ${key}
  Data                        ${where}
`)
}
