// What the start page and the widget's page ask: how far a workspace has been set up.
import { afterEach, expect, test } from 'vitest'
import { echo } from '../testing/answerers.ts'
import { type TestWorld, testWorld } from '../testing/world.ts'

let world: TestWorld
afterEach(() => world.close())

test('each line follows what is there, and the page on which the chat was used last', async () => {
  let passed = 0
  world = await testWorld({ answerer: echo, now: () => Date.now() + passed })
  const ada = await world.teammate('Ada')
  const headers = { cookie: ada.cookie, host: 'support.example' }
  const state = async () => (await world.call('/api/v1/set-up', { headers })).json
  expect(await state()).toEqual({
    ...{ model: 'none', documents: 0, channels: 0, teammates: 1, invitations: 0 },
    ...{ escalated: false, seenOn: null, switchedOff: [] },
  })

  const from = (url: string) => world.converse({ channel: 'widget', page: { url, title: 'Shop' } })
  await from('https://shop.example/cart')
  passed += 60_000
  const talk = await from('https://shop.example/checkout')
  // A page of our own says nothing about the operator's.
  passed += 60_000
  await from('https://support.example/demo/')
  await talk.say('Hello?')
  await talk.escalate()
  await ada.post('/api/v1/invitations', { role: 'agent' })
  await world.teammate('Ben')
  const now = await state()
  expect(now).toMatchObject({
    ...{ teammates: 2, invitations: 1, escalated: true },
    seenOn: 'https://shop.example/checkout',
  })
})

test('only those who set things up read it', async () => {
  world = await testWorld()
  await world.teammate('Ada')
  const ben = await world.teammate('Ben')
  expect((await ben.get('/api/v1/set-up')).status).toBe(403)
})
