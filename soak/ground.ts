// What a soak stands on: a private PostgreSQL that outlives the server, and the server at an address that stays the same.
import { rm } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import pg from 'pg'
import { startPrivatePostgres } from '../packages/server/src/postgres/private-postgres.ts'
import { type BatonProcess, runCommand, runServer } from '../tests/baton-process.ts'
import { newTeammate } from '../tests/human.ts'
import { newFolder } from '../tests/server-process.ts'

export type Ground = {
  url: string
  secret: string
  pool: pg.Pool
  /** The server of the moment. */
  server(): BatonProcess
  /** As a power cut does, and at once another one in its place. */
  killAndStart(): Promise<void>
  stop(): Promise<void>
}

const PROGRAM = fileURLToPath(new URL('server.ts', import.meta.url))
const QUIET = { info: () => {}, warn: (words: string) => console.error(words) }
const SECRET = 'a secret for soaks of at least thirty-two letters'
const FLAGS = ['--disable-warning=ExperimentalWarning']

export async function openGround(pace: number): Promise<Ground> {
  const dataDir = await newFolder('baton-soak-')
  const postgres = await startPrivatePostgres({ dataDir, log: QUIET })
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  const settings = {
    ...{ BATON_DATA_DIR: dataDir, DATABASE_URL: postgres.url, BATON_SECRET: SECRET },
    ...{ PORT: String(port), PUBLIC_URL: url, BATON_PRIVATE_HOSTS: '127.0.0.1' },
    // What fails at the vendors fails on purpose.
    LOG_LEVEL: 'fatal',
  }
  const start = () => runServer(settings, FLAGS, [PROGRAM, String(pace)])
  let server = await start()
  await runCommand([...newTeammate('Ada'), '--owner'], settings)
  const pool = new pg.Pool(postgres.connection)
  // A connection that breaks while everything ends is nobody's loss.
  pool.on('error', () => {})

  async function end(signal: NodeJS.Signals): Promise<void> {
    server.child.kill(signal)
    await server.ended
  }
  return {
    ...{ url, pool, secret: SECRET },
    server: () => server,
    async killAndStart() {
      await end('SIGKILL')
      server = await startedAgain(start)
    },
    async stop() {
      await end('SIGTERM')
      await pool.end()
      await postgres.stop()
      for (const folder of [postgres.folder, dataDir])
        await rm(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 })
    },
  }
}

/** Kept over a restart: people open the same address, and vendors sign it. */
async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return port
}

/** The address stays the same, and for a moment a line that somebody else has opened may have taken its port. */
async function startedAgain<Server>(start: () => Promise<Server>): Promise<Server> {
  for (let left = 20; ; left--) {
    try {
      return await start()
    } catch (error) {
      if (left === 0 || !/is in use/.test(String(error))) throw error
      await pause(500)
    }
  }
}
