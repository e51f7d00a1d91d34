import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Connection } from '@baton/contract'
import { DeliveryError } from '@baton/integrations'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { type Desk, type TestWorld, testWorld } from '../testing/world.ts'
import { postgresConnectionStates } from './states.ts'
import { createSwitchOff } from './switch-off.ts'

const HOUR = 3_600_000
const DAY = 24 * HOUR
const SECRET = `whsec_${Buffer.from('a secret for tests, 32 bytes lng').toString('base64')}`
const until = <Result>(look: () => Result | Promise<Result>) =>
  vi.waitFor(look, { timeout: 10_000, interval: 50 })

let world: TestWorld
let ada: Desk
let later: number
let receiver: Receiver
beforeEach(async () => {
  later = 0
  receiver = await listen()
  world = await testWorld({ now: () => Date.now() + later })
  ada = await world.teammate('Ada')
  const secret = (await ada.post('/api/v1/secrets', { value: SECRET })).json
  const at = (id: string, path: string) => ({
    ...{ id, connector: 'webhook', title: `Ours, ${id}` },
    settings: { url: `${receiver.url}/${path}`, secret },
  })
  const refunds = { id: 'refunds', name: 'Refunds', destinations: ['first', 'second'] }
  const value = { connections: [at('first', 'gone'), at('second', 'fine')], actions: [refunds] }
  expect((await save(value)).status).toBe(200)
})
afterEach(async () => {
  await world.close()
  await receiver.close()
})

const SETTINGS = '/api/v1/settings/destinations'
const settings = async () => (await ada.get(SETTINGS)).json
const save = (value: unknown, baseVersion = 0) => ada.put(SETTINGS, { baseVersion, value })
const first = async (): Promise<Connection> => (await settings()).value.connections[0]
const givenUp = async () => (await ada.get('/api/v1/connections/first/given-up')).json.data

async function switchOn(changed: object = {}) {
  const { value, version } = await settings()
  const [one, ...others] = value.connections
  const connections = [{ ...one, enabled: true, ...changed }, ...others]
  expect((await save({ ...value, connections }, version)).status).toBe(200)
}

async function escalated() {
  const talk = await world.converse()
  await talk.say('Where is my refund?')
  await talk.escalate()
  return talk
}

test('a receiver that answers 410 is switched off, asked no more, and the next one has the escalation', async () => {
  await escalated()
  await until(() => expect(receiver.heard('/fine')).toBe(1))
  expect(await first()).toMatchObject({
    enabled: false,
    switchedOff: { reason: 'gone', problem: expect.stringContaining('410') },
  })
  await escalated()
  await until(() => expect(receiver.heard('/fine')).toBe(2))
  expect(receiver.heard('/gone')).toBe(1)

  const { json } = await ada.get('/api/v1/audit?act=settings.saved')
  const [entry] = json.data
  expect(entry).toMatchObject({
    by: null,
    subject: { id: 'destinations', name: 'Switched off by itself: Ours, first' },
  })
  expect(entry.changes).toContainEqual(
    expect.objectContaining({ field: 'connections.first.enabled', before: true, after: false }),
  )
  expect((await ada.get('/api/v1/set-up')).json.switchedOff).toEqual(['Ours, first'])
})

test('what is given up says so, and goes through when it is switched on and tried again', async () => {
  const { value, version } = await settings()
  const [refunds] = value.actions
  await save({ ...value, actions: [{ ...refunds, destinations: ['first'] }] }, version)
  await escalated()
  await until(async () => expect((await first()).switchedOff).toBeDefined())
  const talk = await escalated()
  await until(async () => expect(await givenUp()).toHaveLength(2))
  const { effectId, problem } = (await givenUp()).find(
    (one: { conversationId: string }) => one.conversationId === talk.id,
  )
  expect(problem).toMatch(/^This connection was switched off by itself: the receiver answered 410/)
  // Nobody has lost it: it waits in Baton's own desk.
  const ref = { workspaceId: world.workspaceId, conversationId: talk.id }
  expect((await world.commits.read(ref)).holder.kind).toBe('queue')

  receiver.mend()
  await switchOn()
  expect(await first()).not.toHaveProperty('switchedOff')
  await ada.post(`/api/v1/connections/first/given-up/${effectId}/retry`)
  await until(async () => expect(await givenUp()).toHaveLength(1))
  await until(async () =>
    expect((await world.commits.read(ref)).tickets.at(-1)?.ticket).toBeTruthy(),
  )
})

test('nothing that goes through in five days and twenty attempts is the end, and not before', async () => {
  const { fails, works } = watching()
  await fails(19)
  later += 4 * DAY
  await works()
  // One that went through has ended the row.
  await fails(19)
  later += 5 * DAY + HOUR
  expect((await first()).enabled).toBe(true)
  await fails(1)
  expect(await first()).toMatchObject({
    enabled: false,
    switchedOff: { reason: 'failing', problem: 'The receiver answered 503.' },
  })

  // Switched on again, it has its days anew.
  await switchOn()
  await fails(25)
  expect((await first()).enabled).toBe(true)
})

test('many failures within hours are no reason, nor is a failure under an address that was changed since', async () => {
  const { fails } = watching()
  const before = await first()
  await fails(30)
  later += 4 * DAY
  await fails(1)
  expect((await first()).enabled).toBe(true)
  await switchOn({ settings: { ...before.settings, url: `${receiver.url}/fine` } })
  later += 2 * DAY
  await fails(1, before)
  expect((await first()).enabled).toBe(true)
  await fails(1)
  expect((await first()).enabled).toBe(false)
})

test('a ticket system that does not say that it may go is left as it is', async () => {
  const { fails } = watching()
  const connector = { switchesOff: undefined }
  await fails(1, await first(), { status: 410, connector })
  expect((await first()).enabled).toBe(true)
  await fails(1, await first(), { status: 410 })
  expect((await first()).enabled).toBe(false)
})

/** What a delivery does at the end of each attempt, without the days that attempts take. */
function watching() {
  const { pool, workspaceId } = world
  const now = () => Date.now() + later
  const onFault = (error: unknown) => {
    throw error
  }
  const switchOff = createSwitchOff({ pool, settings: world.settings, now, onFault })

  async function fails(
    times: number,
    connection?: Connection,
    { status = 503, connector = {} }: { status?: number; connector?: object } = {},
  ) {
    const asked = connection ?? (await first())
    const desk = { connection: asked, connector: { switchesOff: true, ...connector } as never }
    const error = new DeliveryError(`The receiver answered ${status}.`, { retry: true, status })
    for (let time = 0; time < times; time++)
      await expect(switchOff.watch(workspaceId, desk, () => Promise.reject(error))).rejects.toBe(
        error,
      )
  }
  const works = () => postgresConnectionStates(pool, now).tried(workspaceId, 'first', null)
  return { fails, works }
}

type Receiver = {
  url: string
  heard(path: string): number
  /** Nothing is gone any more. */
  mend(): void
  close(): Promise<void>
}

async function listen(): Promise<Receiver> {
  const heard: string[] = []
  let isMended = false
  const server: Server = createServer((request, response) => {
    const path = request.url ?? ''
    heard.push(path)
    request.resume().on('end', () => {
      const isGone = path === '/gone' && !isMended
      response.writeHead(isGone ? 410 : 201, { 'content-type': 'application/json' })
      response.end(isGone ? '' : '{}')
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    heard: (path) => heard.filter((one) => one === path).length,
    mend() {
      isMended = true
    },
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
