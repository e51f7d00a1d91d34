import { afterEach, expect, test } from 'vitest'
import { echo } from '../testing/answerers.ts'
import { until, type WhatsAppWorld, whatsAppWorld } from '../testing/whatsapp-world.ts'

let open: WhatsAppWorld
afterEach(() => open.close())

const HOUR = 3_600_000
const said = async (id: string, by: string): Promise<string[]> =>
  (await open.log(id)).flatMap((event) =>
    event.type === 'message.posted' && event.message.author.kind === by ? [event.message.text] : [],
  )
const types = async (id: string) => (await open.log(id)).map(({ type }) => type)
const reply = (id: string, messageId: string, text: string) =>
  open.ada.post(`/api/v1/conversations/${id}/replies`, { messageId, text })

/** A customer has written, was answered, and a person has it. */
async function begun(options: Parameters<typeof whatsAppWorld>[0] = {}) {
  open = await whatsAppWorld({ answerer: echo, ...options })
  await open.ring(open.fake.says('Hello'))
  await until(() => expect(open.texts()).toHaveLength(1))
  const [id = ''] = await open.conversations()
  await open.ada.post(`/api/v1/conversations/${id}/take-over`)
  await open.world.worker.idle()
  return id
}

test('webhooks that come twice, together and in any order change nothing', async () => {
  open = await whatsAppWorld({ answerer: echo })
  const all = ['one', 'two', 'three'].map((text) => open.fake.says(text))
  await Promise.all([...all, ...all.toReversed(), ...all].map(open.ring))
  const [id = ''] = await until(async () => {
    const ids = await open.conversations()
    expect((await said(ids[0] ?? '', 'customer')).toSorted()).toEqual(['one', 'three', 'two'])
    return ids
  })
  await open.world.worker.idle()
  await Promise.all(all.map(open.ring))
  await open.world.listener.listen()
  expect(await said(id, 'customer')).toHaveLength(3)
  expect(await open.conversations()).toEqual([id])
})

test('a forged webhook, one for another kind, and one without the proof are refused alike or better', async () => {
  open = await whatsAppWorld()
  const hello = open.fake.says('Hello')
  expect(await open.ring({ ...hello, body: `${hello.body} ` })).toBe(401)
  const elsewhere = [`${open.hook}x`, open.hook.replace('/whatsapp/', '/email/')]
  for (const path of elsewhere) expect((await open.world.app.request(path, hello)).status).toBe(404)
  const query = 'hub.mode=subscribe&hub.verify_token=words%20of%20my%20own&hub.challenge=42'
  const answer = await open.world.app.request(`${open.hook}?${query}`)
  expect([answer.status, await answer.text()]).toEqual([200, '42'])
  expect(await open.conversations()).toEqual([])
})

test('what broke off after it was sent is not sent again once WhatsApp says that it has it', async () => {
  const id = await begun({ pace: 5 })
  open.fake.faults.next('cut-after')
  await reply(id, 'r1', 'It was sent on Friday.')
  await until(() => expect(open.texts()).toHaveLength(2))
  // Before any answer: the status is the first that is heard of it.
  await open.ring(open.fake.status(open.fake.sent[1]?.id ?? '', 'delivered'))
  await until(async () => {
    await open.world.worker.idle()
    const { rows } = await open.world.pool.query('select 1 from effects')
    expect(rows).toEqual([])
  })
  expect(open.texts()).toHaveLength(2)
  expect(await types(id)).toContain('message.delivered')
})

test('what broke off before it was sent goes out, when WhatsApp has had its time', async () => {
  const id = await begun()
  open.fake.faults.next('cut-before')
  await reply(id, 'r1', 'It was sent on Friday.')
  await reply(id, 'r2', 'And this comes after it.')
  await until(() => expect(open.texts()).toHaveLength(3))
  expect(open.texts()[1]).toContain('Friday')
  await until(async () =>
    expect((await types(id)).filter((type) => type === 'message.sent')).toHaveLength(3),
  )
})

