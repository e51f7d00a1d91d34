// Looks for words in what was said, the latest first, among millions of messages.
import type { InboxRow, SearchHit } from '@baton/contract'
import { type InboxQuery, isSpeaker } from '@baton/core'
import type { Pool } from 'pg'
import { hasAll, hitOf, type Sought, STEM } from './hit.ts'
import { type Line, look, oldestIn, type Place } from './look.ts'
import { FIRST_HOURS, MOST_HOURS, nextHours, windowBefore } from './windows.ts'

export type Found = { row: InboxRow; hit: SearchHit }
type Asked = {
  workspaceId: string
  query: InboxQuery
  limit: number
  cursor?: string | undefined
  now: number
}
export type Search = (asked: Asked) => Promise<{ data: Found[]; nextCursor: string | null }>

/** What one request may take; a search that needs longer goes on with the next one, from where it has come. */
const BUDGET_MS = 28
/** Conversations of a name that are looked through at a time. */
const OF_A_NAME = 30

export function postgresSearch(pool: Pool, budgetMs: number = BUDGET_MS): Search {
  return async (asked) => {
    const began = performance.now()
    const isLate = (next = 0) => performance.now() + next - began > budgetMs
    const words = await wordsOf(pool, asked.query)
    const { said, names } = words
    if (names.length > 0 && said !== '') return searchOfNames(pool, { ...asked, ...words }, isLate)
    const tsquery = [said, ...names].filter((part) => part !== '').join(' & ')
    // Nothing but signs, which no index has.
    if (tsquery === '') return { data: [], nextCursor: null }
    return searchInWindows(pool, { ...asked, ...words, tsquery }, isLate)
  }
}

type Words = { said: string; names: string[]; sought: Sought }

type IsLate = (next?: number) => boolean

async function searchInWindows(
  pool: Pool,
  { limit, cursor, now, ...asked }: Asked & Words & { tsquery: string },
  isLate: IsLate,
) {
  const { workspaceId, query, sought } = asked
  const found = new Map<string, Found>()
  const after = readCursor(cursor)
  let until = after?.at ?? query.until ?? new Date(now + 60_000).toISOString()
  let hours = after?.hours ?? FIRST_HOURS
  const pageTo = (edge: Edge | null) => ({
    data: [...found.values()],
    nextCursor: edge && cursorOf(edge),
  })
  for (;;) {
    const oldest = hours < MOST_HOURS ? null : await oldestIn(pool, workspaceId)
    const window = windowBefore(workspaceId, until, { hours, oldest })
    const began = performance.now()
    const lines = await look(pool, asked, { ...window, until, after, limit: limit * 2 })
    const took = performance.now() - began
    const last = take(found, lines, { limit, sought })
    if (last && (found.size === limit || lines.length === limit * 2))
      return pageTo(placeOf(last, hours))
    if (!window.since || (query.since && window.since <= query.since)) return pageTo(null)
    until = window.since
    const next = nextHours(hours, took)
    // As much again takes as long again: what would not be done in time is left to the next request.
    if (isLate((took * next) / hours))
      return pageTo({ at: until, seq: 0, conversationId: '', hours: next })
    hours = next
  }
}

/** Words in conversations of a name: the latest of these, some at a time. */
async function searchOfNames(
  pool: Pool,
  { limit, cursor, now, said, names, sought, workspaceId, query }: Asked & Words,
  isLate: IsLate,
) {
  const found = new Map<string, Found>()
  const named = {
    workspaceId,
    tsquery: names.join(' & '),
    query: { ...query, since: null },
    sought: NOTHING,
  }
  let began = 0
  let place: Edge | null = readCursor(cursor) ?? {
    ...{ at: new Date(now + 60_000).toISOString(), seq: 0, conversationId: '' },
    hours: FIRST_HOURS,
  }
  do {
    began = performance.now()
    const { ids, edge } = await conversationsOf(pool, named, place, isLate)
    const asked = { workspaceId, query, sought, tsquery: said }
    const among = { lexemes: [], since: null, after: null, among: ids, limit: OF_A_NAME * 4 }
    const lines =
      ids.length === 0 ? [] : await look(pool, asked, { ...among, until: query.until ?? FOREVER })
    take(found, lines, { limit: OF_A_NAME, sought })
    place = edge
  } while (place && found.size < limit && !isLate(performance.now() - began))
  return { data: [...found.values()], nextCursor: place && cursorOf(place) }
}

