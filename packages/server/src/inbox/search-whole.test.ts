// Searches of a sample of conversations over a year, against the slow way: every event read, every word compared.
import type { InboxRow } from '@baton/contract'
import { type InboxQuery, parseInboxQuery } from '@baton/core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { writeSample } from '../sample/write.ts'
import { echo } from '../testing/answerers.ts'
import { type TestWorld, testWorld } from '../testing/world.ts'
import { postgresSearch } from './search.ts'

const COUNT = 1_500
const NOW = Date.parse('2026-11-21T12:00:00.000Z')
let world: TestWorld
let workspaceId: string
let said: { conversationId: string; at: string; by: string; words: string[]; row: InboxRow }[]

beforeAll(async () => {
  world = await testWorld({ answerer: echo })
  workspaceId = world.workspaceId
  const order = { workspaceId, size: 'million' as const, seed: 5, now: NOW, count: COUNT }
  await writeSample(world.pool, { ...order, signal: new AbortController().signal, step: () => {} })
  const { rows } = await world.pool.query(
    `select conversation_id as "conversationId", event->>'at' as at, event->'message'->'author'->>'kind' as by,
       search_words(coalesce(event->'message'->>'text', event->'note'->>'text')) as words, row
     from events join inbox using (workspace_id, conversation_id)
     where workspace_id = $1 and event->>'type' in ('message.posted', 'note.posted')
       and coalesce(event->'message'->'author'->>'kind', '') <> 'system'`,
    [workspaceId],
  )
  said = rows
})
afterAll(() => world.close())

/** Every conversation in which one message has all the words, and that fits. */
function slowly(query: InboxQuery): string[] {
  const starts = (words: string[], word: string) => words.some((one) => one.startsWith(word))
  const has = (words: string[], word: string) =>
    word.length >= 5 ? starts(words, word) : words.includes(word)
  const ids = said
    .filter(({ words }) => query.words.every((word) => has(words, word)))
    .filter(({ by }) => query.from.every((who) => (by ?? 'team') === who))
    .filter(({ at }) => (!query.since || at >= query.since) && (!query.until || at <= query.until))
    .filter(
      ({ row }) =>
        query.facets.every((group) => group.some((facet) => row.facets.includes(facet))) &&
        !query.without.some((facet) => row.facets.includes(facet)),
    )
    .map(({ conversationId }) => conversationId)
  return [...new Set(ids)].sort()
}

/** Without any time, each request looks at one stretch and leaves the rest to the next. */
async function paged(query: InboxQuery, limit: number): Promise<string[]> {
  const search = postgresSearch(world.pool, limit < 25 ? undefined : 0)
  const ids = new Set<string>()
  let cursor: string | null = null
  do {
    const page = await search({
      workspaceId,
      query,
      limit,
      now: NOW,
      ...(cursor ? { cursor } : {}),
    })
    for (const { row } of page.data) ids.add(row.conversationId)
    if (cursor) expect(page.nextCursor).not.toBe(cursor)
    cursor = page.nextCursor
  } while (cursor)
  return [...ids].sort()
}

test.each([
  ['order', 24],
  ['order', 25],
  ['refund', 7],
  ['kettle', 1],
  ['order language:de,en', 25],
  ['order language:ja', 25],
  ['refund score:1,2', 25],
  ['refund -channel:widget', 25],
  ['order status:open', 25],
  ['refund from:customer', 25],
  ['order before:100d', 25],
  ['order after:30d channel:email', 25],
  ['zebra', 25],
  ['zebra channel:email', 25],
])('%s, some at a time, finds what reading everything finds', async (line, limit) => {
  const query = parseInboxQuery(line, { meId: 'usr_me', now: NOW })
  expect(await paged(query, limit)).toEqual(slowly(query))
})
