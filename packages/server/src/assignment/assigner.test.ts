import { afterEach, beforeEach, expect, test } from 'vitest'
import { newId } from '../id.ts'
import { echo } from '../testing/answerers.ts'
import { type Desk, type TestWorld, testWorld } from '../testing/world.ts'
import { createWorld } from '../world.ts'

const MINUTE = 60_000

let world: TestWorld
let clock: number
let ada: Desk
let ben: Desk
beforeEach(async () => {
  clock = Date.now()
  world = await testWorld({ answerer: echo, now: () => clock })
  ada = await world.teammate('Ada')
  ben = await world.teammate('Ben')
})
afterEach(() => world.close())

async function save(part: string, value: object): Promise<void> {
  const path = `/api/v1/settings/${part}`
  const { version } = (await ada.get(path)).json
  const saved = await ada.put(path, { baseVersion: version, value })
  expect(saved.status).toBe(200)
}

async function share(team: object = {}, rules: object = {}): Promise<void> {
  const support = { id: 'support', name: 'Support', everyone: true, mode: 'balanced', ...team }
  await save('teams', { teams: [support] })
  await save('assignment', { otherwise: { kind: 'team', teamId: 'support' }, ...rules })
}

async function waits(count: number): Promise<string[]> {
  const ids: string[] = []
  for (let nth = 0; nth < count; nth++) {
    // Oldest first has to be told apart by the clock.
    clock++
    const talk = await world.converse()
    await talk.escalate()
    ids.push(talk.id)
  }
  return ids
}

const online = (desk: Desk, choice = 'online') => desk.put('/api/v1/me/presence', { choice })
const drain = () => world.assigner.drain(world.workspaceId)

async function rows() {
  const { data } = (await ada.get('/api/v1/inbox?view=all')).json
  return data as { conversationId: string; assignee: { name: string } | null; team: unknown }[]
}
const whose = async () => (await rows()).map(({ assignee }) => assignee?.name ?? null)

async function assignments(ids: string[]): Promise<number> {
  const logs = await Promise.all(
    ids.map((id) => world.store.read({ workspaceId: world.workspaceId, conversationId: id })),
  )
  return logs.flat().filter((event) => event.type === 'conversation.assigned' && event.assignee)
    .length
}

test('without teams and rules everything waits for whoever takes it', async () => {
  await online(ada)
  await waits(1)
  await drain()
  expect(await rows()).toMatchObject([{ assignee: null, team: null }])
})

test('what waits is shared out in a balanced way, to those alone who are there', async () => {
  await share()
  await online(ada)
  await online(ben)
  await waits(4)
  await drain()
  expect((await whose()).sort()).toEqual(['Ada', 'Ada', 'Ben', 'Ben'])
  await online(ben, 'away')
  await waits(1)
  await drain()
  expect((await whose()).filter((name) => name === 'Ada')).toHaveLength(3)
})

test('it waits for its team while nobody is there, and goes to who comes, oldest first, up to the limit', async () => {
  await share({ cap: 2 })
  const ids = await waits(3)
  await drain()
  expect(await rows()).toMatchObject(ids.map(() => ({ assignee: null, team: { id: 'support' } })))
  await online(ben)
  await drain()
  expect(await whose()).toEqual(['Ben', 'Ben', null])
  await ben.post(`/api/v1/conversations/${ids[0]}/take-over`)
  await ben.post(`/api/v1/conversations/${ids[0]}/close`)
  await drain()
  expect((await whose()).slice(0, 2)).toEqual(['Ben', 'Ben'])
})

test('who does not answer in time loses it to the next, and whoever took over does not', async () => {
  await share({ answerWithinMinutes: 10 })
  await online(ada)
  const [first, second] = (await waits(2)) as [string, string]
  await drain()
  expect(await whose()).toEqual(['Ada', 'Ada'])
  await ada.post(`/api/v1/conversations/${second}/take-over`)
  clock += 10 * MINUTE
  await online(ben)
  await world.assigner.sweep()
  const found = await rows()
  expect(found.find(({ conversationId }) => conversationId === first)?.assignee?.name).toBe('Ben')
  expect(found.find(({ conversationId }) => conversationId === second)?.assignee?.name).toBe('Ada')
})

