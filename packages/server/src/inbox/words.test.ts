// How what was said becomes the words it is found by, in the database.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { echo } from '../testing/answerers.ts'
import { type TestWorld, testWorld } from '../testing/world.ts'

let world: TestWorld

beforeAll(async () => {
  world = await testWorld({ answerer: echo })
})
afterAll(() => world.close())

async function wordsOf(said: string): Promise<string[]> {
  const { rows } = await world.pool.query('select search_words($1) as words', [said])
  return rows[0].words
}

test.each([
  ['Refund #42, please!', ['refund', '42', 'please']],
  ['“What’s up…”—he said → me@shop.test', ['what', 's', 'up', 'he', 'said', 'me', 'shop', 'test']],
  ['Rückerstattung für Łódź', ['ruckerstattung', 'fur', 'łodz']],
  ['返金はいつ', ['返', '金', 'は', 'い', 'つ']],
  ['½ of ＷＩＤＥ ①', ['1', '2', 'of', 'wide', '1']],
  [`a ${'x'.repeat(64)} ${'x'.repeat(65)} b`, ['a', 'x'.repeat(64), 'b']],
  ['\t\n -- ', []],
])('%j is found by its words in one spelling', async (said, words) => {
  expect(await wordsOf(said)).toEqual(words)
})

test('plain letters are spelled as they are among others', async () => {
  const said = Array.from({ length: 126 }, (_, code) => `a${String.fromCharCode(code + 1)}Bc`)
  for (const text of [said.join(' '), `${'x'.repeat(64)} ${'y'.repeat(70)} 7up`])
    expect(await wordsOf(`${text} é`)).toEqual([...(await wordsOf(text)), 'e'])
})

test('words are in the index at once, and sorted in a moment later', async () => {
  await world.wordSorter.now()
  const before = await indexed('marmalade')
  const talk = await world.converse()
  await talk.say('My marmalade has not come')
  await world.worker.idle()
  expect(await indexed('marmalade')).toBe(before + 1)
  await world.wordSorter.now()
  expect(await indexed('marmalade')).toBe(before + 1)
  const { rows } = await world.pool.query(`select gin_clean_pending_list('events_words') as pages`)
  expect(Number(rows[0].pages)).toBe(0)
})

/** Asks the index alone, so that a word it does not have is not found by reading the log. */
async function indexed(word: string): Promise<number> {
  const client = await world.pool.connect()
  try {
    await client.query('begin')
    await client.query('set local enable_seqscan = off')
    const { rows } = await client.query(
      `select count(*)::int as count from events
       where event->>'type' in ('message.posted', 'note.posted', 'conversation.started', 'customer.identified')
         and event->'message'->'author'->>'kind' = 'customer'
         and event_words(workspace_id, event) @@ $1::tsquery`,
      [`'${word}'`],
    )
    return rows[0].count
  } finally {
    await client.query('rollback')
    client.release()
  }
}
