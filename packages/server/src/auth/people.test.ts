import { afterEach, expect, test } from 'vitest'
import { type TestWorld, testWorld } from '../testing/world.ts'

let world: TestWorld
afterEach(() => world.close())

const signUp = (name: string) =>
  world.call('/api/auth/sign-up/email', {
    body: { name, email: `${name}@example.com`, password: 'correct horse battery' },
  })
const cookieOf = ({ headers }: { headers: Headers }) =>
  headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ')

test('the first person signs up, becomes the operator, and closes the door behind them', async () => {
  world = await testWorld()
  expect((await world.call('/api/v1/setup')).json).toEqual({ needsOperator: true })
  const signedUp = await signUp('ada')
  expect(signedUp.status).toBe(200)
  expect((await world.call('/api/v1/setup')).json).toEqual({ needsOperator: false })

  const me = await world.call('/api/v1/me', { headers: { cookie: cookieOf(signedUp) } })
  expect(me.json).toMatchObject({
    human: { name: 'ada', email: 'ada@example.com', role: 'owner' },
    workspace: { publishableKey: world.key },
  })
  const second = await signUp('eve')
  expect(second).toMatchObject({ status: 403, json: { code: 'sign-up-closed' } })
})

test('of several who sign up at once, one gets in', async () => {
  world = await testWorld()
  const answers = await Promise.all(['ada', 'eve', 'bob'].map(signUp))
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 403, 403])
  const { rows } = await world.pool.query('select count(*)::int as count from users')
  expect(rows[0].count).toBe(1)
})

test('nobody reads the desk without signing in, and signing out ends it', async () => {
  world = await testWorld()
  const desk = await world.teammate('Ada')
  for (const path of ['/api/v1/inbox', '/api/v1/inbox/counts', '/api/v1/me', '/api/v1/sources']) {
    expect((await world.call(path)).status).toBe(401)
    expect((await desk.get(path)).status).toBe(200)
  }
  await world.call('/api/auth/sign-out', {
    method: 'POST',
    body: {},
    headers: { cookie: desk.cookie, origin: 'http://localhost' },
  })
  expect((await desk.get('/api/v1/me')).status).toBe(401)
})

test('a page of another site cannot act with the cookie of a human', async () => {
  world = await testWorld()
  const desk = await world.teammate('Ada')
  const talk = await world.converse()
  const headers = { cookie: desk.cookie, origin: 'https://evil.example' }
  const path = `/api/v1/conversations/${talk.id}/take-over`
  expect(await world.call(path, { body: {}, headers })).toMatchObject({
    status: 403,
    json: { code: 'forbidden' },
  })
})

test('a wrong password says so and nothing more', async () => {
  world = await testWorld()
  await world.teammate('Ada')
  const body = { email: 'ada@example.com', password: 'wrong horse battery' }
  const known = await world.call('/api/auth/sign-in/email', { body })
  const unknown = await world.call('/api/auth/sign-in/email', {
    body: { ...body, email: 'x@example.com' },
  })
  expect(known.status).toBe(401)
  expect(unknown.json).toEqual(known.json)
})

test('a human of another workspace finds nothing here', async () => {
  world = await testWorld()
  await world.teammate('Ada')
  await world.workspaces.create({ id: 'wsp_other', name: 'Other', publishableKey: 'pk_other' })
  await world.pool.query(
    `insert into organizations ("id", "name", "slug") values ('wsp_other', 'Other', 'other')`,
  )
  await world.people.add({
    workspaceId: 'wsp_other',
    name: 'Mallory',
    email: 'm@example.com',
    password: 'correct horse battery',
    role: 'owner',
  })
  const signedIn = await world.call('/api/auth/sign-in/email', {
    body: { email: 'm@example.com', password: 'correct horse battery' },
  })
  const talk = await world.converse()
  const headers = { cookie: cookieOf(signedIn) }
  expect((await world.call(`/api/v1/conversations/${talk.id}/events`, { headers })).status).toBe(
    404,
  )
  expect(
    (await world.call(`/api/v1/conversations/${talk.id}/take-over`, { body: {}, headers })).status,
  ).toBe(404)
  expect((await world.call('/api/v1/inbox', { headers })).json.data).toEqual([])
})
