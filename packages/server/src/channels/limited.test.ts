// What comes by a channel draws on the limits of the workspace; none of it is lost, and a person is still reached.
import type { ConversationEvent } from '@baton/contract'
import { afterEach, expect, test } from 'vitest'
import { echo } from '../testing/answerers.ts'
import { until, type WhatsAppWorld, whatsAppWorld } from '../testing/whatsapp-world.ts'

let open: WhatsAppWorld
afterEach(() => open.close())

async function limited(limits: object) {
  open = await whatsAppWorld({ answerer: echo, limited: true, pace: 60 })
  const saved = await open.ada.put('/api/v1/settings/identity', {
    baseVersion: 0,
    value: { limits },
  })
  expect(saved.status).toBe(200)
}

const words = (log: ConversationEvent[], by: string) =>
  log.flatMap((event) =>
    event.type === 'message.posted' && event.message.author.kind === by ? [event.message.text] : [],
  )

test('who writes more than is heard at once is told so once, and all of it is heard in its order', async () => {
  await limited({ messagesOfCustomer: 3 })
  const { fake, ring } = open
  const said = Array.from({ length: 5 }, (_, nth) => `Word ${nth}`)
  for (const text of said) expect(await ring(fake.says(text))).toBe(200)
  await until(() => expect(open.texts().some((text) => text.includes('a lot at once'))).toBe(true))
  const [id = ''] = await open.conversations()
  expect(words(await open.log(id), 'customer').length).toBeLessThan(5)
  const { rows } = await open.world.pool.query(
    'select max(attempt) as most from channel_arrivals where item is not null',
  )
  expect(rows[0].most).toBeLessThanOrEqual(1)
  // As if the minute were over.
  await open.ada.put('/api/v1/settings/identity', { baseVersion: 1, value: {} })
  await until(async () => expect(words(await open.log(id), 'customer')).toEqual(said))
  expect(open.texts().filter((text) => text.includes('a lot at once'))).toHaveLength(1)
  expect(open.world.faults).toEqual([])
})

test('a person is reached by whoever has used up their share', async () => {
  await limited({ messagesOfCustomer: 2 })
  const { fake, ring } = open
  for (const text of ['One', 'Two']) await ring(fake.says(text))
  await until(async () => {
    const [id = ''] = await open.conversations()
    expect(words(await open.log(id), 'customer')).toHaveLength(2)
  })
  await ring(fake.presses('person', 'Talk to a person'))
  await until(async () => {
    const { json } = await open.ada.get('/api/v1/inbox?view=escalated')
    expect(json.data).toHaveLength(1)
  })
})

test('when a workspace has all the new conversations it may have, the next one waits for room', async () => {
  await limited({ conversations: 1 })
  const { fake, ring } = open
  await ring(fake.says('First'))
  await until(async () => expect(await open.conversations()).toHaveLength(1))
  await ring(fake.says('Second', { from: '16505550000' }))
  await until(async () => {
    const { rowCount } = await open.world.pool.query(
      'select from channel_arrivals where item is not null and due_at > now() and attempt = 0',
    )
    expect(rowCount).toBe(1)
  })
  await open.ada.put('/api/v1/settings/identity', { baseVersion: 1, value: {} })
  await until(async () => expect(await open.conversations()).toHaveLength(2))
})