test('a process that died between sending and saving: the next one asks before it sends again', async () => {
  const id = await begun()
  await reply(id, 'r1', 'Once only.')
  await until(() => expect(open.texts()).toHaveLength(2))
  await until(async () => expect((await types(id)).at(-1)).toBe('message.sent'))
  // As the dead process left it: the call made, nothing known of it.
  const { pool } = open.world
  await pool.query(
    `update channel_sends set state = 'sending', vendor_id = null, began_at = now() where message_id = 'r1'`,
  )
  await pool.query(
    `delete from events where event->>'type' = 'message.sent' and event->>'messageId' = 'r1'`,
  )
  await pool.query(
    `insert into effects (workspace_id, id, lane, conversation_id, seq, effect, attempt, due_at)
     select workspace_id, 'again', conversation_id || '/channel', conversation_id, 1,
       '{"kind":"channel.send","connectionId":"ch_shop","messageId":"r1"}', 1, now() from events where seq = 1`,
  )
  open.world.commits.forget({ workspaceId: open.world.workspaceId, conversationId: id }, 10_000)
  await open.ring(open.fake.status(open.fake.sent[1]?.id ?? '', 'sent'))
  await until(async () => expect((await types(id)).at(-1)).toBe('message.sent'))
  expect(open.texts()).toHaveLength(2)
})

test('too many to one customer wait, in order, and nobody else does', async () => {
  const id = await begun()
  open.fake.limitsPairs(true)
  await reply(id, 'r1', 'first')
  await reply(id, 'r2', 'second')
  await until(async () => {
    const { rows } = await open.world.pool.query(
      'select problem from effects where problem is not null',
    )
    expect(rows[0]?.problem).toMatch(/131056/)
  })
  expect((await open.ada.get('/api/v1/channels')).json.data[0].restsUntil).toBeNull()
  open.fake.limitsPairs(false)
  await until(() => expect(open.texts().slice(1)).toEqual(['*Ada*\nfirst', '*Ada*\nsecond']))
})

test('after 24 hours a template asks the customer to write, and what waits goes out when they do', async () => {
  const settings = { templateName: 'please_write', templateButtons: '{follow}' }
  const id = await begun({ settings })
  await open.world.pool.query(
    `update channel_customers set heard_at = heard_at - interval '25 hours'`,
  )
  open.fake.agesBy(25 * HOUR)
  await reply(id, 'r1', 'It was found.')
  await reply(id, 'r2', 'Shall we send it?')
  await until(async () => expect(await types(id)).toContain('customer.nudged'))
  await open.world.worker.idle()
  expect(open.texts().slice(1)).toEqual(['(please_write)'])
  const [link] = open.fake.sent.at(-1)?.body.template.components[0].parameters ?? []
  const page = await open.world.app.request(`/follow/${link.text}`)
  expect(await page.text()).toContain('It was found.')
  await open.ring(open.fake.says('I am here'))
  await until(() =>
    expect(open.texts().slice(2)).toEqual(['*Ada*\nIt was found.', '*Ada*\nShall we send it?']),
  )
  expect(await open.conversations()).toEqual([id])
})

test('without a template the operator reads so, and the words wait all the same', async () => {
  const id = await begun()
  await open.world.pool.query(
    `update channel_customers set heard_at = heard_at - interval '25 hours'`,
  )
  open.fake.agesBy(25 * HOUR)
  await reply(id, 'r1', 'It was found.')
  await until(async () => {
    const { json } = await open.ada.get('/api/v1/connections/ch_shop/given-up')
    expect(json.data).toMatchObject([
      { act: 'channel.nudge', problem: expect.stringMatching(/No template/) },
    ])
  })
  expect(await types(id)).toContain('message.held')
  await open.ring(open.fake.says('Anything new?'))
  await until(() => expect(open.texts().at(-1)).toBe('*Ada*\nIt was found.'))
})

test('what WhatsApp refuses for good stands as failed, and is sent when somebody tries again', async () => {
  const id = await begun()
  const body = { error: { message: 'x', code: 131026, error_data: { details: 'no WhatsApp' } } }
  open.fake.faults.next({ status: 400, body })
  await reply(id, 'r1', 'It was found.')
  await until(async () => expect((await types(id)).at(-1)).toBe('message.failed'))
  const path = '/api/v1/connections/ch_shop/given-up'
  const [row] = (await open.ada.get(path)).json.data
  expect(row).toMatchObject({
    act: 'channel.send',
    problem: expect.stringMatching(/cannot deliver it/),
  })
  await open.ada.post(`${path}/${encodeURIComponent(row.effectId)}/retry`)
  await until(() => expect(open.texts().at(-1)).toBe('*Ada*\nIt was found.'))
  await until(async () => expect((await types(id)).at(-1)).toBe('message.sent'))
})

test('a failure that is told late stands in the log and among the attempts', async () => {
  const id = await begun()
  const errors = [{ code: 131026, title: 'Message undeliverable' }]
  await open.ring(open.fake.status(open.fake.sent[0]?.id ?? '', 'failed', { errors }))
  await until(async () => expect((await types(id)).at(-1)).toBe('message.failed'))
  const { json } = await open.ada.get('/api/v1/connections/ch_shop/deliveries')
  expect(json.data[0]).toMatchObject({
    act: 'channel.status',
    problem: expect.stringMatching(/131026/),
  })
})

