import { afterEach, beforeEach, expect, test } from 'vitest'
import { type TestWorld, testWorld } from '../testing/world.ts'

let world: TestWorld
beforeEach(async () => {
  world = await testWorld()
})
afterEach(() => world.close())

const CONVERSATIONS = '/api/v1/conversations'

test('good answers, refusals and unknown addresses tell a browser the same', async () => {
  const url = await world.listen()
  const post = (body: string, headers: Record<string, string>) =>
    fetch(`${url}${CONVERSATIONS}`, { method: 'POST', body, headers })
  const good = await post('{}', { 'x-baton-key': world.key })
  const refused = await post('{}', { 'x-baton-key': 'pk_wrong' })
  const nowhere = await fetch(`${url}/api/v1/nowhere`)
  expect([good.status, refused.status, nowhere.status]).toEqual([201, 401, 404])
  const ids = new Set<string | null>()
  for (const { headers } of [good, refused, nowhere]) {
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('x-frame-options')).toBe('SAMEORIGIN')
    expect(headers.get('access-control-allow-origin')).toBe('*')
    ids.add(headers.get('x-request-id'))
  }
  expect(ids.size).toBe(3)
  expect(good.headers.get('content-type')).toBe('application/json')
  expect((await refused.json()).requestId).toBe(refused.headers.get('x-request-id'))
})

test('a page elsewhere may ask whether it may ask', async () => {
  const url = await world.listen()
  const { status, headers } = await fetch(`${url}${CONVERSATIONS}`, {
    method: 'OPTIONS',
    headers: { origin: 'https://shop.example', 'access-control-request-method': 'POST' },
  })
  expect(status).toBe(204)
  expect(headers.get('access-control-allow-origin')).toBe('*')
  expect(headers.get('access-control-allow-headers')).toContain('x-baton-key')
})

test('a body is refused by the length it says, and by its own where it says none', async () => {
  const url = await world.listen()
  const large = JSON.stringify({ locale: 'x'.repeat(70_000) })
  const said = await fetch(`${url}${CONVERSATIONS}`, { method: 'POST', body: large })
  const unsaid = await fetch(`${url}${CONVERSATIONS}`, {
    method: 'POST',
    body: new Blob([large]).stream(),
    duplex: 'half',
  } as RequestInit)
  expect([said.status, unsaid.status]).toEqual([413, 413])
})
