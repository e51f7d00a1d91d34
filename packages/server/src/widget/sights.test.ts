import { afterEach, beforeEach, expect, test } from 'vitest'
import { type Desk, type TestWorld, testWorld } from '../testing/world.ts'

let world: TestWorld
let ada: Desk
let ahead: number
beforeEach(async () => {
  ahead = 0
  world = await testWorld({ now: () => Date.now() + ahead })
  ada = await world.teammate('Ada')
})
afterEach(() => world.close())

const opened = (origin?: string) =>
  world.call('/api/v1/widget', {
    headers: { 'x-baton-key': world.key, host: 'localhost', ...(origin ? { origin } : {}) },
  })
const sites = async () =>
  (await ada.get('/api/v1/widget/sights')).json.data.map(({ origin }: { origin: string }) => origin)

test('an operator sees on which sites the chat was opened, the latest first', async () => {
  expect(await sites()).toEqual([])
  await opened('https://shop.example')
  ahead = 5_000
  await opened('https://blog.example')
  expect(await sites()).toEqual(['https://blog.example', 'https://shop.example'])
  ahead = 120_000
  await opened('https://shop.example')
  expect(await sites()).toEqual(['https://shop.example', 'https://blog.example'])
})

test('our own pages and programs do not count, nor what is no site', async () => {
  for (const origin of [
    undefined,
    'http://localhost',
    'null',
    'file://',
    `https://${'a'.repeat(300)}`,
  ]) {
    expect((await opened(origin)).status).toBe(200)
    ahead += 5_000
  }
  expect(await sites()).toEqual([])
})

test('whoever makes up sites fills nothing: there are so many at most, and one write a second', async () => {
  await opened('https://first.example')
  await opened('https://second.example')
  expect(await sites()).toEqual(['https://first.example'])
  for (let at = 0; at < 30; at++) {
    ahead += 2_000
    await opened(`https://s${at}.example`)
  }
  const kept = await sites()
  expect(kept).toHaveLength(20)
  expect(kept[0]).toBe('https://s29.example')
})

test('a chat opens also when its site cannot be written down', async () => {
  await world.pool.query('alter table widget_sights rename to widget_sights_away')
  expect((await opened('https://shop.example')).status).toBe(200)
  await world.pool.query('alter table widget_sights_away rename to widget_sights')
})

test('another workspace’s operator sees none of them, and an agent none at all', async () => {
  await opened('https://shop.example')
  const ben = await world.teammate('Ben')
  expect((await ben.get('/api/v1/widget/sights')).status).toBe(403)
  await world.pool.query(`update widget_sights set workspace_id = 'wsp_other'`)
  expect(await sites()).toEqual([])
})
