import type { ConversationEvent } from '@baton/contract'
import { giveUpTicket, requestEscalation, startConversation } from '@baton/core'
import type { Connector } from '@baton/integrations'
import { fakeZendesk, WEBHOOK_SECRET, zendesk } from '@baton/integrations/testing'
import { afterEach, expect, test, vi } from 'vitest'
import { PDF, png } from '../testing/pictures.ts'
import { type Talk, type TestWorld, testWorld } from '../testing/world.ts'

const until = <Result>(look: () => Result | Promise<Result>) =>
  vi.waitFor(look, { timeout: 10_000, interval: 50 })
let world: TestWorld
afterEach(() => world.close())

const now = () => new Date()

/** Two Zendesks, the second only for when the first is given up. */
async function open(patienceSeconds = 120) {
  const fakes = { first: fakeZendesk(now), second: fakeZendesk(now) }
  const connectors = Object.entries(fakes).map(
    ([name, fake]): Connector => ({
      ...zendesk,
      name,
      connect: (settings, io) =>
        zendesk.connect(settings as never, { ...io, fetch: fake.fetch, tokens: fake.tokens }),
    }),
  )
  world = await testWorld({ connectors })
  const ada = await world.teammate('Ada')
  const secret = async (value: string) =>
    (await ada.post('/api/v1/secrets', { value })).json as unknown
  const settings = {
    subdomain: 'acme',
    clientId: 'baton',
    clientSecret: await secret('cs'),
    webhookSecret: await secret(WEBHOOK_SECRET),
  }
  const connection = (id: string) => ({ id, connector: id, title: `Zendesk ${id}`, settings })
  const saved = await ada.put('/api/v1/settings/destinations', {
    baseVersion: 0,
    value: {
      connections: [connection('first'), connection('second')],
      actions: [
        {
          id: 'refunds',
          name: 'Refunds',
          destinations: ['first', 'second'],
          patienceSeconds,
          handoffMessage: { en: 'A colleague looks into your refund.' },
        },
      ],
    },
  })
  expect(saved.status).toBe(200)
  return { ...fakes, ada, talk: await world.converse() }
}

async function escalated(talk: Talk, fake: ReturnType<typeof fakeZendesk>) {
  await talk.say('Where is my refund?')
  await talk.escalate()
  await until(() => expect(fake.tickets()).toHaveLength(1))
  return fake.tickets()[0]?.id as string
}

const texts = async (talk: Talk, by: string): Promise<string[]> =>
  (await talk.events()).flatMap((event: ConversationEvent) =>
    event.type === 'message.posted' && event.message.author.kind === by ? [event.message.text] : [],
  )

test('the story goes there, the words come back, and solved is told', async () => {
  const { first, talk } = await open()
  const ticketId = await escalated(talk, first)
  expect(first.tickets()[0]?.comments[0]?.text).toContain('Where is my refund?')
  expect(await texts(talk, 'system')).toContain('A colleague looks into your refund.')

  first.staff.note(ticketId, 'Do not tell them.')
  await ring(first.staff.reply(ticketId, 'It was sent on Friday.'))
  await until(async () => expect(await texts(talk, 'human')).toEqual(['It was sent on Friday.']))

  await talk.say('Thank you, and the second one?')
  await until(() =>
    expect(first.tickets()[0]?.comments.at(-1)).toMatchObject({
      text: expect.stringContaining('and the second one?'),
      by: expect.anything(),
    }),
  )
  await ring(first.staff.solve(ticketId))
  await until(async () =>
    expect((await texts(talk, 'system')).at(-1)).toMatch(/marked this as solved/),
  )
  expect(first.tickets()).toHaveLength(1)
})

test('what the same customer asked before goes along, with a link', async () => {
  const { first } = await open()
  const customer = { id: 'sam', verified: false }
  const begin = (conversationId: string, text: string) =>
    world.commits.commit({ workspaceId: world.workspaceId, conversationId }, (latest) => {
      const at = new Date().toISOString()
      const start = { customer, channel: 'widget' as const, locale: 'en' }
      const events = startConversation(latest, start, at)
      const message = { id: 'm', author: { kind: 'customer' as const }, text }
      return [...events, { type: 'message.posted', at, message }]
    })
  await begin('cnv_before', 'How do I change my address?')
  const { id } = await begin('cnv_today', 'Where is my refund?')
  const reason = { trigger: 'button', detail: '' }
  const { actions } = await world.settings.read(world.workspaceId, 'destinations')
  await world.commits.commit({ workspaceId: world.workspaceId, conversationId: id }, (latest) =>
    requestEscalation(latest, { id: 'esc_1', reason, actions }, new Date().toISOString()),
  )
  const earlier = 'How do I change my address? /desk/inbox/all/cnv_before'
  await until(() =>
    expect(first.tickets().map(({ comments }) => comments[0]?.text)).toContainEqual(
      expect.stringContaining(earlier),
    ),
  )
})

