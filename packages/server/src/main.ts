// Reads the environment, builds the world, listens; stops everything it started.
import { createServer } from 'node:http'
import { fileURLToPath } from 'node:url'
import { getRequestListener } from '@hono/node-server'
import pino from 'pino'
import { readEnv } from './env.ts'
import { newId } from './id.ts'
import { seed } from './seed/seed.ts'
import { openDatabase } from './store/database.ts'
import { migrate } from './store/migrate.ts'
import { createWorld } from './world.ts'

const STOP_GRACE_MS = 5_000
const VERSION = '0.1.0'

const env = readEnv()
const log = pino({ level: env.logLevel, base: null })
const root = (path: string) => fileURLToPath(new URL(`../../../${path}`, import.meta.url))

const database = await openDatabase(env, log)
await migrate(database.pool)
const { workspace } = await seed(database.pool, { newId, docs: root('docs'), now: Date.now })

const world = await createWorld({
  pool: database.pool,
  connection: database.connection,
  secret: env.secret,
  publicUrl: env.publicUrl,
  version: VERSION,
  now: Date.now,
  newId,
  log,
  pages: {
    widget: root('packages/widget/dist'),
    demo: root('packages/widget/demo'),
    dashboard: root('packages/dashboard/dist'),
    docs: root('docs'),
  },
})

const server = createServer(getRequestListener(world.app.fetch))
const live = world.serveLive(server)
server.on('error', (error) => {
  const taken = 'code' in error && error.code === 'EADDRINUSE'
  console.error(
    taken
      ? `Port ${env.port} is in use. Choose another: PORT=${env.port + 1} npm start`
      : String(error),
  )
  void stop(1)
})
server.listen(env.port, env.host, () => {
  world.worker.start()
  announce()
})

let stopping = false
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => void stop(0))
process.on('unhandledRejection', (error) => log.error({ error }, 'unhandled rejection'))

/** A second signal does not wait. */
async function stop(code: number): Promise<void> {
  if (stopping) process.exit(1)
  stopping = true
  world.drain()
  live.stop()
  server.close()
  await world.stop(STOP_GRACE_MS)
  server.closeAllConnections()
  await database.close()
  process.exit(code)
}

function announce(): void {
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : env.port
  const shown = env.host === '0.0.0.0' || env.host === '::' ? 'localhost' : env.host
  const url = env.publicUrl ?? `http://${shown}:${port}`
  console.log(`
  Baton is ready.

  Demo site with the widget   ${url}/demo/
  Desk                        ${url}/desk/
  API reference               ${url}/api/docs

  Publishable key             ${workspace.publishableKey}
  Data                        ${database.where}
`)
}
