import type { ConversationEvent } from '@baton/contract'
import { emptyConversation, evolve, inboxRow } from '@baton/core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { AT, refTo } from '../testing/conversations.ts'
import { type FreshDatabase, freshDatabase } from '../testing/database.ts'
import { postgresStore } from './postgres.ts'
import { Conflict, type DueEffect, LeaseLost, type NewEffect, type Store } from './store.ts'

let database: FreshDatabase
let store: Store
let count = 0

beforeAll(async () => {
  database = await freshDatabase()
  store = postgresStore(database.pool)
})
afterAll(() => database.drop())

const newRef = () => refTo(`cnv_${++count}`)
const said = (text: string): ConversationEvent => ({
  type: 'message.posted',
  at: AT,
  message: { id: text, author: { kind: 'customer' }, text },
})
const row = (conversationId: string, ...events: ConversationEvent[]) =>
  inboxRow(events.reduce(evolve, { ...emptyConversation(conversationId), lastAt: AT }))
const effect = (conversationId: string, seq: number): NewEffect => ({
  id: `${conversationId}:${seq}:0`,
  lane: `${conversationId}/assistant`,
  seq,
  effect: { kind: 'assistant.reply' },
})

function append(
  ref: ReturnType<typeof newRef>,
  expectedSeq: number,
  texts: string[],
  more: { effects?: NewEffect[]; completes?: DueEffect } = {},
) {
  const events = texts.map(said)
  const inbox = { ...row(ref.conversationId, ...events), seq: expectedSeq + events.length }
  return store.append(ref, { expectedSeq, events, effects: [], inboxRow: inbox, ...more })
}

test('what is appended is read back in order, from where the reader stopped', async () => {
  const ref = newRef()
  await append(ref, 0, ['a', 'b'])
  await append(ref, 2, ['c'])
  expect((await store.read(ref)).map(({ seq }) => seq)).toEqual([1, 2, 3])
  expect(await store.read(ref, 2)).toMatchObject([{ seq: 3, message: { text: 'c' } }])
})

test('logs that are read at once are each their own, also of one name in two workspaces', async () => {
  const refs = Array.from({ length: 40 }, newRef)
  const twins = refs.map((ref) => ({ ...ref, workspaceId: 'wsp_other' }))
  await Promise.all(refs.map((ref) => append(ref, 0, [`${ref.conversationId} a`, 'b'])))
  await Promise.all(twins.slice(1).map((ref) => append(ref, 0, ['other'])))
  const read = await Promise.all([
    ...refs.map((ref) => store.read(ref)),
    ...twins.map((ref) => store.read(ref)),
    ...refs.map((ref) => store.read(ref, 1)),
  ])
  const texts = read.map((log) =>
    log.map((event) => event.type === 'message.posted' && `${event.seq} ${event.message.text}`),
  )
  expect(texts).toEqual([
    ...refs.map(({ conversationId }) => [`1 ${conversationId} a`, '2 b']),
    [],
    ...twins.slice(1).map(() => ['1 other']),
    ...refs.map(() => ['2 b']),
  ])
})

test('of two writers at one place, one conflicts and writes nothing', async () => {
  const ref = newRef()
  const results = await Promise.allSettled(
    ['a', 'b'].map((text) => append(ref, 0, [text], { effects: [effect(ref.conversationId, 1)] })),
  )
  const refused = results.filter(({ status }) => status === 'rejected') as PromiseRejectedResult[]
  expect(refused).toHaveLength(1)
  expect(refused[0]?.reason).toBeInstanceOf(Conflict)
  expect(await store.read(ref)).toHaveLength(1)
})

test('of many appends in one moment, those in conflict do not hold up the others', async () => {
  const stale = newRef()
  await append(stale, 0, ['first'])
  const refs = Array.from({ length: 20 }, newRef)
  const late = append(stale, 0, ['late']).catch((error) => error)
  const results = await Promise.all(
    refs.map((ref) => append(ref, 0, ['a'], { effects: [effect(ref.conversationId, 1)] })),
  )
  expect(await late).toBeInstanceOf(Conflict)
  results.forEach((leased, nth) => {
    expect(leased).toMatchObject([{ ...refs[nth], attempt: 1 }])
  })
  expect(await store.read(stale)).toMatchObject([{ message: { text: 'first' } }])
})

test('of many outcomes in one moment, one whose lease was lost writes nothing', async () => {
  const refs = Array.from({ length: 3 }, newRef)
  const due = await Promise.all(
    refs.map((ref) => append(ref, 0, ['a'], { effects: [effect(ref.conversationId, 1)] })),
  )
  await store.complete(due[1]?.[0] as DueEffect)
  const outcomes = await Promise.allSettled(
    refs.map((ref, nth) => append(ref, 1, ['answer'], { completes: due[nth]?.[0] as DueEffect })),
  )
  expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled'])
  expect((outcomes[1] as PromiseRejectedResult).reason).toBeInstanceOf(LeaseLost)
  expect(await store.read(refs[1] as (typeof refs)[0])).toHaveLength(1)
})