test('when the first desk says no, the next one is asked, and the customer hears no lie', async () => {
  const { first, second, talk } = await open()
  first.faults.always({ status: 422 })
  await talk.say('Where is my refund?')
  await talk.escalate()
  await until(() => expect(second.tickets()).toHaveLength(1))
  expect(first.tickets()).toHaveLength(0)
})

test('a desk that was given up just before the server was killed is not asked again behind the next one', async () => {
  const { first, second, talk } = await open()
  first.faults.always({ status: 503 })
  await talk.say('Where is my refund?')
  await talk.escalate()
  await until(() => expect(first.heard.length).toBeGreaterThan(0))
  const ref = { workspaceId: world.workspaceId, conversationId: talk.id }
  const escalationId = (await world.commits.read(ref)).escalation?.id ?? ''
  const failed = { escalationId, connectionId: 'first', problem: 'Busy', unknown: false }
  await world.commits.commit(ref, (latest) => giveUpTicket(latest, failed, now().toISOString()))
  first.faults.always(null)
  await until(() => expect(second.tickets()).toHaveLength(1))
  const kept = "select problem from abandoned_effects where effect->>'connectionId' = 'first'"
  await until(async () =>
    expect((await world.pool.query(kept)).rows).toEqual([{ problem: 'Busy' }]),
  )
  expect(first.tickets()).toHaveLength(0)
})

test('asked for again while it is on its way, there is one ticket', async () => {
  const { first, talk } = await open()
  first.faults.next('cut-after', { status: 503 })
  await talk.say('Where is my refund?')
  await Promise.all(Array.from({ length: 20 }, () => talk.escalate()))
  await until(async () => {
    const opened = await world.pool.query(
      "select 1 from events where event->>'type' = 'ticket.opened'",
    )
    expect(opened.rowCount).toBe(1)
  })
  expect(first.tickets()).toHaveLength(1)
}, 30_000)

test('a webhook that was lost costs time, and no word', async () => {
  const { first, talk } = await open()
  const ticketId = await escalated(talk, first)
  await until(async () => {
    const known = await world.pool.query('select 1 from tickets')
    expect(known.rowCount).toBe(1)
  })
  first.staff.reply(ticketId, 'Nobody rang.')
  await world.pool.query('update tickets set look_at = now()')
  await world.looker.look()
  await until(async () => expect(await texts(talk, 'human')).toEqual(['Nobody rang.']))
})

test('what was said while the ticket was being opened gets there too, each word once', async () => {
  const { first, talk } = await open()
  first.faults.next('cut-after', { status: 503 })
  await talk.say('Where is my refund?')
  await talk.escalate()
  for (const word of ['one', 'two', 'three']) await talk.say(`word ${word}`)
  await until(() => {
    const all = first
      .tickets()
      .flatMap(({ comments }) => comments.map(({ text }) => text))
      .join('\n')
    for (const word of ['one', 'two', 'three']) expect(all.split(`word ${word}`)).toHaveLength(2)
  })
  expect(first.tickets()).toHaveLength(1)
}, 30_000)

test('a note among teammates goes there as a note, and closing here solves it there', async () => {
  const { first, talk, ada } = await open()
  const ticketId = await escalated(talk, first)
  await ada.post(`/api/v1/conversations/${talk.id}/notes`, { noteId: 'n1', text: 'A VIP.' })
  await until(() =>
    expect(first.tickets()[0]?.comments.at(-1)).toMatchObject({
      text: expect.stringContaining('A VIP.'),
      isPublic: false,
    }),
  )
  await ada.post(`/api/v1/conversations/${talk.id}/take-over`)
  await ada.post(`/api/v1/conversations/${talk.id}/close`)
  await until(() => expect(first.tickets()).toMatchObject([{ id: ticketId, status: 'solved' }]))
})

test('an address that is given later gets there too, and what must not leave does not', async () => {
  const { first, talk, ada } = await open()
  const { value } = (await ada.get('/api/v1/settings/destinations')).json
  value.connections[0].redaction = { kinds: ['card'], phrases: ['Falcon'], leaveOut: [] }
  await ada.put('/api/v1/settings/destinations', { baseVersion: 1, value })
  const everywhere = { redaction: { kinds: [], phrases: ['teapot'], patterns: ['ORD-\\d{6}'] } }
  await ada.put('/api/v1/settings/privacy', { baseVersion: 0, value: everywhere })
  await escalated(talk, first)
  await talk.post('/email', { email: 'sam@example.com' })
  await talk.say('My card 4111 1111 1111 1111 for project falcon')
  await talk.say('The teapot of ord-123456')
  const written = () =>
    first
      .tickets()[0]
      ?.comments.map(({ text }) => text)
      .join('\n') ?? ''
  await until(() => expect(written()).toContain('My card [card] for project [removed]'))
  await until(() => expect(written()).toContain('The [removed] of [removed]'))
  expect(written()).toContain('sam@example.com (not verified)')
  expect(written()).not.toMatch(/4111|falcon/)
})

