// Looks for words in what was said, the latest first, among millions of messages.
import type { InboxRow, SearchHit } from '@baton/contract'
import { type InboxQuery, isSpeaker } from '@baton/core'
import type { Pool } from 'pg'
import { hasAll, hitOf, type Sought } from './hit.ts'
import { type Line, look, type Place } from './look.ts'
import { type Window, windowsBefore } from './windows.ts'

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
const BUDGET_MS = 25
/** Conversations of a name that are looked through at a time. */
const OF_A_NAME = 60
/** As many letters of a word are in the index; what is longer is checked by reading. */
export const STEM = 5

export function postgresSearch(pool: Pool): Search {
  return async (asked) => {
    const began = performance.now()
    const isLate = (next = 0) => performance.now() + next - began > BUDGET_MS
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

async function searchInWindows(
  pool: Pool,
  { limit, cursor, now, ...asked }: Asked & Words & { tsquery: string },
  isLate: (next: number) => boolean,
) {
  const { workspaceId, query, sought } = asked
  const after = readCursor(cursor)
  const until = after?.at ?? query.until ?? new Date(now + 60_000).toISOString()
  const found = new Map<string, Found>()
  const isNarrow = query.facets.length + query.without.length > 0
  for (const [place, window] of windowsBefore(workspaceId, until, isNarrow).entries()) {
    if (query.since && window.until <= query.since) break
    const began = performance.now()
    const lines = await look(pool, asked, { ...window, after, limit: limit * 2 })
    const last = take(found, lines, { limit, sought })
    const data = [...found.values()]
    if (found.size === limit || lines.length === limit * 2)
      return { data, nextCursor: cursorOf(last) }
    // The next window is at least twice as long: one that would not be done in time is left to the next request. A few
    // days are looked through in any case, or a busy hour would be all that a request comes forward.
    const next = isNarrow && place > 1 ? 2 * (performance.now() - began) : 0
    if (window.since && isLate(next)) return { data, nextCursor: edgeOf(window) }
  }
  return { data: [...found.values()], nextCursor: null }
}

/** Words in conversations of a name: the latest of these, some at a time. */
async function searchOfNames(
  pool: Pool,
  { limit, cursor, now, said, names, sought, workspaceId, query }: Asked & Words,
  isLate: () => boolean,
) {
  const found = new Map<string, Found>()
  const named = {
    workspaceId,
    tsquery: names.join(' & '),
    query: { ...query, since: null },
    sought: NOTHING,
  }
  let place = readCursor(cursor)
  do {
    const until = place?.at ?? new Date(now + 60_000).toISOString()
    const ids = new Set<string>()
    let last: Line | null = null
    let edge: string | null = null
    for (const window of windowsBefore(workspaceId, until)) {
      const lines = await look(pool, named, {
        ...window,
        after: place,
        limit: OF_A_NAME - ids.size,
      })
      for (const line of lines) ids.add(line.conversation_id)
      last = lines.at(-1) ?? last
      edge = ids.size >= OF_A_NAME ? cursorOf(last) : edgeOf(window)
      if (ids.size >= OF_A_NAME || isLate()) break
    }
    const asked = { workspaceId, query, sought, tsquery: said }
    const among = { lexemes: [], since: null, after: null, among: [...ids], limit: OF_A_NAME * 4 }
    const lines =
      ids.size === 0 ? [] : await look(pool, asked, { ...among, until: query.until ?? FOREVER })
    take(found, lines, { limit: OF_A_NAME, sought })
    place = readCursor(edge ?? undefined)
    if (found.size >= limit || isLate()) break
  } while (place)
  return { data: [...found.values()], nextCursor: place ? cursorOf(place) : null }
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

function edgeOf({ since }: Window): string | null {
  return since && `${since} 0 `
}

function cursorOf(
  place: { at: string; conversation_id: string; seq: number } | Place | null,
): string | null {
  if (!place) return null
  const id = 'conversationId' in place ? place.conversationId : place.conversation_id
  return `${place.at} ${place.seq} ${id}`
}

function readCursor(cursor: string | undefined): Place | null {
  const [, at, seq, conversationId] =
    /^([\d:.TZ-]{20,30}) (\d{1,9}) ([\w.:-]{0,128})$/.exec(cursor ?? '') ?? []
  return at && seq && conversationId !== undefined ? { at, seq: Number(seq), conversationId } : null
}
