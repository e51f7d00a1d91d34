// What a soak has found: attempts that were done and not heard of, and words that came before we knew their ticket.
import type { ConversationEvent } from '@baton/contract'
import type { Connector, DeskNews } from '@baton/integrations'
import { fakeZendesk, WEBHOOK_SECRET, zendesk } from '@baton/integrations/testing'
import { afterEach, expect, test, vi } from 'vitest'
import { fakeWebhook, SECRET } from '../../../integrations/src/connectors/webhook/fake-webhook.ts'
import { webhook } from '../../../integrations/src/connectors/webhook/webhook.ts'
import { type Talk, type TestWorld, testWorld } from '../testing/world.ts'
import { webhookUrls } from './webhook-urls.ts'

const until = <Result>(look: () => Result | Promise<Result>) =>
  vi.waitFor(look, { timeout: 20_000, interval: 50 })
const now = () => new Date()
let world: TestWorld
afterEach(() => world.close())

/** What lies in the receiver's mailbox, and from where on it has been read. */
type Mailbox = { news: DeskNews[]; since: (string | null)[] }

/** A Zendesk, and a receiver of webhooks for when it is given up; what takes a minute takes less than a second. */
async function open() {
  const read: Mailbox = { news: [], since: [] }
  const fakes = { desk: fakeZendesk(now), receiver: fakeWebhook({ now }), read }
  const first: Connector = {
    ...zendesk,
    connect: (settings, io) =>
      zendesk.connect(settings as never, {
        ...{ ...io, fetch: fakes.desk.fetch, tokens: fakes.desk.tokens },
      }),
  }
  const second: Connector = {
    ...webhook,
    connect(settings, io) {
      const desk = webhook.connect(settings as never, { ...io, fetch: fakes.receiver.fetch })
      return {
        ...desk,
        async readAll(cursor) {
          read.since.push(cursor)
          const { news } = read
          return { news: cursor ? [] : news, cursor: news[0] ? `after ${news[0].id}` : null }
        },
        readWebhook: async (request) => ({
          ...(await desk.readWebhook?.(request)),
          ...{ ticketIds: [], passedOver: { 'It is a bounce.': 1, 'It came by itself.': 2 } },
        }),
      }
    },
  }
  world = await testWorld({ connectors: [first, second], pace: 100 })
  const ada = await world.teammate('Ada')
  const secret = async (value: string) => (await ada.post('/api/v1/secrets', { value })).json
  const connections = [
    {
      ...{ id: 'desk', connector: 'zendesk', title: 'Desk' },
      settings: {
        ...{ subdomain: 'acme', clientId: 'baton', clientSecret: await secret('cs') },
        webhookSecret: await secret(WEBHOOK_SECRET),
      },
    },
    {
      ...{ id: 'receiver', connector: 'webhook', title: 'Receiver' },
      settings: { url: 'https://tickets.example/hooks', secret: await secret(SECRET) },
    },
  ]
  const destinations = ['desk', 'receiver']
  const actions = [{ id: 'all', name: 'All', destinations, patienceSeconds: 30 }]
  const value = { connections, actions }
  const saved = await ada.put('/api/v1/settings/destinations', { baseVersion: 0, value })
  expect(saved.status).toBe(200)
  const talk = await world.converse()
  await talk.say('Where is my refund?')
  return { ...fakes, talk, ada }
}

test('what is said between two attempts at a comment goes with neither twice', async () => {
  const { desk, talk } = await open()
  await talk.escalate()
  await until(() => expect(desk.tickets()).toHaveLength(1))
  desk.faults.always('cut-after')
  await talk.say('And the first thing?')
  await until(() => expect(written(desk, 'And the first thing?')).toBe(1))
  desk.faults.always({ status: 503 })
  await talk.say('And the second thing?')
  desk.faults.always(null)
  await until(() => expect(written(desk, 'And the second thing?')).toBe(1))
  expect(written(desk, 'And the first thing?')).toBe(1)
})

test('words in a ticket that was given up are heard once it turns out to be there', async () => {
  const { desk, receiver, talk } = await open()
  desk.faults.always('cut-after')
  await talk.escalate()
  await until(() => expect(receiver.tickets()).toHaveLength(1))
  desk.faults.always(null)
  const [orphan] = desk.tickets()
  desk.staff.reply(orphan?.id ?? '', 'It was sent on Friday.')
  await until(async () => expect(await said(talk, 'human')).toEqual(['It was sent on Friday.']))
  await until(() => expect(desk.tickets()[0]?.status).toBe('solved'))
  expect(desk.tickets()).toHaveLength(1)
})