test('customers cannot call a message what a desk calls its own, and what they call it keeps none from the ticket', async () => {
  const { first, talk } = await open()
  await escalated(talk, first)
  const named = (messageId: string) =>
    talk.post('/messages', { messageId, text: 'Is anybody there?' })
  expect(await named('first.9001')).toMatchObject({ status: 400 })
  expect(await named('first:9001')).toMatchObject({ status: 200 })
  await until(() =>
    expect(first.tickets()[0]?.comments.at(-1)?.text).toContain('Is anybody there?'),
  )
})

test('what the customer says of the summary goes there beside it, and what they put right goes there once', async () => {
  const { first, talk } = await open()
  await talk.say('The button does nothing')
  await talk.post('/escalate', { summary: 'I cannot pay', email: 'kim@example.com' })
  await until(() => expect(first.tickets()).toHaveLength(1))
  const words = () => (first.tickets()[0]?.comments ?? []).map(({ text }) => text).join('\n')
  expect(words()).toMatch(/own words[\s\S]*I cannot pay/i)
  expect(words()).toContain('kim@example.com> (not verified)')
  for (let nth = 0; nth < 2; nth++) await talk.post('/receipt', { summary: 'It is my invoice' })
  await until(() => expect(words()).toContain('own words: It is my invoice'))
  await world.worker.idle()
  expect(words().split('It is my invoice')).toHaveLength(2)
})

test('a forged webhook is refused, and one for nobody does not say who exists', async () => {
  const { first, talk } = await open()
  const ticketId = await escalated(talk, first)
  const rung = first.staff.reply(ticketId, 'x')
  const address = await webhookAddress()
  const forged = await send(address, { ...rung, body: `${rung?.body} ` })
  expect(forged.status).toBe(401)
  expect((await send(`${address}x`, rung)).status).toBe(404)
})

async function webhookAddress(): Promise<string> {
  const { webhookUrls } = await import('./webhook-urls.ts')
  return webhookUrls('a secret of at least thirty-two letters', '').of(world.workspaceId, 'first')
}

async function ring(rung: { headers: Headers; body: string } | null) {
  expect((await send(await webhookAddress(), rung)).status).toBe(200)
}

async function send(path: string, rung: Partial<{ headers: Headers; body: string }> | null) {
  const { headers = new Headers(), body = '' } = rung ?? {}
  return world.app.request(path, { method: 'POST', headers, body })
}

test('files go there by a link that opens, and come back; one that is gone is told by its name', async () => {
  const { first, talk } = await open()
  const url = await world.listen()
  const id = 'file_0123456789abcdef'
  const sent = await fetch(`${url}/api/v1/conversations/${talk.id}/files/${id}?name=parcel.png`, {
    method: 'PUT',
    headers: { authorization: `Bearer ${talk.token}` },
    body: new Uint8Array(png()),
  })
  expect(sent.status).toBe(201)
  await talk.post('/messages', { messageId: 'm_file', text: '', attachments: [id] })
  const ticketId = await escalated(talk, first)
  const told = first.tickets()[0]?.comments[0]?.text ?? ''
  const [link = ''] = /\/files\/\S+/.exec(told) ?? []
  expect(told).toContain('📎 parcel.png (image/png,')
  expect(Buffer.from(await (await fetch(url + link)).arrayBuffer())).toEqual(png())

  first.staff.attach?.(ticketId, { name: 'label.pdf', bytes: PDF })
  await ring(first.staff.reply(ticketId, 'Print it.'))
  await until(async () => expect(await texts(talk, 'human')).toEqual(['', 'Print it.']))
  const events = await talk.events()
  const brought = events.find(({ message }) => message?.author.kind === 'human').message
  expect(brought.attachments).toMatchObject([{ name: 'label.pdf', contentType: 'application/pdf' }])

  first.staff.attach?.(ticketId, { name: 'empty.pdf', bytes: Buffer.alloc(0) })
  await ring(first.staff.reply(ticketId, 'And this.'))
  await until(async () => expect(await texts(talk, 'human')).toHaveLength(4))
  expect((await texts(talk, 'human'))[2]).toMatch(/“empty\.pdf” came with this and could not/)
})