/** The next conversations of a name, and where those after them begin. */
async function conversationsOf(
  pool: Pool,
  named: Parameters<typeof look>[1],
  after: Edge,
  isLate: IsLate,
): Promise<{ ids: string[]; edge: Edge | null }> {
  const ids = new Set<string>()
  let edge: Edge = after
  do {
    const { at: until, hours } = edge
    const oldest = hours < MOST_HOURS ? null : await oldestIn(pool, named.workspaceId)
    const window = windowBefore(named.workspaceId, until, { hours, oldest })
    const began = performance.now()
    const limit = OF_A_NAME - ids.size
    const lines = await look(pool, named, { ...window, until, after, limit })
    for (const line of lines) ids.add(line.conversation_id)
    const last = lines.at(-1)
    if (last && lines.length === limit) return { ids: [...ids], edge: placeOf(last, hours) }
    if (!window.since) return { ids: [...ids], edge: null }
    const next = nextHours(hours, performance.now() - began)
    edge = { at: window.since, seq: 0, conversationId: '', hours: next }
  } while (!isLate())
  return { ids: [...ids], edge }
}

const NOTHING: Sought = { words: [], phrases: [] }
const FOREVER = '9999'

/** Takes lines into what is found, one for each conversation, until there are enough. Returns the last one looked at. */
function take(
  found: Map<string, Found>,
  lines: readonly Line[],
  { limit, sought }: { limit: number; sought: Sought },
): Line | null {
  for (const line of lines) {
    const id = line.conversation_id
    if (!found.has(id) && hasAll(line.event, sought))
      found.set(id, { row: line.row, hit: hitOf(line, sought) })
    if (found.size === limit) return line
  }
  return lines.at(-1) ?? null
}

/** The words in the spelling of the index, made by the function that made the index. */
async function wordsOf(pool: Pool, query: InboxQuery): Promise<Words> {
  const called = query.from.filter((name) => !isSpeaker(name))
  const { rows } = await pool.query<{ words: string[] }>({
    name: 'search-words',
    text: 'select search_words(said) as words from unnest($1::text[]) with ordinality as asked (said, place) order by place',
    values: [[...query.words, ...query.phrases, ...query.withoutWords, ...called]],
  })
  const spelt = rows.map(({ words }) => words)
  const words = spelt.splice(0, query.words.length).flat()
  const phrases = spelt.splice(0, query.phrases.length)
  const without = spelt.splice(0, query.withoutWords.length).flat()
  const said = [
    ...words.map((word) => quoted(word.length >= STEM ? `~${word.slice(0, STEM)}` : word)),
    ...phrases.flat().map(quoted),
    ...query.from.filter(isSpeaker).map((name) => quoted(`by:${name}`)),
    ...without.map((word) => `!${quoted(word)}`),
  ]
  return {
    said: said.join(' & '),
    names: spelt.flat().map((word) => quoted(`by:${word}`)),
    sought: { words, phrases: phrases.map((phrase) => phrase.join(' ')) },
  }
}

/** As a lexeme of a query. */
export function quoted(lexeme: string): string {
  return `'${lexeme.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`
}

/** Where a look goes on, and how many hours it may reach. */
type Edge = Place & { hours: number }

function placeOf(line: Line, hours: number): Edge {
  return { at: line.at, seq: line.seq, conversationId: line.conversation_id, hours }
}

function cursorOf({ at, seq, conversationId, hours }: Edge): string {
  return `${at} ${seq} ${conversationId} ${hours}`
}

function readCursor(cursor: string | undefined): Edge | null {
  const [, at, seq, conversationId, hours] =
    /^([\d:.TZ-]{20,30}) (\d{1,9}) ([\w.:-]{0,128})(?: ([1-9]\d{0,5}))?$/.exec(cursor ?? '') ?? []
  if (!at || !seq || conversationId === undefined) return null
  return {
    at,
    seq: Number(seq),
    conversationId,
    hours: Math.min(Number(hours ?? FIRST_HOURS), MOST_HOURS),
  }
}
