import { afterAll, beforeAll, expect, test } from 'vitest'
import { echo } from '../testing/answerers.ts'
import { type Desk, type Talk, type TestWorld, testWorld } from '../testing/world.ts'

let world: TestWorld
let ada: Desk
let ben: Desk
let talks: Talk[]

beforeAll(async () => {
  world = await testWorld({ answerer: echo })
  ada = await world.teammate('Ada')
  ben = await world.teammate('Ben')
  talks = []
  for (let index = 0; index < 7; index++) {
    const talk = await world.converse()
    await talk.say(`Question ${index}`)
    // The latest is the one that was answered last.
    await world.worker.idle()
    talks.push(talk)
  }
  // 2 and then 5 ask for a person; Ada takes 3, Ben takes 4; 6 is closed.
  await at(2).escalate()
  await at(5).escalate()
  await ada.post(`/api/v1/conversations/${at(3).id}/take-over`)
  await ben.post(`/api/v1/conversations/${at(4).id}/take-over`)
  await ada.post(`/api/v1/conversations/${at(6).id}/close`)
})
afterAll(() => world.close())

const at = (index: number) => talks[index] as Talk
const listed = async (desk: Desk, query: string) => {
  const { json } = await desk.get(`/api/v1/inbox?${query}`)
  const places = json.data.map(({ conversationId }: { conversationId: string }) =>
    talks.findIndex(({ id }) => id === conversationId),
  )
  return { places, nextCursor: json.nextCursor }
}

test('those who wait for a human stand on top, longest waiting first, then the latest', async () => {
  const { places } = await listed(ada, 'view=all')
  expect(places).toEqual([2, 5, 4, 3, 1, 0])
})

test.each([
  ['escalated', [2, 5]],
  ['mine', [3]],
  ['assistant', [1, 0]],
  ['closed', [6]],
])('the view %s shows its own', async (view, expected) => {
  expect((await listed(ada, `view=${view}`)).places).toEqual(expected)
})

test('the counts agree with the lists, for whoever looks', async () => {
  const { json } = await ben.get('/api/v1/inbox/counts')
  expect(json).toEqual({
    ...{ escalated: 2, mine: 1, unassigned: 2, mentions: 0, starred: 0, hold: 0 },
    ...{ assistant: 2, closed: 1, all: 6 },
  })
  expect((await listed(ben, 'view=mine')).places).toEqual([4])
})

test('pages follow each other without gap or repetition', async () => {
  const all: number[] = []
  let cursor = ''
  do {
    const page = await listed(ada, `view=all&limit=2${cursor}`)
    all.push(...page.places)
    cursor = page.nextCursor ? `&cursor=${encodeURIComponent(page.nextCursor)}` : ''
  } while (cursor)
  expect(all).toEqual([2, 5, 4, 3, 1, 0])
})

test('a line tells who waits, since when, and why', async () => {
  const { json } = await ada.get('/api/v1/inbox?view=escalated&limit=1')
  expect(json.data[0]).toMatchObject({
    holder: 'queue',
    subject: 'Question 2',
    preview: 'You asked: Question 2',
    previewBy: 'assistant',
    reason: { trigger: 'button' },
    waitingSince: expect.stringMatching(/^\d{4}-/),
  })
})

test('what waits for a teammate is theirs, what is put aside is on hold, and a mention finds its way', async () => {
  const { json } = await ben.get('/api/v1/me')
  const on = (index: number) => `/api/v1/conversations/${at(index).id}`
  await ada.post(`${on(5)}/assign`, { assigneeId: json.human.id })
  await ben.post(`${on(4)}/snooze`, { until: null })
  const noted = { noteId: 'note-for-ben', text: 'Look', mentions: [json.human.id] }
  await ada.post(`${on(6)}/notes`, noted)
  const places = async (desk: Desk, view: string) => (await listed(desk, `view=${view}`)).places
  expect(await places(ben, 'mine')).toEqual([5, 4])
  expect(await places(ada, 'mine')).toEqual([3])
  expect(await places(ada, 'unassigned')).toEqual([2])
  expect(await places(ada, 'hold')).toEqual([4])
  expect(await places(ben, 'mentions')).toEqual([6])
  expect(await places(ada, 'mentions')).toEqual([])
  expect((await listed(ben, 'view=all&q=mention:me')).places).toEqual([])
  expect((await listed(ben, 'view=closed&q=mention:me')).places).toEqual([6])
  expect((await ben.get('/api/v1/inbox/counts')).json).toMatchObject({
    ...{ escalated: 2, mine: 2, unassigned: 1, mentions: 1, hold: 1 },
  })
})

test('a star is on the list of whoever gave it, by itself and together with others, and on no other', async () => {
  const starred = async (desk: Desk) => (await listed(desk, 'view=starred')).places
  const star = (index: number, is: boolean) =>
    ada.put(`/api/v1/conversations/${at(index).id}/star`, { starred: is })
  await star(6, true)
  await star(1, true)
  await star(1, true)
  const bulk = (action: string, ...places: number[]) =>
    ada.post('/api/v1/inbox/bulk', { action, conversationIds: places.map((one) => at(one).id) })
  expect((await bulk('star', 0, 2)).json.done).toHaveLength(2)
  expect((await starred(ada)).toSorted()).toEqual([0, 1, 2, 6])
  expect(await starred(ben)).toEqual([])
  expect((await listed(ada, 'view=escalated&q=is:starred')).places).toEqual([2])
  expect((await listed(ben, 'view=escalated&q=is:starred')).places).toEqual([])
  await bulk('unstar', 0, 2)
  await star(1, false)
  expect(await starred(ada)).toEqual([6])
  expect((await ada.get('/api/v1/inbox/counts')).json).toMatchObject({ starred: 1 })
})

test('a wrong view or limit is refused with its name', async () => {
  const { status, json } = await ada.get('/api/v1/inbox?view=everything&limit=1000')
  expect(status).toBe(400)
  expect(json.errors.map(({ field }: { field: string }) => field)).toEqual(['view', 'limit'])
})
