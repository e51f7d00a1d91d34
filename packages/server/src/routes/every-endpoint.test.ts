// Walks the table of endpoints as everybody, so that a new one is covered from the day it is added.
import { type Endpoint, endpoints, type Right, Right as Rights } from '@baton/contract'
import { mayDo, ROLES } from '@baton/core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Desk, type Talk, type TestWorld, testWorld } from '../testing/world.ts'

const ALL = Object.entries<Endpoint>(endpoints)
const OURS = 'Ours-and-nobody-elses'

let world: TestWorld
let talk: Talk
let stranger: { cookie: string }
const desks = {} as Record<string, Desk>
const ids: Record<string, string> = {
  part: 'general',
  kind: 'whatsapp',
  name: 'refund',
  fileId: 'f'.repeat(20),
}

beforeAll(async () => {
  world = await testWorld()
  for (const role of [...ROLES].reverse())
    desks[role] = await world.teammate(`${role}-${OURS}`, role)
  talk = await world.converse()
  await talk.say(OURS)
  stranger = { cookie: await ownerElsewhere(world) }
  await fillOurs()
})
afterAll(() => world.close())

test('each access is a proof we know, or a right of the table', () => {
  const proofs = 'anyone publishable-key participant writer customer device access-key'.split(' ')
  for (const [name, { access }] of ALL)
    expect([name, proofs.includes(access) || Rights.options.includes(access as Right)]).toEqual([
      name,
      true,
    ])
})

test('nobody gets past a door without a proof', async () => {
  for (const [name, endpoint] of ALL) {
    if (endpoint.access === 'anyone') continue
    expect([name, await statusOf(endpoint, {})]).toEqual([name, 401])
  }
})

test.each(ROLES)('as %s, every endpoint lets in whom the table lets in', async (role) => {
  for (const [name, endpoint] of ALL) {
    const right = rightFor(endpoint)
    if (!right) continue
    const status = await statusOf(endpoint, { cookie: desks[role]?.cookie ?? '' })
    const isAllowed = status !== 401 && status !== 403
    expect([name, status, isAllowed]).toEqual([name, status, mayDo(role, right)])
  }
})

test('a teammate’s session is no proof where a customer or a program is asked for', async () => {
  for (const [name, endpoint] of ALL) {
    if (rightFor(endpoint) || endpoint.access === 'anyone') continue
    const status = await statusOf(endpoint, { cookie: desks.owner?.cookie ?? '' })
    expect([name, status]).toEqual([name, 401])
  }
})

test('an owner of another workspace sees nothing of ours, and changes nothing', async () => {
  const before = await ours()
  expect(before).toContain(OURS)
  for (const [name, endpoint] of ALL) {
    if (!rightFor(endpoint)) continue
    const answer = await call(endpoint, stranger)
    expect([name, JSON.stringify(answer.json).includes(OURS)]).toEqual([name, false])
    if (endpoint.path.includes('{conversationId}'))
      expect([name, [400, 404].includes(answer.status) || isEmpty(answer.json)]).toEqual([
        name,
        true,
      ])
  }
  expect(await ours()).toBe(before)
})

test('a customer’s token opens one conversation, and nothing of the desk', async () => {
  const other = await world.converse()
  const headers = { authorization: `Bearer ${other.token}` }
  for (const [name, endpoint] of ALL) {
    if (endpoint.access === 'anyone' || !endpoint.path.includes('{conversationId}')) continue
    expect([name, [401, 403].includes(await statusOf(endpoint, headers))]).toEqual([name, true])
  }
})

/** What a teammate needs; null where no teammate is meant. */
function rightFor({ access }: Endpoint): Right | null {
  if (access === 'participant') return 'conversations.read'
  if (access === 'writer') return 'conversations.answer'
  return Rights.options.find((right) => right === access) ?? null
}

async function statusOf(endpoint: Endpoint, headers: Record<string, string>): Promise<number> {
  return (await call(endpoint, headers)).status
}

/** With ids of ours in its path and, where a body is wanted, one that is wrong: whoever is let in is told so. */
function call({ method, path, takesFile }: Endpoint, headers: Record<string, string>) {
  const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => ids[name] ?? `no-${name}`)
  const body = method === 'GET' || takesFile ? {} : { body: { unknown: true } }
  return world.call(filled, { method, headers, ...body })
}

function isEmpty(json: { events?: unknown[]; data?: unknown[] }): boolean {
  return (json.events ?? json.data ?? Object.keys(json)).length === 0
}

async function fillOurs(): Promise<void> {
  const owner = desks.owner as Desk
  const key = await owner.post('/api/v1/access-keys', { name: OURS })
  const source = await owner.post('/api/v1/sources', {
    kind: 'questions',
    sourceId: 'src_ours',
    title: OURS,
  })
  const invitation = await owner.post('/api/v1/invitations', {
    role: 'agent',
    email: 'a@b.example',
  })
  const people = await owner.get('/api/v1/people')
  Object.assign(ids, {
    conversationId: talk.id,
    keyId: key.json.id,
    sourceId: source.json.id,
    invitationId: invitation.json.id,
    personId: people.json.data.find(({ role }: { role: string }) => role === 'agent').id,
  })
  expect(Object.values(ids)).not.toContain(undefined)
}

/** What the owner of this workspace sees of all that can be listed. */
async function ours(): Promise<string> {
  const owner = desks.owner as Desk
  const paths = ['access-keys', 'sources', 'invitations', 'people', 'identity-secrets', 'inbox']
  const answers = await Promise.all(paths.map((path) => owner.get(`/api/v1/${path}`)))
  const events = await owner.get(`/api/v1/conversations/${talk.id}/events`)
  return JSON.stringify(
    [...answers, events].map(({ status, json }) => [status, json]),
    (key, value) => (['seenAt', 'readingAt'].includes(key) ? undefined : value),
  )
}

async function ownerElsewhere({ workspaces, pool, people, call }: TestWorld): Promise<string> {
  await workspaces.create({ id: 'wsp_other', name: 'Other', publishableKey: 'pk_other' })
  await pool.query(
    `insert into organizations ("id", "name", "slug") values ('wsp_other', 'Other', 'other')`,
  )
  const who = { email: 'm@example.com', password: 'correct horse battery' }
  await people.add({ ...who, workspaceId: 'wsp_other', name: 'Mallory', role: 'owner' })
  const { headers } = await call('/api/auth/sign-in/email', { body: who })
  return headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ')
}