test('the same conversation id in another workspace is another conversation', async () => {
  const ref = newRef()
  await append(ref, 0, ['mine'])
  expect(await store.read({ ...ref, workspaceId: 'wsp_2' })).toEqual([])
})

test('an effect is leased to its writer, the next of its lane to whoever completes it', async () => {
  const ref = newRef()
  const { conversationId } = ref
  const [first] = await append(ref, 0, ['a'], { effects: [effect(conversationId, 1)] })
  expect(first).toMatchObject({ id: `${conversationId}:1:0`, attempt: 1 })
  expect(await append(ref, 1, ['b'], { effects: [effect(conversationId, 2)] })).toEqual([])

  const next = await append(ref, 2, ['answer'], { completes: first as DueEffect })
  expect(next).toMatchObject([{ id: `${conversationId}:2:0` }])
  expect(await store.complete(next[0] as DueEffect)).toEqual([])
})

test('of several effects in one lane that come together, one is leased at a time, in their order', async () => {
  const ref = newRef()
  const effects = [1, 2, 3].map((seq) => effect(ref.conversationId, seq))
  const seen: string[] = []
  for (let due = await append(ref, 0, ['a', 'b', 'c'], { effects }); due[0]; ) {
    expect(due).toHaveLength(1)
    seen.push(due[0].id)
    due = await store.complete(due[0])
  }
  expect(seen).toEqual(effects.map(({ id }) => id))
})

test('an outcome is written once, however often the effect is done', async () => {
  const ref = newRef()
  const [due] = await append(ref, 0, ['a'], { effects: [effect(ref.conversationId, 1)] })
  await append(ref, 1, ['answer'], { completes: due as DueEffect })
  await expect(append(ref, 2, ['again'], { completes: due as DueEffect })).rejects.toThrow(
    LeaseLost,
  )
  expect(await store.read(ref)).toHaveLength(2)
})

test('an effect whose worker died is claimed by one other worker, in the order of its lane', async () => {
  const ref = newRef()
  const { conversationId } = ref
  const effects = [effect(conversationId, 1), effect(conversationId, 2)]
  const [first] = await append(ref, 0, ['a', 'b'], { effects: effects.slice(0, 1) })
  await append(ref, 2, ['c'], { effects: effects.slice(1) })
  expect(await claimed(conversationId)).toEqual([])

  await store.release([first as DueEffect])
  const both = await Promise.all([claimed(conversationId), claimed(conversationId)])
  expect(both.flat()).toMatchObject([{ id: `${conversationId}:1:0`, attempt: 2 }])
})

test('what is given up on is kept with its problem, and its lane goes on', async () => {
  const ref = newRef()
  const { conversationId } = ref
  const [first] = await append(ref, 0, ['a'], { effects: [effect(conversationId, 1)] })
  await append(ref, 1, ['b'], { effects: [effect(conversationId, 2)] })
  const next = await store.abandon(first as DueEffect, 'no route to the moon')
  expect(next).toMatchObject([{ id: `${conversationId}:2:0` }])

  const { rows } = await database.pool.query(
    'select problem from abandoned_effects where id = $1',
    [first?.id],
  )
  expect(rows).toEqual([{ problem: 'no route to the moon' }])
})

test('what follows from giving up is written with it, or neither is', async () => {
  const ref = newRef()
  const { conversationId } = ref
  const [first] = await append(ref, 0, ['a'], { effects: [effect(conversationId, 1)] })
  await append(ref, 1, ['b'], { effects: [effect(conversationId, 2)] })
  const completes = { ...(first as DueEffect), givenUp: 'no route to the moon' }
  const kept = async () =>
    (
      await database.pool.query('select problem, attempt from abandoned_effects where id = $1', [
        first?.id,
      ])
    ).rows

  // Somebody wrote meanwhile.
  await expect(append(ref, 1, ['failed'], { completes })).rejects.toThrow(Conflict)
  expect(await kept()).toEqual([])
  const next = await append(ref, 2, ['failed'], { completes })
  expect(next).toMatchObject([{ id: `${conversationId}:2:0` }])
  expect(await kept()).toEqual([{ problem: 'no route to the moon', attempt: 1 }])
  await expect(append(ref, 3, ['failed'], { completes })).rejects.toThrow(LeaseLost)
  expect(await store.read(ref)).toHaveLength(3)
})

test('an effect that has to rest is not claimed before its time', async () => {
  const ref = newRef()
  const [due] = await append(ref, 0, ['a'], { effects: [effect(ref.conversationId, 1)] })
  await store.retryAfter(due as DueEffect, 3600, 'busy')
  expect(await claimed(ref.conversationId)).toEqual([])
})

async function claimed(conversationId: string): Promise<DueEffect[]> {
  return (await store.claim(100)).filter((due) => due.conversationId === conversationId)
}
