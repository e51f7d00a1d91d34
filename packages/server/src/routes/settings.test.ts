import { afterEach, beforeEach, expect, test } from 'vitest'
import { type Desk, type TestWorld, testWorld } from '../testing/world.ts'

let world: TestWorld
let ada: Desk
beforeEach(async () => {
  world = await testWorld()
  ada = await world.teammate('Ada')
})
afterEach(() => world.close())

const GENERAL = '/api/v1/settings/general'
const IDENTITY = '/api/v1/settings/identity'
const named = (assistantName: string) => ({ assistantName })

test('a new workspace has version 0, and each change is a version with its author', async () => {
  expect((await ada.get(GENERAL)).json).toMatchObject({
    version: 0,
    by: null,
    value: named('Assistant'),
  })
  const first = await ada.put(GENERAL, { baseVersion: 0, value: named('Robin'), note: 'Its name' })
  expect(first.json).toMatchObject({ version: 1, by: { name: 'Ada' }, note: 'Its name' })
  await ada.put(GENERAL, { baseVersion: 1, value: named('Kim') })

  expect((await ada.get(GENERAL)).json.value.assistantName).toBe('Kim')
  expect((await ada.get(`${GENERAL}?version=1`)).json.value.assistantName).toBe('Robin')
  expect((await ada.get(`${GENERAL}?version=7`)).status).toBe(404)
  const { data } = (await ada.get(`${GENERAL}/versions`)).json
  expect(data.map(({ version }: { version: number }) => version)).toEqual([2, 1])
})

test('of two who change the same version, one is told', async () => {
  const outcomes = await Promise.all(
    ['Robin', 'Kim'].map((name) => ada.put(GENERAL, { baseVersion: 0, value: named(name) })),
  )
  expect(outcomes.map(({ status }) => status).sort()).toEqual([200, 409])
  expect(outcomes.find(({ status }) => status === 409)?.json.code).toBe('changed-meanwhile')
})

test('every mistake is named with its field', async () => {
  const value = { allowedOrigins: ['shop.example'], limits: { messages: 0 }, colour: 'red' }
  const { status, json } = await ada.put(IDENTITY, { baseVersion: 0, value })
  expect(status).toBe(400)
  expect(json.errors.map(({ field }: { field: string }) => field)).toEqual([
    'value.allowedOrigins.0',
    'value.limits.messages',
    'value',
  ])
  expect((await ada.get('/api/v1/settings/nonsense')).status).toBe(400)
})

test('only operators read and change settings', async () => {
  const ben = await world.teammate('Ben')
  for (const answer of [
    await ben.get(GENERAL),
    await ben.put(GENERAL, { baseVersion: 0, value: named('Ben’s') }),
    await ben.post('/api/v1/secrets', { value: 'sk-12345678901234567890' }),
  ])
    expect(answer).toMatchObject({ status: 403, json: { code: 'forbidden' } })
})

test('a changed setting is in force at once', async () => {
  const value = { allowedOrigins: ['https://shop.example'] }
  await ada.put(IDENTITY, { baseVersion: 0, value })
  const from = (origin: string) =>
    world.call('/api/v1/conversations', {
      body: {},
      headers: { 'x-baton-key': world.key, origin },
    })
  expect((await from('https://shop.example')).status).toBe(201)
  expect((await from('https://evil.example')).status).toBe(403)
})

test('a secret is kept sealed and never comes back', async () => {
  const { status, json } = await ada.post('/api/v1/secrets', { value: 'sk-12345678901234567890' })
  expect(status).toBe(201)
  expect(json).toEqual({ secretId: expect.stringMatching(/^sec_/), hint: '7890' })
  const { rows } = await world.pool.query('select * from secrets')
  expect(JSON.stringify(rows)).not.toContain('123456789')
})
