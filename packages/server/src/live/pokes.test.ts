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

async function join(processId: string, workspaceId = 'wsp_1') {
  const heard: Poke[] = []
  const pokes = await openPokes({
    pool: database.pool,
    connection: { connectionString: database.url },
    processId,
    onPoke: (poke) => poke.workspaceId === workspaceId && heard.push(poke),
    onGap: () => {},
    onFault: (error) => {
      throw error
    },
  })
  opened.push(pokes)
  return { heard, ...pokes }
}

const poke = (seq: number): Poke => ({ workspaceId: 'wsp_1', conversationId: 'cnv_1', seq })

/** Everything sent before has arrived: notifications of one database keep their order. */
async function arrived(): Promise<void> {
  const witness = await join(`prc_witness${opened.length}`, 'w')
  await expect
    .poll(async () => {
      await database.pool.query(`select pg_notify('baton_poke', 'prc_x|w c 1')`)
      return witness.heard.length
    })
    .toBeGreaterThan(0)
}

test('two processes hear each other, and not themselves', async () => {
  const [first, second] = [await join('prc_1'), await join('prc_2')]
  await arrived()
  first.send(poke(1))
  second.send(poke(2))
  await expect.poll(() => second.heard.filter(({ seq }) => seq === 1)).toEqual([poke(1)])
  await expect.poll(() => first.heard.filter(({ seq }) => seq === 2)).toEqual([poke(2)])
  await arrived()
  expect(first.heard).not.toContainEqual(poke(1))
})

test('one that comes back under another name is told again', async () => {
  const first = await join('prc_1')
  const second = await join('prc_2')
  await arrived()
  await second.stop()
  const third = await join('prc_3')
  await arrived()
  third.send(poke(3))
  await expect.poll(() => first.heard).toContainEqual(poke(3))
  first.send(poke(4))
  await expect.poll(() => third.heard).toContainEqual(poke(4))
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
  await arrived()
  for (const seq of [1, 2])
    for (let nth = 0; nth < 1_000; nth++) first.send({ ...poke(seq), conversationId: `cnv_${nth}` })
  await expect.poll(() => second.heard.length).toBe(1_000)
  expect(new Set(second.heard.map(({ conversationId }) => conversationId)).size).toBe(1_000)
  expect(new Set(second.heard.map(({ seq }) => seq))).toEqual(new Set([2]))
})
