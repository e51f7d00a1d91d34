import type { Customer } from '@baton/contract'
import { requestEscalation, startConversation } from '@baton/core'
import type { Connector } from '@baton/integrations'
import { fakeZendesk, WEBHOOK_SECRET, zendesk } from '@baton/integrations/testing'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { type Desk, type TestWorld, testWorld } from '../testing/world.ts'

const SAM: Customer = { id: 'sam', email: 'sam@example.com', verified: true }

let world: TestWorld
let ada: Desk
let first: ReturnType<typeof fakeZendesk>
let second: ReturnType<typeof fakeZendesk>
let clock: { ahead: number }
/** While it is set, the second desk keeps everybody waiting. */
let gate: Promise<void> | null
beforeEach(async () => {
  first = fakeZendesk(() => new Date())
  second = fakeZendesk(() => new Date())
  clock = { ahead: 0 }
  gate = null
  const slow: typeof fetch = async (...asked) => {
    await gate
    return second.fetch(...asked)
  }
  const connector = (name: string, fake: typeof first, fetch: typeof fake.fetch): Connector => ({
    ...zendesk,
    name,
    connect: (settings, io) =>
      zendesk.connect(settings as never, { ...io, fetch, tokens: fake.tokens }),
  })
  const connectors = [connector('first', first, first.fetch), connector('second', second, slow)]
  // A minute of somebody's patience passes in a moment.
  world = await testWorld({ connectors, pace: 10, now: () => Date.now() + clock.ahead })
  ada = await world.teammate('Ada')
  await connect()
})
afterEach(() => world.close())

async function connect(redaction = {}): Promise<void> {
  const secret = async (value: string) => (await ada.post('/api/v1/secrets', { value })).json
  const settings = {
    ...{ subdomain: 'acme', clientId: 'baton' },
    ...{ clientSecret: await secret('cs'), webhookSecret: await secret(WEBHOOK_SECRET) },
  }
  const { version } = (await ada.get('/api/v1/settings/destinations')).json
  const saved = await ada.put('/api/v1/settings/destinations', {
    baseVersion: version,
    value: {
      connections: [
        { id: 'first', connector: 'first', title: 'Shop', settings },
        { id: 'second', connector: 'second', title: 'Billing', settings, redaction },
        { id: 'third', connector: 'first', title: 'Off', settings, enabled: false },
      ],
      actions: [
        {
          ...{ id: 'all', name: 'All', destinations: ['first'], patienceSeconds: 120 },
          handoffMessage: {},
        },
      ],
    },
  })
  expect(saved.status).toBe(200)
}

let begun = 0
async function talkOf(customer: Customer): Promise<string> {
  const conversationId = `cnv_${++begun}`
  const start = { customer, channel: 'widget' as const, locale: 'en' }
  const at = new Date().toISOString()
  await world.commits.commit({ workspaceId: world.workspaceId, conversationId }, (latest) => [
    ...startConversation(latest, start, at),
    { type: 'message.posted', at, message: { id: 'm', author: { kind: 'customer' }, text: 'Hi' } },
  ])
  return conversationId
}

const look = (id: string, desk = ada) => desk.get(`/api/v1/conversations/${id}/elsewhere`)
const calls = () => first.heard.length + second.heard.length
const subjectsOf = ({ json }: Awaited<ReturnType<typeof look>>) =>
  json.data.map(({ tickets }: { tickets: { subject: string }[] }) =>
    tickets.map(({ subject }) => subject),
  )

test('every desk that is connected says what the customer asked there, ours or not', async () => {
  const id = first.asks?.('sam@example.com', 'Where is my parcel?') ?? ''
  first.staff.solve(id)
  first.asks?.('pat@example.com', 'Not Sam’s')
  second.asks?.('sam@example.com', 'My invoice')
  const { status, json } = await look(await talkOf(SAM))
  expect(status).toBe(200)
  expect(json).toMatchObject({
    asked: 'yes',
    data: [
      {
        ...{ connectionId: 'first', connector: 'first', title: 'Shop', problem: null },
        tickets: [
          {
            ...{ id, number: `#${id}`, subject: 'Where is my parcel?', status: 'solved' },
            url: `https://acme.zendesk.com/agent/tickets/${id}`,
          },
        ],
      },
      { title: 'Billing', problem: null, tickets: [{ subject: 'My invoice', status: 'open' }] },
    ],
  })
})

test('the ticket of this conversation is left out, and that of another is not', async () => {
  first.asks?.('sam@example.com', 'Before')
  const id = await talkOf(SAM)
  const ref = { workspaceId: world.workspaceId, conversationId: id }
  const { actions } = await world.settings.read(world.workspaceId, 'destinations')
  const asked = { id: 'esc_1', reason: { trigger: 'button', detail: '' }, actions }
  await world.commits.commit(ref, (latest) =>
    requestEscalation(latest, asked, new Date().toISOString()),
  )
  await vi.waitFor(() => expect(first.tickets()).toHaveLength(2), { timeout: 10_000 })
  await vi.waitFor(
    async () => expect((await world.commits.read(ref)).tickets[0]?.ticket).toBeTruthy(),
    { timeout: 10_000 },
  )
  expect(subjectsOf(await look(id))).toEqual([['Before'], []])
  expect(subjectsOf(await look(await talkOf(SAM)))[0]).toHaveLength(2)
})

