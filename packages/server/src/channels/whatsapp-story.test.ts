import { SAM } from '@baton/integrations/testing'
import { afterEach, expect, test } from 'vitest'
import { echo } from '../testing/answerers.ts'
import { openBackend } from '../testing/backend.ts'
import { until, type WhatsAppWorld, whatsAppWorld } from '../testing/whatsapp-world.ts'

let open: WhatsAppWorld
afterEach(() => open.close())

const post = (path: string, body = {}) => open.ada.post(path, body)
const types = async (id: string) => (await open.log(id)).map(({ type }) => type)

test('a whole story: asked, answered, a person asked for, taken over, answered, handed back, closed', async () => {
  open = await whatsAppWorld({ answerer: echo, settings: { threadControl: true } })
  const { fake, ring, texts } = open
  expect(await ring(fake.says('Where is my refund?'))).toBe(200)
  await until(() => expect(texts()).toEqual(['You asked: Where is my refund?']))
  const [id = ''] = await open.conversations()
  expect(fake.sent[0]?.body.interactive.action.buttons[0].reply.id).toBe('person')
  expect(fake.acts[0]).toMatchObject({ status: 'read', typing_indicator: { type: 'text' } })

  await ring(fake.presses('person', 'Talk to a person'))
  await until(() => expect(texts()).toHaveLength(3))
  expect(texts()[1]).toMatch(/asked a colleague/)
  expect(texts()[2]).toMatch(/Where else can we reach you/)
  await ring(fake.presses('no-email', 'Skip'))
  await until(async () => expect(await types(id)).toContain('email.declined'))

  const place = `/api/v1/conversations/${id}`
  await post(`${place}/take-over`)
  await post(`${place}/replies`, { messageId: 'r1', text: 'It was **sent** on Friday.' })
  await until(() => expect(texts().at(-1)).toBe('*Ada*\nIt was sent on Friday.'))
  await ring(fake.status(fake.sent.at(-1)?.id ?? '', 'delivered'))
  await ring(fake.status(fake.sent.at(-1)?.id ?? '', 'read'))
  await until(async () => expect(await types(id)).toContain('message.read'))

  await ring(fake.says('Thank you'))
  await post(`${place}/hand-back`)
  await ring(fake.says('One more thing'))
  await until(() => expect(texts().at(-1)).toBe('You asked: One more thing'))
  await post(`${place}/close`)
  await until(() =>
    expect(fake.acts.filter(({ action }) => action).map(({ action }) => action)).toEqual([
      'take',
      'take',
      'release',
    ]),
  )
  await open.world.worker.idle()
  expect(await open.conversations()).toEqual([id])
  expect(open.world.faults).toEqual([])
  const { json } = await open.ada.get('/api/v1/inbox?view=closed')
  expect(json.data).toMatchObject([
    { channel: 'whatsapp', customer: { id: 'whatsapp:16505551234', name: 'Sam', verified: false } },
  ])
})

test('who rings and is not answered is brought to a person, and hears so', async () => {
  open = await whatsAppWorld({ answerer: echo })
  const { fake, ring, texts } = open
  const calls = [
    {
      ...{ id: 'wacid.A1', from: SAM, event: 'terminate', direction: 'USER_INITIATED' },
      ...{ status: 'FAILED', timestamp: String(Math.floor(Date.now() / 1_000)) },
    },
  ]
  const rung = fake.rings({ calls }, 'calls')
  for (const twice of [rung, rung]) expect(await ring(twice)).toBe(200)
  await until(async () => {
    const { json } = await open.ada.get('/api/v1/inbox?view=escalated')
    expect(json.data).toMatchObject([{ reason: { detail: 'Called, and nobody answered' } }])
  })
  const [id = ''] = await open.conversations()
  await open.world.worker.idle()
  expect((await types(id)).filter((type) => type === 'escalation.requested')).toHaveLength(1)
  expect(texts().some((text) => text.startsWith('You asked'))).toBe(false)
})

test('while a person holds it, the assistant is silent there too', async () => {
  open = await whatsAppWorld({ answerer: echo })
  const { fake, ring, texts } = open
  await ring(fake.says('Hello'))
  await until(() => expect(texts()).toHaveLength(1))
  const [id] = await open.conversations()
  await post(`/api/v1/conversations/${id}/take-over`)
  await ring(fake.says('Anybody?'))
  await until(async () => expect(JSON.stringify(await open.log(id ?? ''))).toContain('Anybody?'))
  await open.world.worker.idle()
  expect(texts()).toHaveLength(1)
})

test('words from the phone’s own app take over, and are not sent a second time', async () => {
  open = await whatsAppWorld({ answerer: echo })
  const { fake, ring, texts } = open
  await ring(fake.says('Hello'))
  await until(() => expect(texts()).toHaveLength(1))
  const [id = ''] = await open.conversations()
  const message = {
    from: '15550783881',
    to: '16505551234',
    id: 'wamid.E',
    type: 'text',
    text: { body: 'On it' },
  }
  const timestamp = String(Math.floor(Date.now() / 1_000))
  await ring(fake.rings({ message_echoes: [{ ...message, timestamp }] }, 'smb_message_echoes'))
  await until(async () => expect(await types(id)).toContain('human.joined'))
  await ring(fake.says('Thank you'))
  await until(async () => expect(JSON.stringify(await open.log(id))).toContain('Thank you'))
  await open.world.worker.idle()
  expect(texts()).toHaveLength(1)
})

test('what may be done is asked with two buttons, and done once it is allowed', async () => {
  const backend = await openBackend(() => ({ json: { state: 'cancelled' } }))
  try {
    open = await whatsAppWorld()
    const { fake, ring, texts, ada } = open
    const action = {
      ...{ name: 'cancel_order', title: 'Cancel an order', description: 'Cancels an order' },
      parameters: [{ type: 'string', name: 'orderId' }],
      request: { method: 'POST', url: `${backend.url}/orders/{orderId}/cancel` },
      ...{ keep: ['state'], sideEffect: true, approval: 'customer' },
      ...{ phrases: ['cancel order {orderId}'], reply: 'It is {state}.' },
    }
    const saved = await ada.put('/api/v1/settings/actions', {
      baseVersion: 0,
      value: { actions: [action] },
    })
    expect(saved.status).toBe(200)
    await ring(fake.says('cancel order A12'))
    await until(() => expect(texts().join('\n')).toMatch(/Cancel an order\?\norderId: A12/))
    const { buttons } = fake.sent.at(-1)?.body.interactive.action ?? {}
    expect(buttons.map(({ reply }: { reply: { title: string } }) => reply.title)).toEqual([
      'Yes, do it',
      'No',
    ])
    expect(backend.heard).toHaveLength(0)
    await ring(fake.presses(buttons[0].reply.id, 'Yes, do it'))
    await until(() => expect(texts().at(-1)).toContain('It is cancelled.'))
    expect(backend.heard).toHaveLength(1)
  } finally {
    await backend.close()
  }
})
