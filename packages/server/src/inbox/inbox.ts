// The desk's list, read. Every question has a bound on what it may cost, however many conversations there are.
import { COUNTED_TO, type InboxRow, type InboxView } from '@baton/contract'
import type { FacetFilter } from '@baton/core'
import type { Pool } from 'pg'
import type { Ref } from '../store/store.ts'
import { facetsAsked, linesOf, newParts, type Range } from './views.ts'

export type InboxPage = { data: InboxRow[]; nextCursor: string | null }

export type Narrowed = FacetFilter & { since: string | null; until: string | null }

type Asked = { workspaceId: string; humanId: string; view: InboxView; filter?: Narrowed }

export type Inbox = {
  /** A page may end before it is full: so far it has been looked, and `nextCursor` goes on from there. */
  list(query: Asked & { limit: number; cursor?: string | undefined }): Promise<InboxPage>
  counts(workspaceId: string, humanId: string): Promise<Record<InboxView, number>>
  /** At most `COUNTED_TO`; `atLeast` when it was not looked through to the end. */
  count(query: Asked): Promise<{ count: number; atLeast: boolean }>
  row(workspaceId: string, conversationId: string): Promise<InboxRow | null>
  /** How far the logs of these conversations have come. */
  seqs(refs: readonly Ref[]): Promise<(Ref & { seq: number })[]>
}

/** Lines looked at in one request, in the index alone: some 10 ms. */
const LOOKED_AT = 20_000
/** The same for a number beside a word in the rail, of which there may be many. */
const COUNTED_AMONG = 5_000
export const NO_FILTER: Narrowed = { facets: [], without: [], since: null, until: null }

export function postgresInbox(pool: Pool): Inbox {
  return {
    async list({ limit, cursor, filter = NO_FILTER, ...asked }) {
      const range = { ...asked, filter, after: readCursor(cursor) }
      const rows = await page(pool, range, limit + 1)
      const data = rows.slice(0, limit).map(({ row }) => row)
      if (rows.length > limit) return { data, nextCursor: cursorOf(rows[limit - 1]) }
      return { data, nextCursor: isFiltered(filter) ? await lookedUpTo(pool, range) : null }
    },

    counts: (workspaceId, humanId) => countViews(pool, workspaceId, humanId),

    async count({ filter = NO_FILTER, ...asked }) {
      const parts = newParts()
      const lines = linesOf({ ...asked, filter, after: null }, parts)
      const { rows } = await pool.query<{ looked: number; found: number }>({
        text: `select count(*)::int as looked, (count(*) filter (where ${facetsAsked(filter, parts)}))::int as found
          from (select facets from (${lines}) as lines limit ${COUNTED_AMONG}) as looked`,
        values: parts.values,
      })
      const { looked = 0, found = 0 } = rows[0] ?? {}
      const isMore = looked === COUNTED_AMONG
      return { count: Math.min(found, COUNTED_TO), atLeast: found >= COUNTED_TO || isMore }
    },

    async row(workspaceId, conversationId) {
      const { rows } = await pool.query<{ row: InboxRow }>(
        'select row from inbox where workspace_id = $1 and conversation_id = $2',
        [workspaceId, conversationId],
      )
      return rows[0]?.row ?? null
    },

    async seqs(refs) {
      const { rows } = await pool.query<Ref & { seq: number }>({
        name: 'inbox-seqs',
        text: `select workspace_id as "workspaceId", conversation_id as "conversationId", seq
          from inbox join unnest($1::text[], $2::text[]) as asked (workspace_id, conversation_id)
          using (workspace_id, conversation_id)`,
        values: [
          refs.map(({ workspaceId }) => workspaceId),
          refs.map(({ conversationId }) => conversationId),
        ],
      })
      return rows
    },
  }
}

type Placed = { sort_key: string; conversation_id: string; row: InboxRow }

/** The limit within is the bound of what is read; the one outside ends the reading early, which it nearly always does. */
async function page(pool: Pool, range: Range, limit: number): Promise<Placed[]> {
  const parts = newParts()
  const lines = linesOf(range, parts)
  const { rows } = await pool.query<Placed>({
    text: `select found.sort_key, found.conversation_id, inbox.row from (
        select * from (
          select * from (${lines}) as lines order by sort_key, conversation_id limit ${LOOKED_AT}
        ) as looked
        where ${facetsAsked(range.filter, parts)} limit ${parts.value(limit)}
      ) as found
      join inbox using (workspace_id, conversation_id)
      order by found.sort_key, found.conversation_id`,
    values: parts.values,
  })
  return rows
}

/** Where a look that found too little has ended; null when that was the end of the view. */
async function lookedUpTo(pool: Pool, range: Range): Promise<string | null> {
  const parts = newParts()
  const lines = linesOf(range, parts)
  const { rows } = await pool.query<Omit<Placed, 'row'>>({
    text: `select sort_key, conversation_id from (${lines}) as lines
      order by sort_key, conversation_id offset ${LOOKED_AT - 1} limit 1`,
    values: parts.values,
  })
  return cursorOf(rows[0])
}

/** Each view is counted up to where a number becomes "999+". */
async function countViews(pool: Pool, workspaceId: string, humanId: string) {
  const held = (holder: string) =>
    `(select count(*)::int from (select from inbox where workspace_id = $1 and holder = '${holder}' limit ${COUNTED_TO}) as lines)`
  const { rows } = await pool.query<Record<InboxRow['holder'] | 'mine', number>>({
    name: 'count-inbox',
    text: `select ${held('queue')} as queue, ${held('human')} as human, ${held('assistant')} as assistant,
      ${held('nobody')} as nobody, (select count(*)::int from (
        select from inbox where workspace_id = $1 and human_id = $2 and holder = 'human' limit ${COUNTED_TO}
      ) as lines) as mine`,
    values: [workspaceId, humanId],
  })
  const { queue, human, assistant, nobody, mine } = rows[0] as (typeof rows)[0]
  const all = Math.min(queue + human + assistant, COUNTED_TO)
  return { escalated: queue, mine, assistant, closed: nobody, all }
}

function isFiltered({ facets, without }: Narrowed): boolean {
  return facets.length + without.length > 0
}

function cursorOf(last: Omit<Placed, 'row'> | undefined): string | null {
  return last ? `${last.sort_key}:${last.conversation_id}` : null
}

function readCursor(cursor: string | undefined) {
  const [, sortKey, conversationId] = /^(\d{1,16}):([\w.:-]{1,128})$/.exec(cursor ?? '') ?? []
  return sortKey && conversationId ? { sortKey, conversationId } : null
}