test('going away gives nothing away, unless it is asked for; then the next one has it', async () => {
  await share({ cap: 1 })
  await online(ada)
  await waits(1)
  await drain()
  await online(ada, 'away')
  await drain()
  expect(await whose()).toEqual(['Ada'])
  await online(ben)
  const gone = await ada.put('/api/v1/me/presence', { choice: 'away', returnWork: true })
  expect(gone.json).toEqual({ choice: 'away', returned: 1 })
  await drain()
  expect(await whose()).toEqual(['Ben'])
})

test('somebody who comes and goes with twenty waiting is given each once', async () => {
  await share({ answerWithinMinutes: 0 })
  const ids = await waits(20)
  for (let nth = 0; nth < 6; nth++) {
    await online(ada)
    await drain()
    clock += 2_000
    await online(ada, 'away')
    await drain()
    clock += 2_000
  }
  await online(ben)
  await online(ada)
  clock += MINUTE
  await world.assigner.sweep()
  expect(await assignments(ids)).toBe(20)
  expect((await whose()).every(Boolean)).toBe(true)
})

test('two processes that share out at once give each to one, and keep to the limit', async () => {
  await share({ cap: 5 })
  await online(ada)
  await online(ben)
  const ids = await waits(12)
  const faults: unknown[] = []
  const other = await createWorld({
    ...{ pool: world.pool, connection: { connectionString: world.url } },
    ...{ secret: 'a secret of at least thirty-two letters', publicUrl: undefined, fetch },
    ...{ privateHosts: [], version: 'test', now: () => clock, newId, pages: null },
    log: { error: (about) => faults.push(about) },
  })
  try {
    await Promise.all([drain(), other.assigner.drain(world.workspaceId), drain()])
    await drain()
    expect(await assignments(ids)).toBe(10)
    const names = await whose()
    for (const name of ['Ada', 'Ben']) expect(names.filter((one) => one === name)).toHaveLength(5)
    expect(faults).toEqual([])
  } finally {
    await other.stop(0)
  }
})

test('an open page of the desk is being there, and five minutes without one is being away', async () => {
  await world.listen()
  const { human } = (await ada.get('/api/v1/me')).json
  const key = { workspaceId: world.workspaceId, humanId: human.id }
  const leave = world.attendance.attends(key)
  await world.attendance.note()
  const presence = async () =>
    (await ada.get('/api/v1/teammates')).json.data.find(
      (one: { human: { id: string } }) => one.human.id === human.id,
    ).presence
  expect(await presence()).toBe('online')
  clock += 4 * MINUTE
  leave()
  await world.attendance.note()
  clock += 4 * MINUTE
  expect(await presence()).toBe('online')
  clock += MINUTE
  expect(await presence()).toBe('away')
  clock += 30 * MINUTE
  expect(await presence()).toBe('offline')
})

test('a teammate gives a conversation to another, who is told in the log', async () => {
  const [id] = await waits(1)
  const { data } = (await ada.get('/api/v1/teammates')).json
  const benId = data.find((one: { human: { name: string } }) => one.human.name === 'Ben').human.id
  await ada.post(`/api/v1/conversations/${id}/take-over`)
  const path = `/api/v1/conversations/${id}/assign`
  expect((await ada.post(path, { assigneeId: benId })).status).toBe(200)
  expect(await rows()).toMatchObject([{ holder: 'queue', assignee: { name: 'Ben' } }])
  const unknown = await ada.post(path, { assigneeId: 'usr_nobody' })
  expect(unknown).toMatchObject({ status: 400, json: { errors: [{ field: 'assigneeId' }] } })
})
