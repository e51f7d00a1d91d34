// How long until /readyz says yes: on a tree that is installed and built, with the database of the last time.
import { spawn } from 'node:child_process'
import { rm } from 'node:fs/promises'
import type { AddressInfo } from 'node:net'
import { createServer } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import { environment } from '../packages/server/src/env.ts'
import { newDataDir, pinned } from './contenders.ts'
import type { Bench, Figure } from './figure.ts'
import { medianOf } from './measure.ts'

const START_SCRIPT = ['npm', 'start'] as const

export async function measureStartUp({ quick, say }: Bench): Promise<Figure[]> {
  const dataDir = await newDataDir()
  const { BUILT_SERVER, SERVER_FLAGS } = await pinned()
  const directly = [process.execPath, ...SERVER_FLAGS, ...BUILT_SERVER] as const
  say('first start: makes the database, reads the documentation')
  const first = await startOnce(directly, dataDir)
  const rounds = quick ? 1 : 5
  const node: number[] = []
  const npm: number[] = []
  for (let round = 0; round < rounds; round++) {
    say(`start ${round + 1} of ${rounds}`)
    node.push(await startOnce(directly, dataDir))
    npm.push(await startOnce(START_SCRIPT, dataDir))
  }
  await rm(dataDir, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 })
  const figure = (name: string, milliseconds: number): Figure => ({
    name: `${name} to /readyz`,
    unit: 's',
    baton: milliseconds / 1_000,
    floor: null,
  })
  return [
    figure('first start', first),
    figure('node main.js', medianOf(node)),
    figure('npm start', medianOf(npm)),
  ]
}

async function startOnce([command, ...args]: readonly [string, ...string[]], dataDir: string) {
  const port = await freePort()
  const started = performance.now()
  const child = spawn(command, args, {
    env: { ...environment, PORT: String(port), BATON_DATA_DIR: dataDir, LOG_LEVEL: 'error' },
    stdio: 'ignore',
    detached: true,
  })
  const ended = new Promise((resolve) => child.once('exit', resolve))
  const ready = untilReady(`http://127.0.0.1:${port}/readyz`)
  await Promise.race([ready, ended.then(() => Promise.reject(new Error('It ended at once.')))])
  const took = performance.now() - started
  process.kill(-(child.pid ?? 0), 'SIGTERM')
  await ended
  return took
}

async function untilReady(url: string): Promise<void> {
  for (;;) {
    const ok = await fetch(url).then(
      ({ ok }) => ok,
      () => false, // nobody listens yet
    )
    if (ok) return
    await pause(5)
  }
}

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return port
}