test('a ticket that nobody waits for any more is not opened', async () => {
  const { desk, receiver, talk, ada } = await open()
  desk.faults.always({ status: 503 })
  receiver.faults.always({ status: 503 })
  await talk.escalate()
  await until(async () => expect(await attempts('ticket.open')).toBeGreaterThan(0))
  await ada.post(`/api/v1/conversations/${talk.id}/hand-back`)
  // An attempt that had begun before that still meets the fault.
  const before = await attempts('ticket.open')
  await until(async () =>
    expect((await effects('ticket.open')) === 0 || (await attempts('ticket.open')) > before).toBe(
      true,
    ),
  )
  desk.faults.always(null)
  receiver.faults.always(null)
  await until(async () => expect(await effects('ticket.open')).toBe(0))
  expect([...desk.tickets(), ...receiver.tickets()]).toEqual([])
})

test('one that was opened unheard before it was handed back is closed over there', async () => {
  const { desk, receiver, talk, ada } = await open()
  desk.faults.always('cut-after')
  receiver.faults.always({ status: 503 })
  await talk.escalate()
  await until(() => expect(desk.tickets()).toHaveLength(1))
  await ada.post(`/api/v1/conversations/${talk.id}/hand-back`)
  desk.faults.always(null)
  await until(() => expect(desk.tickets()).toMatchObject([{ status: 'solved' }]))
  expect(written(desk, 'Goes on in Baton.')).toBe(1)
})

test('pushed words of a ticket that is not known yet are asked for again', async () => {
  const { receiver } = await open()
  const early = receiver.staff.reply('esc_of_nobody', 'On its way!')
  expect(await pushed(early)).toBe(503)
})

test('what is no news beside them is noted once, when they have been heard', async () => {
  const { desk, receiver, talk } = await open()
  desk.faults.always({ status: 422 })
  const early = receiver.staff.reply('esc_of_nobody', 'On its way!')
  for (const _ of [1, 2, 3]) expect(await pushed(early)).toBe(503)
  await talk.escalate()
  await until(() => expect(receiver.tickets()).toHaveLength(1))
  const [ticket] = receiver.tickets()
  await until(async () => {
    const { rowCount } = await world.pool.query('select from tickets')
    expect(rowCount).toBe(1)
  })
  expect(await pushed(receiver.staff.reply(ticket?.id ?? '', 'On its way!'))).toBe(200)
  const { rows } = await world.pool.query(
    "select problem from deliveries where act = 'news.passed-over' order by problem",
  )
  expect(rows.map(({ problem }) => problem)).toEqual([
    'It came by itself. (2 times)',
    'It is a bounce.',
  ])
})

test('an answer in a mailbox is read again until its ticket is known', async () => {
  const { desk, receiver, talk, read } = await open()
  desk.faults.always({ status: 422 })
  receiver.faults.always('cut-after')
  await talk.escalate()
  await until(() => expect(receiver.tickets()).toHaveLength(1))
  const at = now().toISOString()
  const ticketId = receiver.tickets()[0]?.id ?? ''
  read.news = [{ id: 'm1', ticketId, text: 'By mail.', human: { id: 'bea', name: 'Bea' }, at }]
  const before = read.since.length
  await until(() => expect(read.since.length).toBeGreaterThan(before + 1))
  expect(await said(talk, 'human')).toEqual([])
  receiver.faults.always(null)
  await until(async () => expect(await said(talk, 'human')).toEqual(['By mail.']))
  await until(() => expect(read.since.at(-1)).toBe('after m1'))
  expect(await said(talk, 'human')).toEqual(['By mail.'])
})

async function pushed(rung: { headers: Headers; body: string } | null): Promise<number> {
  const url = webhookUrls('a secret of at least thirty-two letters', '')
  const path = url.of(world.workspaceId, 'receiver')
  const { headers = new Headers(), body = '' } = rung ?? {}
  return (await world.app.request(path, { method: 'POST', headers, body })).status
}

async function attempts(act: string): Promise<number> {
  const { rowCount } = await world.pool.query('select from deliveries where act = $1', [act])
  return rowCount ?? 0
}

async function effects(kind: string): Promise<number> {
  const { rowCount } = await world.pool.query("select from effects where effect->>'kind' = $1", [
    kind,
  ])
  return rowCount ?? 0
}

function written(desk: ReturnType<typeof fakeZendesk>, text: string): number {
  const comments = desk.tickets().flatMap((ticket) => ticket.comments)
  return comments.filter((one) => one.text.includes(text)).length
}

async function said(talk: Talk, by: string): Promise<string[]> {
  return (await talk.events()).flatMap((event: ConversationEvent) =>
    event.type === 'message.posted' && event.message.author.kind === by ? [event.message.text] : [],
  )
}