test('somebody without a number, and one whose number changed hands, are who they are', async () => {
  open = await whatsAppWorld({ answerer: echo })
  const userId = 'US.13491208655302741918'
  await open.ring(open.fake.says('By number'))
  await until(() => expect(open.texts()).toHaveLength(1))
  // The same customer, whose id is known from now on, and then no number any more.
  await open.ring(open.fake.says('By both', { userId }))
  await until(() => expect(open.texts()).toHaveLength(2))
  await open.ring(open.fake.says('By id', { from: '', userId }))
  await until(() => expect(open.texts()).toHaveLength(3))
  expect(open.fake.sent.at(-1)?.to).toBe(userId)
  expect(await open.conversations()).toHaveLength(1)
  await open.ring(open.fake.says('A stranger', { userId: 'US.777', name: 'Eve' }))
  await until(() => expect(open.texts()).toHaveLength(4))
  expect(await open.conversations()).toHaveLength(2)
})

test('who writes long after it was closed begins anew, and who writes soon goes on', async () => {
  const id = await begun()
  await open.ada.post(`/api/v1/conversations/${id}/close`)
  await open.ring(open.fake.says('Still there?'))
  await until(() => expect(open.texts().at(-1)).toBe('You asked: Still there?'))
  expect(await open.conversations()).toEqual([id])
  await open.ada.post(`/api/v1/conversations/${id}/close`)
  const { json } = await open.ada.get('/api/v1/settings/channels')
  json.value.connections[0].newAfterHours = 0
  await open.ada.put('/api/v1/settings/channels', { baseVersion: json.version, value: json.value })
  await open.ring(open.fake.says('Another thing'))
  await until(async () => expect(await open.conversations()).toHaveLength(2))
})

test('hostile names and files with odd names are text, and a number that is not connected is told of', async () => {
  open = await whatsAppWorld({ answerer: echo })
  const name = `<script>alert(1)</script>${'x'.repeat(5_000)}`
  const document = { id: '77', mime_type: 'application/pdf', filename: 'a\u202Efdp.exe\n[link](x)' }
  await open.ring(open.fake.writes({ type: 'document', document }, { name }))
  const [id = ''] = await until(async () => {
    const ids = await open.conversations()
    expect(ids).toHaveLength(1)
    return ids
  })
  await until(async () =>
    expect(await said(id, 'customer')).toEqual(['[a fdp.exe [link](x) (application/pdf)]']),
  )
  const [started] = await open.log(id)
  expect(started?.type === 'conversation.started' && started.customer.name).toHaveLength(200)

  const metadata = { phone_number_id: '999', display_phone_number: '9' }
  const message = {
    id: 'wamid.X',
    from: '1',
    timestamp: '1749416383',
    type: 'text',
    text: { body: 'x' },
  }
  await open.ring(open.fake.rings({ metadata, messages: [message] }))
  await until(async () => {
    const { json } = await open.ada.get('/api/v1/connections/ch_shop/deliveries')
    const problems = json.data.map(({ problem }: { problem: string }) => problem)
    expect(problems).toContain('It is for 999, which is not connected.')
  })
})

test('a reaction is a note for those who read along, and nobody answers it', async () => {
  const id = await begun()
  await open.ring(open.fake.writes({ type: 'reaction', reaction: { emoji: '👍' } }))
  await until(async () => expect(await types(id)).toContain('note.posted'))
  expect(open.texts()).toHaveLength(1)
})

test('settings that cannot work are refused with the field and what to do', async () => {
  open = await whatsAppWorld()
  const connection = {
    id: 'ch_two',
    kind: 'whatsapp',
    title: 'Two',
    settings: { phoneNumberId: '+1 555', accessToken: 'plain' },
  }
  const { status, json } = await open.ada.put('/api/v1/settings/channels', {
    baseVersion: 1,
    value: { connections: [connection] },
  })
  expect(status).toBe(400)
  const fields = json.errors.map(({ field }: { field: string }) => field.split('.').at(-1))
  expect(fields).toEqual(
    expect.arrayContaining(['phoneNumberId', 'accessToken', 'appSecret', 'verifyToken']),
  )
  const tested = await open.ada.post('/api/v1/channels/test', {
    connection: (await open.ada.get('/api/v1/settings/channels')).json.value.connections[0],
  })
  expect(tested.json).toMatchObject({ ok: true, said: 'Acme, +1 555-078-3881' })
})
