// One look into the log for words: of one stretch of time, or of some conversations.
import type { ConversationEvent, InboxRow } from '@baton/contract'
import type { InboxQuery } from '@baton/core'
import type { Pool } from 'pg'
import { type Sought, STEM } from './hit.ts'
import { facetsAsked, newParts, type Parts } from './views.ts'
import type { Window } from './windows.ts'

export type Line = {
  conversation_id: string
  seq: number
  event: ConversationEvent
  at: string
  row: InboxRow
}
export type Place = { at: string; conversationId: string; seq: number }

type Asked = { workspaceId: string; query: InboxQuery; sought: Sought; tsquery: string }
type Look = Window & {
  until: string
  after: Place | null
  limit: number
  among?: readonly string[]
}

/** Word for word as the index says it: otherwise it is not used. */
export const SEARCHABLE = `event->>'type' in ('message.posted', 'note.posted', 'conversation.started', 'customer.identified')`

/** First only places, of which there may be many; then what is said at those that are wanted. */
export async function look(pool: Pool, asked: Asked, looked: Look): Promise<Line[]> {
  const parts = newParts()
  const { value } = parts
  const facets = facetsAsked(asked.query, parts)
  const said = `select workspace_id, conversation_id, seq, event->>'at' as at from events
    where ${conditions(asked, looked, parts).join(' and ')}`
  const { rows } = await pool.query<Line>({
    text: `select place.conversation_id, place.seq, place.at, events.event, inbox.row from (
        select workspace_id, conversation_id, place.seq, place.at
        from (${facets === 'true' ? said : narrowed(said, facets)}) as place
        order by place.at desc, conversation_id desc, place.seq desc limit ${value(looked.limit)}
      ) as place
      join events using (workspace_id, conversation_id, seq)
      join inbox using (workspace_id, conversation_id)
      order by place.at desc, place.conversation_id desc, place.seq desc`,
    values: parts.values,
  })
  return rows
}

/**
 * The places in conversations that fit. Each conversation is looked at once, however often the word is said in it, and by
 * its key: the planner cannot know how many there are, and joined otherwise would read all of them or each many times.
 */
function narrowed(said: string, facets: string): string {
  return `select workspace_id, conversation_id, unnest(seqs) as seq, unnest(ats) as at from (
      select workspace_id, conversation_id, array_agg(seq) as seqs, array_agg(at) as ats
      from (${said}) as said group by workspace_id, conversation_id offset 0
    ) as talks
    where (select ${facets} from inbox
      where inbox.workspace_id = talks.workspace_id and inbox.conversation_id = talks.conversation_id)`
}

/**
 * A moment that no last word of a conversation is older than; null when there is none. By the order of the list: of what
 * waits it is when that began, which is earlier still.
 */
export async function oldestIn(pool: Pool, workspaceId: string): Promise<string | null> {
  const ends = ['nobody', 'assistant', 'human'].map(
    (holder) => `(select (row->>'lastAt')::text as at from inbox
      where workspace_id = $1 and holder = '${holder}' order by sort_key desc, conversation_id desc limit 1)`,
  )
  const waits = `(select (row->>'waitingSince')::text as at from inbox
    where workspace_id = $1 and holder = 'queue' order by sort_key, conversation_id limit 1)`
  const { rows } = await pool.query<{ at: string | null }>({
    name: 'search-oldest',
    text: `select min(at) as at from (${[...ends, waits].join(' union all ')}) as ends`,
    values: [workspaceId],
  })
  return rows[0]?.at ?? null
}

function conditions(
  { workspaceId, query, sought, tsquery }: Asked,
  { lexemes, since, until, after, among }: Look,
  parts: Parts,
): string[] {
  const { value } = parts
  const periods = lexemes.map((lexeme) => `'${lexeme.replaceAll("'", "''")}'`).join(' | ')
  const whole = periods === '' ? tsquery : `(${periods}) & ${tsquery}`
  return [
    `workspace_id = ${value(workspaceId)}`,
    SEARCHABLE,
    ...(among
      ? [
          `conversation_id = any(${value(among)}::text[])`,
          readThrough(
            `event_words(workspace_id, event) @@ ${value(whole)}::tsquery`,
            sought,
            parts,
          ),
        ]
      : [`event_words(workspace_id, event) @@ ${value(whole)}::tsquery`]),
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
}

/**
 * Some conversations are read through by their key, and not by the index: of a common word it would collect every place
 * there is, which took minutes. What an event is found by is costly to make, so only where the letters stand at all.
 */
function readThrough(isSaid: string, { words, phrases }: Sought, { value }: Parts): string {
  const text = `concat_ws(' ', event->'message'->>'text', event->'note'->>'text',
    event->'customer'->>'name', event->'customer'->>'email', event->'customer'->>'userId')`
  // As search_words spells it, before it takes it apart.
  const spelt = `lower(normalize(regexp_replace(normalize(left(${text}, 12000), NFKD), '[\u0300-\u036f]', '', 'g'), NFC))`
  const letters = [...words, ...phrases.flatMap((phrase) => phrase.split(' '))]
  const stand = letters.map(
    (word) => `position(${value([...word].slice(0, STEM).join(''))} in ${spelt}) > 0`,
  )
  return `case when ${['true', ...stand].join(' and ')} then ${isSaid} else false end`
}

/** The index knows which events have all the words of a phrase; only those are read to see whether they stand together. */
function phraseIn(phrase: string, { value }: Parts): string {
  const said = `coalesce(event->'message'->>'text', event->'note'->>'text', concat_ws(' ', event->'customer'->>'name', event->'customer'->>'email'))`
  return `position(${value(` ${phrase} `)} in ' ' || array_to_string(search_words(${said}), ' ') || ' ') > 0`
}
