import { afterEach, beforeEach, expect, test } from 'vitest'
import { type Desk, type TestWorld, testWorld } from '../testing/world.ts'

let world: TestWorld
let owner: Desk
beforeEach(async () => {
  world = await testWorld()
  owner = await world.teammate('Ada')
})
afterEach(() => world.close())

type Person = { id: string; name: string; role: string; deactivatedAt: string | null }
const people = async (): Promise<Person[]> => (await owner.get('/api/v1/people')).json.data
const idOf = async (name: string) => (await people()).find((one) => one.name === name)?.id
const acts = async () =>
  (await owner.get('/api/v1/audit')).json.data
    .map(({ act }: { act: string }) => act)
    .filter((act: string) => !/^session|^person.added/.test(act))

test('a role is changed, and holds from then on', async () => {
  const agent = await world.teammate('Bob')
  expect((await agent.get('/api/v1/settings/general')).status).toBe(403)
  const changed = await owner.put(`/api/v1/people/${await idOf('Bob')}/role`, { role: 'admin' })
  expect(changed.json).toMatchObject({ name: 'Bob', role: 'admin' })
  expect((await agent.get('/api/v1/settings/general')).status).toBe(200)
})

test('the last owner stays one, and stays', async () => {
  const id = await idOf('Ada')
  for (const answer of [
    await owner.put(`/api/v1/people/${id}/role`, { role: 'admin' }),
    await owner.post(`/api/v1/people/${id}/deactivate`),
  ])
    expect(answer).toMatchObject({ status: 409, json: { code: 'last-owner' } })
  expect(await people()).toMatchObject([{ role: 'owner', deactivatedAt: null }])
})

test('of two owners who put each other out at once, one remains', async () => {
  const other = await world.teammate('Bob', 'owner')
  const [ada, bob] = [await idOf('Ada'), await idOf('Bob')]
  const answers = await Promise.all([
    owner.post(`/api/v1/people/${bob}/deactivate`),
    other.post(`/api/v1/people/${ada}/deactivate`),
  ])
  expect(answers.map(({ status }) => status).filter((status) => status === 200)).toHaveLength(1)
  const { rows } = await world.pool.query(
    `select 1 from members where role = 'owner' and deactivated_at is null`,
  )
  expect(rows).toHaveLength(1)
})

test('an admin makes no owner, unmakes none, and invites none', async () => {
  const admin = await world.teammate('Bob', 'admin')
  const [ada, bob] = [await idOf('Ada'), await idOf('Bob')]
  const answers = [
    await admin.put(`/api/v1/people/${bob}/role`, { role: 'owner' }),
    await admin.put(`/api/v1/people/${ada}/role`, { role: 'viewer' }),
    await admin.post(`/api/v1/people/${ada}/deactivate`),
    await admin.post('/api/v1/invitations', { role: 'owner' }),
  ]
  expect(answers.map(({ status }) => status)).toEqual([403, 403, 403, 403])
})

test('who is deactivated is out at once, and what they held waits for somebody else', async () => {
  const bob = await world.teammate('Bob')
  const talk = await world.converse()
  await talk.say('Hello?')
  await talk.escalate()
  expect((await bob.post(`/api/v1/conversations/${talk.id}/take-over`)).status).toBe(200)
  const id = await idOf('Bob')
  const gone = await owner.post(`/api/v1/people/${id}/deactivate`)
  expect(gone).toMatchObject({ status: 200, json: { released: 1 } })

  expect((await bob.get('/api/v1/me')).status).toBe(401)
  const body = { email: 'bob@example.com', password: 'correct horse battery' }
  await world.call('/api/auth/sign-in/email', { body })
  expect((await bob.get('/api/v1/me')).status).toBe(401)
  const { json } = await owner.get('/api/v1/inbox?view=escalated')
  expect(json.data).toMatchObject([{ conversationId: talk.id, holder: 'queue', human: null }])
  expect((await owner.post(`/api/v1/conversations/${talk.id}/take-over`)).status).toBe(200)

  expect((await owner.post(`/api/v1/people/${id}/deactivate`)).json.released).toBe(0)
  await owner.post(`/api/v1/people/${id}/reactivate`)
  expect((await people()).find(({ name }) => name === 'Bob')?.deactivatedAt).toBeNull()
  expect(await acts()).toEqual(['person.reactivated', 'person.deactivated'])
  const refused = await owner.get('/api/v1/audit?act=session.refused')
  expect(refused.json.data).toMatchObject([{ changes: [{ field: 'why', after: 'deactivated' }] }])
})

