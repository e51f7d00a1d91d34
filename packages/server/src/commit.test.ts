import { fold, postAnswer, Refusal, takeOver } from '@baton/core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Commits, createCommits } from './commit.ts'
import { postgresStore } from './store/postgres.ts'
import type { Store } from './store/store.ts'
import { AT, ask, refTo, start } from './testing/conversations.ts'
import { type FreshDatabase, freshDatabase } from './testing/database.ts'

let database: FreshDatabase
let store: Store
let count = 0

beforeAll(async () => {
  database = await freshDatabase()
  store = postgresStore(database.pool)
})
afterAll(() => database.drop())

async function opened(commits: Commits) {
  const ref = refTo(`cnv_${++count}`)
  await commits.commit(ref, start())
  return ref
}
const ada = { id: 'usr_ada', name: 'Ada' }
const ben = { id: 'usr_ben', name: 'Ben' }

test('events, effects and the line in the desk are written together', async () => {
  const commits = createCommits(store)
  const ref = await opened(commits)
  await commits.commit(ref, ask('Where is my refund?'))

  const { rows: effects } = await database.pool.query(
    'select effect from effects where conversation_id = $1',
    [ref.conversationId],
  )
  const { rows: inbox } = await database.pool.query(
    'select seq, row from inbox where conversation_id = $1',
    [ref.conversationId],
  )
  expect(effects).toEqual([{ effect: { kind: 'assistant.reply' } }])
  expect(inbox).toMatchObject([{ seq: 2, row: { preview: 'Where is my refund?' } }])
})

test('fifty writers at once, in two processes, lose nothing and double nothing', async () => {
  const [here, there] = [createCommits(store), createCommits(store)]
  const ref = await opened(here)
  const texts = Array.from({ length: 50 }, (_, index) => `message ${index}`)
  await Promise.all(
    texts.flatMap((text) => [here.commit(ref, ask(text)), there.commit(ref, ask(text))]),
  )
  const { messages } = fold(ref.conversationId, await store.read(ref))
  expect(messages.map(({ text }) => text).sort()).toEqual(texts.sort())
})

test('of two humans who take over at once, in two processes, one wins and the other is told', async () => {
  const [here, there] = [createCommits(store), createCommits(store)]
  const ref = await opened(here)
  await there.read(ref)
  const results = await Promise.allSettled([
    here.commit(ref, (conversation) => takeOver(conversation, ada, AT)),
    there.commit(ref, (conversation) => takeOver(conversation, ben, AT)),
  ])
  const refused = results.filter(({ status }) => status === 'rejected') as PromiseRejectedResult[]
  expect(refused).toHaveLength(1)
  expect(refused[0]?.reason).toMatchObject({ name: 'Refusal', code: 'held-by-another' })
})

test('a memory that is behind the log never lets an answer out over a human', async () => {
  const [here, there] = [createCommits(store), createCommits(store)]
  const ref = await opened(here)
  await here.commit(ref, ask('Hello?'))
  await there.commit(ref, (conversation) => takeOver(conversation, ada, AT))
  const answer = { id: 'msg_late', text: 'Too late.' }
  await expect(
    here.commit(ref, (conversation) => postAnswer(conversation, answer, AT)),
  ).rejects.toBeInstanceOf(Refusal)
})

test('a refusal from a memory that is behind the log is asked again of the log', async () => {
  const [here, there] = [createCommits(store), createCommits(store)]
  const ref = await opened(here)
  await here.commit(ref, (conversation) => takeOver(conversation, ada, AT))
  await there.commit(ref, () => [{ type: 'conversation.returned', at: AT, by: ada }])
  const taken = await here.commit(ref, (conversation) => takeOver(conversation, ben, AT))
  expect(taken.holder).toMatchObject({ kind: 'human', human: ben })
})
