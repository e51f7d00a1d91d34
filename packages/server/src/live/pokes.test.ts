import { afterEach, beforeEach, expect, test } from 'vitest'
import { type FreshDatabase, freshDatabase } from '../testing/database.ts'
import { openPokes, type Poke, type Pokes } from './pokes.ts'

let database: FreshDatabase
let opened: Pokes[]
beforeEach(async () => {
  opened = []
  database = await freshDatabase()
})
afterEach(async () => {
  await Promise.all(opened.map((pokes) => pokes.stop()))
  await database.drop()
})

async function join(processId: string) {
  const heard: Poke[] = []
  const pokes = await openPokes({
    pool: database.pool,
    connection: { connectionString: database.url },
    processId,
    onPoke: (poke) => heard.push(poke),
    onGap: () => {},
    onFault: (error) => {
      throw error
    },
  })
  opened.push(pokes)
  return { heard, ...pokes }
}

const poke = (seq: number): Poke => ({ workspaceId: 'wsp_1', conversationId: 'cnv_1', seq })

/** Until they know of each other, what one tells the other is lost; a look at the log makes up for it. */
async function tells(from: Pokes, to: { heard: Poke[] }, seq: number): Promise<void> {
  await expect
    .poll(() => {
      from.send(poke(seq))
      return to.heard
    })
    .toContainEqual(poke(seq))
}

test('two processes hear each other, and not themselves', async () => {
  const [first, second] = [await join('prc_1'), await join('prc_2')]
  await tells(first, second, 1)
  await tells(second, first, 2)
  expect(first.heard).not.toContainEqual(poke(1))
  expect(second.heard).not.toContainEqual(poke(2))
})

test('one that comes back under another name is told again', async () => {
  const [first, second] = [await join('prc_1'), await join('prc_2')]
  await tells(first, second, 1)
  await second.stop()
  const third = await join('prc_3')
  await tells(third, first, 3)
  await tells(first, third, 4)
})

test('a process that is alone says nothing but its greeting', async () => {
  const words: string[] = []
  const listener = await database.pool.connect()
  listener.on('notification', ({ payload }) => words.push(payload ?? ''))
  await listener.query('listen baton_poke')

  const alone = await join('prc_1')
  await expect.poll(() => words).toEqual(['prc_1'])
  alone.send(poke(1))
  await alone.stop()
  await listener.query(`notify baton_poke, 'the end'`)
  await expect.poll(() => words).toContain('the end')
  expect(words).toEqual(['prc_1', 'the end'])
  listener.release()
})

test('many pokes go out in few words, each conversation once with its latest seq', async () => {
  const [first, second] = [await join('prc_1'), await join('prc_2')]
  await tells(first, second, 0)
  second.heard.length = 0
  for (const seq of [1, 2])
    for (let nth = 0; nth < 1_000; nth++) first.send({ ...poke(seq), conversationId: `cnv_${nth}` })
  await expect.poll(() => second.heard.length).toBeGreaterThanOrEqual(1_000)
  expect(new Set(second.heard.map(({ conversationId }) => conversationId)).size).toBe(1_000)
  expect(second.heard.filter(({ seq }) => seq === 2)).toHaveLength(1_000)
})

test('that somebody is writing is told to others, beside what has grown', async () => {
  const [first, second] = [await join('prc_1'), await join('prc_2')]
  await tells(first, second, 1)
  first.send({ ...poke(0), sign: 'someWord' })
  first.send(poke(2))
  await expect.poll(() => second.heard).toContainEqual(poke(2))
  expect(second.heard).toContainEqual({ ...poke(0), sign: 'someWord' })
})