test('an invitation lets in one person, as what it says, and can be followed in the audit log', async () => {
  const made = await owner.post('/api/v1/invitations', { role: 'viewer', email: 'Eve@Example.com' })
  expect(made.status).toBe(201)
  const path = `/api/v1/invited/${made.json.token}`
  expect((await world.call(path)).json).toMatchObject({ role: 'viewer', email: 'eve@example.com' })

  const body = { name: 'Eve', email: 'eve@example.com', password: 'correct horse battery' }
  const wrong = await world.call(path, { body: { ...body, email: 'mallory@example.com' } })
  expect(wrong.json.errors[0]).toMatchObject({ field: 'email' })
  const both = await Promise.all([world.call(path, { body }), world.call(path, { body })])
  expect(both.map(({ status }) => status).sort()).not.toEqual([201, 201])
  expect(both.map(({ status }) => status)).toContain(201)
  expect((await world.call(path)).status).toBe(404)

  const signedIn = await world.call('/api/auth/sign-in/email', { body })
  expect(signedIn.status).toBe(200)
  expect(await acts()).toEqual(['invitation.accepted', 'invitation.made'])
  const listed = await owner.get('/api/v1/invitations')
  expect(JSON.stringify(listed.json)).not.toContain(made.json.token)
  expect(listed.json.data[0].acceptedBy).toMatchObject({ name: 'Eve' })
})

test('an invitation that was ended, or is too old, lets nobody in', async () => {
  const ended = await owner.post('/api/v1/invitations', { role: 'agent' })
  await owner.delete(`/api/v1/invitations/${ended.json.id}`)
  const old = await owner.post('/api/v1/invitations', { role: 'agent' })
  await world.pool.query(`update invitations set expires_at = now() - interval '1 second'`)
  const body = { name: 'Eve', email: 'eve@example.com', password: 'correct horse battery' }
  for (const { json } of [ended, old])
    expect((await world.call(`/api/v1/invited/${json.token}`, { body })).status).toBe(404)
})

test('a new password ends every other session, and the old one opens nothing', async () => {
  const body = { email: 'ada@example.com', password: 'correct horse battery' }
  const { headers } = await world.call('/api/auth/sign-in/email', { body })
  const elsewhere = headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ')
  const sessions = (await owner.get('/api/v1/me/sessions')).json.data
  expect(sessions).toHaveLength(2)
  expect(sessions[0].current).toBe(true)

  const next = 'a better one of mine'
  const wrong = await owner.post('/api/v1/me/password', { current: 'not this one', next })
  expect(wrong.json.errors[0].field).toBe('current')
  const short = await owner.post('/api/v1/me/password', { current: body.password, next: 'short' })
  expect(short.json.errors[0].field).toBe('next')
  expect((await owner.post('/api/v1/me/password', { current: body.password, next })).status).toBe(
    200,
  )

  expect((await owner.get('/api/v1/me')).status).toBe(200)
  expect((await world.call('/api/v1/me', { headers: { cookie: elsewhere } })).status).toBe(401)
  expect((await world.call('/api/auth/sign-in/email', { body })).status).toBe(401)
  const again = { ...body, password: next }
  expect((await world.call('/api/auth/sign-in/email', { body: again })).status).toBe(200)
})

test('one session can be ended by itself, and nobody ends another’s', async () => {
  const body = { email: 'ada@example.com', password: 'correct horse battery' }
  await world.call('/api/auth/sign-in/email', { body })
  const bob = await world.teammate('Bob')
  const sessions = (await owner.get('/api/v1/me/sessions')).json.data
  const other = sessions.find(({ current }: { current: boolean }) => !current)
  expect((await bob.delete(`/api/v1/me/sessions/${other.id}`)).status).toBe(404)
  expect((await owner.delete(`/api/v1/me/sessions/${other.id}`)).status).toBe(200)
  expect((await owner.get('/api/v1/me/sessions')).json.data).toHaveLength(1)
})

test('what the library for sign-in could do besides is closed', async () => {
  for (const path of [
    'update-user',
    'delete-user',
    'change-email',
    'organization/create',
    'list-sessions',
  ])
    expect((await owner.post(`/api/auth/${path}`, {})).status).toBe(404)
})

test('what waits for somebody who is deactivated, or may only look on, waits for others', async () => {
  await world.teammate('Bob')
  const id = await idOf('Bob')
  const talk = await world.converse()
  await talk.say('Hello?')
  await talk.escalate()
  const assign = () => owner.post(`/api/v1/conversations/${talk.id}/assign`, { assigneeId: id })
  const last = async () =>
    (await owner.get(`/api/v1/conversations/${talk.id}/events`)).json.events.at(-1)
  expect(await assign()).toMatchObject({ status: 200 })
  await owner.put(`/api/v1/people/${id}/role`, { role: 'viewer' })
  expect(await last()).toMatchObject({
    ...{ type: 'conversation.assigned', assignee: null, by: { name: 'Ada' } },
  })
  await owner.put(`/api/v1/people/${id}/role`, { role: 'agent' })
  expect(await assign()).toMatchObject({ status: 200 })
  const gone = await owner.post(`/api/v1/people/${id}/deactivate`)
  expect(gone).toMatchObject({ status: 200, json: { released: 1 } })
  expect(await last()).toMatchObject({ type: 'conversation.assigned', assignee: null })
  expect(await assign()).toMatchObject({
    ...{ status: 400, json: { errors: [{ field: 'assigneeId' }] } },
  })
})
