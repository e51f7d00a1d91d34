// What the audit log tells of sign-ins, and that nobody fills it with them.
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type Desk, type TestWorld, testWorld } from '../testing/world.ts'

let world: TestWorld
let ada: Desk
let ahead: number
beforeEach(async () => {
  ahead = 0
  world = await testWorld({ proxies: 1, now: () => Date.now() + ahead })
  ada = await world.teammate('Ada')
})
afterEach(() => world.close())

const FIREFOX = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0'

const signIn = (email: string, password: string, address = '203.0.113.7') =>
  world.call('/api/auth/sign-in/email', {
    body: { email, password },
    headers: { 'x-forwarded-for': address, 'user-agent': FIREFOX },
  })

// biome-ignore lint/suspicious/noExplicitAny: a test reads whatever came back
const acts = async (act: string): Promise<any[]> =>
  (await ada.get(`/api/v1/audit?act=${act}&limit=200`)).json.data

test('who comes in and goes out is told, with how, from where and by which browser', async () => {
  await world.people.add({
    ...{ workspaceId: world.workspaceId, name: 'Ben', email: 'ben@example.com', role: 'agent' },
    password: 'a better password',
  })
  const { headers } = await signIn('Ben@Example.com', 'a better password')
  const [begun] = await acts('session.begun')
  expect(begun).toMatchObject({
    ...{ by: { name: 'Ben' }, address: '203.0.113.7', browser: FIREFOX },
    changes: [{ field: 'way', after: 'password' }],
  })
  const cookie = headers.getSetCookie().map((line) => line.split(';')[0])
  const out = { method: 'POST', headers: { cookie: cookie.join('; '), origin: 'http://localhost' } }
  expect((await world.call('/api/auth/sign-out', { ...out, body: {} })).status).toBe(200)
  expect(await acts('session.ended')).toMatchObject([{ by: { name: 'Ben' } }])
  expect((await acts('person.added')).map(({ subject }) => subject.name)).toEqual(['Ben'])
})

test('a refused sign-in is told by the address that was typed, and never by a password', async () => {
  await signIn('ada@example.com', 'not the password')
  await signIn('hunter2-typed-in-the-wrong-place', 'x')
  const refused = await acts('session.refused')
  expect(refused[0]).toMatchObject({
    ...{ by: null, address: '203.0.113.7', subject: { id: 'ada@example.com' } },
    changes: [{ field: 'why', after: 'wrong-password' }],
  })
  expect(JSON.stringify(refused)).not.toMatch(/not the password|hunter2/)
  await ada.post(`/api/v1/people/${await idOf('Ben')}/deactivate`)
  await signIn('ben@example.com', 'the password of Ben')
  expect((await acts('session.refused'))[0].subject.id).toBe('ben@example.com')
})

test('of one address an hour has a few rows, and one for all the others when it is over', async () => {
  for (let nth = 0; nth < 9; nth++) await signIn(`guess${nth}@example.com`, 'guess')
  await signIn('ada@example.com', 'guess', '198.51.100.9')
  expect(await acts('session.refused')).toHaveLength(6)
  await world.refusals.now()
  expect(await acts('session.refused')).toHaveLength(6)
  ahead = 3_600_000
  await world.refusals.now()
  await world.refusals.now()
  const [latest, ...others] = await acts('session.refused')
  expect(others).toHaveLength(6)
  expect(latest).toMatchObject({ address: '203.0.113.7', by: null })
  expect(latest.changes[0]).toEqual({ field: 'more refused', after: 4 })
})

test('from however many addresses they come, an hour has a bounded number of rows', async () => {
  await world.pool.query(
    `insert into refused_sign_ins (workspace_id, hour, address, refused)
     select $1, date_trunc('hour', now()), '*', 300`,
    [world.workspaceId],
  )
  await signIn('ada@example.com', 'guess', '198.51.100.9')
  await signIn('ada@example.com', 'guess', '198.51.100.10')
  expect(await acts('session.refused')).toEqual([])
  ahead = 3_600_000
  await world.refusals.now()
  expect(await acts('session.refused')).toMatchObject([
    { address: null, changes: [{ field: 'more refused', after: 2 }, { field: 'hour' }] },
  ])
})

async function idOf(name: string): Promise<string> {
  await world.people.add({
    ...{ workspaceId: world.workspaceId, name, email: `${name.toLowerCase()}@example.com` },
    ...{ role: 'agent', password: `the password of ${name}` },
  })
  const { json } = await ada.get('/api/v1/people')
  return json.data.find((one: { name: string }) => one.name === name).id
}