test('nobody’s tickets are shown to whom only somebody says to be, and no desk is called', async () => {
  first.asks?.('sam@example.com', 'Secret')
  const said: [Customer, string][] = [
    [{ id: 'a', email: 'sam@example.com', verified: false }, 'not-proved'],
    [{ id: 'b', verified: true, claimed: { email: 'sam@example.com' } }, 'not-proved'],
    [{ id: 'c', verified: true }, 'no-address'],
  ]
  const before = calls()
  for (const [customer, asked] of said)
    expect((await look(await talkOf(customer))).json).toEqual({ asked, data: [] })
  expect(calls()).toBe(before)
})

test('a desk that fails says so, and asking again asks no other', async () => {
  second.asks?.('sam@example.com', 'My invoice')
  const id = await talkOf(SAM)
  second.faults.always({ status: 503 })
  const { json } = await look(id)
  expect(json.data[0].problem).toBeNull()
  expect(json.data[1]).toMatchObject({
    ...{ tickets: [], mayRetry: true, problem: expect.stringContaining('503') },
  })
  second.faults.always(null)
  const before = first.heard.length
  expect(subjectsOf(await look(id))[1]).toEqual(['My invoice'])
  expect(first.heard.length).toBe(before)
})

test('a desk that asks for a pause is not asked again before', async () => {
  const id = await talkOf(SAM)
  second.faults.always({ status: 429, headers: { 'retry-after': '20' } })
  expect((await look(id)).json.data[1].problem).toContain('429')
  second.faults.always(null)
  expect((await look(id)).json.data[1].problem).toContain('429')
  clock.ahead += 21_000
  expect((await look(id)).json.data[1].problem).toBeNull()
})

test('a desk that keeps silent keeps nobody waiting, and what it says at last is kept', async () => {
  first.asks?.('sam@example.com', 'Quick')
  second.asks?.('sam@example.com', 'Slow')
  let open = () => {}
  gate = new Promise((resolve) => {
    open = resolve
  })
  const id = await talkOf(SAM)
  const { json } = await look(id)
  expect(json.data[1].problem).toBe('Billing takes too long to answer.')
  expect(json.data[0].tickets).toHaveLength(1)
  open()
  gate = null
  expect(subjectsOf(await look(id))).toEqual([['Quick'], ['Slow']])
})

test('many who look at once, or soon after, are one call to each desk; later it is asked again', async () => {
  const [one, other] = [await talkOf(SAM), await talkOf({ ...SAM, email: 'Sam@Example.com' })]
  await Promise.all([look(one), look(one), look(other)])
  const before = calls()
  await look(other)
  expect(calls()).toBe(before)
  clock.ahead += 61_000
  first.asks?.('sam@example.com', 'New')
  expect(subjectsOf(await look(one))[0]).toEqual(['New'])
})

test('a desk that is kept from addresses is not asked by one', async () => {
  await connect({ kinds: [], phrases: [], leaveOut: ['email'] })
  const before = second.heard.length
  const { json } = await look(await talkOf(SAM))
  expect(json.data[1]).toMatchObject({
    ...{ tickets: [], mayRetry: false, problem: expect.stringContaining('not asked') },
  })
  expect(second.heard.length).toBe(before)
})

test('where the workspace keeps addresses from all desks, none is asked by one', async () => {
  const value = { redaction: { kinds: ['email'], phrases: [], patterns: [] } }
  const saved = await ada.put('/api/v1/settings/privacy', { baseVersion: 0, value })
  expect(saved.status).toBe(200)
  const before = calls()
  const { json } = await look(await talkOf(SAM))
  const notAsked = { tickets: [], mayRetry: false, problem: expect.stringContaining('not asked') }
  expect(json.data).toMatchObject([notAsked, notAsked])
  expect(calls()).toBe(before)
})

test('who looks too often is told when to come again; others are not held up', async () => {
  const id = await talkOf(SAM)
  const statuses: number[] = []
  for (let nth = 0; nth < 31; nth++) statuses.push((await look(id)).status)
  expect(statuses.filter((status) => status === 200)).toHaveLength(30)
  const refused = await look(id)
  expect(refused).toMatchObject({ status: 429, json: { code: 'too-many-requests' } })
  expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0)
  expect((await look(id, await world.teammate('Bo'))).status).toBe(200)
})

test('of a conversation that is not there nothing is told', async () => {
  expect(await look('cnv_nobody')).toMatchObject({ status: 404, json: { code: 'not-found' } })
})
