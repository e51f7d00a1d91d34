// Looks for words in what was said, the latest first, among millions of messages.
import type { ConversationEvent, InboxRow, SearchHit } from '@baton/contract'
import { type InboxQuery, isSpeaker } from '@baton/core'
import type { Pool } from 'pg'
import { hitOf, type Sought } from './hit.ts'
import { facetsAsked, newParts, type Parts } from './views.ts'
import { type Window, windowsBefore } from './windows.ts'

export type Found = { row: InboxRow; hit: SearchHit }
export type Search = (asked: {
  workspaceId: string
  query: InboxQuery
  limit: number
  cursor?: string | undefined
  now: number
}) => Promise<{ data: Found[]; nextCursor: string | null }>

/** What one request may take; a search that needs longer goes on with the next one, from where it has come. */
const BUDGET_MS = 35
/** Conversations of one customer's name that are looked through. */
const OF_A_NAME = 500
/** Letters that say enough to find longer words by. */
const STEM = 4

type Line = {
  conversation_id: string
  seq: number
  event: ConversationEvent
  at: string
  row: InboxRow
}
type Place = { at: string; conversationId: string; seq: number }
type Asked = {
  workspaceId: string
  query: InboxQuery
  sought: Sought
  tsquery: string
  among: string[] | null
}

export function postgresSearch(pool: Pool): Search {
  return async ({ workspaceId, query, limit, cursor, now }) => {
    const began = performance.now()
    const { tsquery, sought, names } = await wordsOf(pool, query)
    const among = names ? await conversationsOf(pool, workspaceId, names) : null
    if (among?.length === 0) return { data: [], nextCursor: null }
    const asked = { workspaceId, query, sought, tsquery, among }
    const after = readCursor(cursor)
    const until = after?.at ?? query.until ?? new Date(now + 60_000).toISOString()
    const found = new Map<string, Found>()
    const windows = among
      ? [{ until, since: null, lexemes: [] }]
      : windowsBefore(workspaceId, until)
    for (const window of windows) {
      if (query.since && window.until <= query.since) break
      const lines = await look(pool, asked, { ...window, after, limit: limit * 2 })
      let last: Line | null = null
      for (const line of lines) {
        last = line
        if (!found.has(line.conversation_id))
          found.set(line.conversation_id, { row: line.row, hit: hitOf(line, sought) })
        if (found.size === limit) break
      }
      const data = [...found.values()]
      if (last && (found.size === limit || lines.length === limit * 2))
        return { data, nextCursor: cursorOf(last) }
      if (window.since && performance.now() - began > BUDGET_MS) {
        const edge = { at: window.since, conversation_id: '', seq: 0 }
        return { data, nextCursor: cursorOf(edge) }
      }
    }
    return { data: [...found.values()], nextCursor: null }
  }
}

/** The words in the spelling of the index, made by the function that made the index. */
async function wordsOf(pool: Pool, query: InboxQuery) {
  const names = query.from.filter((name) => !isSpeaker(name))
  const groups = [...query.words, ...query.phrases, ...query.withoutWords, ...names]
  const { rows } = await pool.query<{ words: string[] }>({
    name: 'search-words',
    text: 'select search_words(said) as words from unnest($1::text[]) with ordinality as asked (said, place) order by place',
    values: [groups],
  })
  const spelt = rows.map(({ words }) => words)
  const take = (count: number) => spelt.splice(0, count)
  const words = take(query.words.length).flat()
  const phrases = take(query.phrases.length)
  const without = take(query.withoutWords.length).flat()
  const speakers = query.from.filter(isSpeaker).map((name) => quoted(`by:${name}`))
  const wanted = [
    ...words.map((word) => (word.length >= STEM ? `${quoted(word)}:*` : quoted(word))),
    ...phrases.flat().map(quoted),
    ...speakers,
  ]
  return {
    tsquery: [...wanted, ...without.map((word) => `!${quoted(word)}`)].join(' & '),
    sought: { words, phrases: phrases.map((phrase) => phrase.join(' ')) },
    names: names.length > 0 ? spelt.flat() : null,
  }
}

async function conversationsOf(
  pool: Pool,
  workspaceId: string,
  names: readonly string[],
): Promise<string[]> {
  const tsquery = [`in:${workspaceId}`, ...names.map((name) => `by:${name}`)]
    .map(quoted)
    .join(' & ')
  const { rows } = await pool.query<{ conversation_id: string }>({
    text: `select conversation_id from events
      where workspace_id = $1 and ${SEARCHABLE} and event_words(workspace_id, event) @@ $2::tsquery
      order by event->>'at' desc limit ${OF_A_NAME}`,
    values: [workspaceId, tsquery],
  })
  return [...new Set(rows.map(({ conversation_id }) => conversation_id))]
}

type Look = Window & { until: string; after: Place | null; limit: number }

async function look(
  pool: Pool,
  asked: Asked,
  { lexemes, since, until, after, limit }: Look,
): Promise<Line[]> {
  const parts = newParts()
  const { value } = parts
  const { workspaceId, query, sought, tsquery, among } = asked
  const periods = lexemes.length > 0 ? `(${lexemes.map(quoted).join(' | ')})` : ''
  const whole = [periods, tsquery].filter((part) => part !== '').join(' & ')
  const conditions = [
    `workspace_id = ${value(workspaceId)}`,
    SEARCHABLE,
    ...(whole === ''
      ? [`event->>'type' = 'conversation.started'`]
      : [`event_words(workspace_id, event) @@ ${value(whole)}::tsquery`]),
    ...(among ? [`conversation_id = any(${value(among)}::text[])`] : []),
    `event->>'at' <= ${value(until)}`,
    ...(since ? [`event->>'at' >= ${value(since)}`] : []),
    ...(query.since ? [`event->>'at' >= ${value(query.since)}`] : []),
    ...(after
      ? [
          `(event->>'at', conversation_id, seq) < (${value(after.at)}, ${value(after.conversationId)}, ${value(after.seq)}::int)`,
        ]
      : []),
    ...sought.phrases.map((phrase) => phraseIn(phrase, parts)),
  ]
  const { rows } = await pool.query<Line>({
    text: `select found.*, inbox.row from (
        select workspace_id, conversation_id, seq, event, event->>'at' as at from events
        where ${conditions.join(' and ')}
      ) as found
      join inbox using (workspace_id, conversation_id)
      where ${facetsAsked(query, parts)}
      order by found.at desc, conversation_id desc, found.seq desc limit ${value(limit)}`,
    values: parts.values,
  })
  return rows
}

/** The index knows which events have all the words of a phrase; only those are read to see whether they stand together. */
function phraseIn(phrase: string, { value }: Parts): string {
  const said = `coalesce(event->'message'->>'text', event->'note'->>'text', concat_ws(' ', event->'customer'->>'name', event->'customer'->>'email'))`
  return `position(${value(` ${phrase} `)} in ' ' || array_to_string(search_words(${said}), ' ') || ' ') > 0`
}

/** Word for word as the index says it: otherwise it is not used. */
const SEARCHABLE = `event->>'type' in ('message.posted', 'note.posted', 'conversation.started', 'customer.identified')`

function quoted(lexeme: string): string {
  return `'${lexeme.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`
}

function cursorOf({
  at,
  conversation_id,
  seq,
}: Pick<Line, 'at' | 'conversation_id' | 'seq'>): string {
  return `${at} ${seq} ${conversation_id}`
}

function readCursor(cursor: string | undefined): Place | null {
  const [, at, seq, conversationId] =
    /^([\d:.TZ-]{20,30}) (\d{1,9}) ([\w.:-]{0,128})$/.exec(cursor ?? '') ?? []
  return at && seq && conversationId !== undefined ? { at, seq: Number(seq), conversationId } : null
}
