// The desk's list, read. Every question has a bound on what it may cost, however many conversations there are.
import { COUNTED_TO, type InboxRow, InboxView } from '@baton/contract'
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

/** Lines that are looked at to fill a page: nearly always the first hundreds are enough. */
const CHUNKS = [500, 2_000, 4_000, 8_000, 8_000, 8_000]
/** What one request may take to fill its page. */
const BUDGET_MS = 25
/** Lines that are counted among, for a number beside a word in the rail, of which there may be many. */
const COUNTED_AMONG = 5_000
export const NO_FILTER: Narrowed = { facets: [], without: [], since: null, until: null }

export function postgresInbox(pool: Pool): Inbox {
  return {
    async list({ limit, cursor, filter = NO_FILTER, ...asked }) {
      const began = performance.now()
      const found: Placed[] = []
      let after = readCursor(cursor)
      let last = { at: began, of: 0 }
      for (const chunk of isFiltered(filter) ? CHUNKS : [limit + 1]) {
        // So many lines more take so much longer: what would not be done in time is left to the next request.
        const now = performance.now()
        const takes = last.of === 0 ? 0 : ((now - last.at) * chunk) / last.of
        if (last.of > 0 && now - began + takes > BUDGET_MS) break
        last = { at: now, of: chunk }
        const looked = await look(
          pool,
          { ...asked, filter, after },
          { chunk, limit: limit + 1 - found.length },
        )
        found.push(...looked.rows)
        if (found.length > limit) break
        after = looked.upTo
        if (!after) break
      }
      const data = found.slice(0, limit).map(({ row }) => row)
      const end = found.length > limit ? placeOf(found[limit - 1]) : after
      return { data, nextCursor: end && `${end.sortKey}:${end.conversationId}` }
    },

    counts: (workspaceId, humanId) => countViews(pool, workspaceId, humanId),

    count: (asked) => countAmong(pool, asked),

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
type Place = { sortKey: string; conversationId: string }

/** Looks at so many lines in the index alone, and reads those that fit. `upTo`: null when that was the end of the view. */
async function look(
  pool: Pool,
  range: Range,
  { chunk, limit }: { chunk: number; limit: number },
): Promise<{ rows: Placed[]; upTo: Place | null }> {
  const parts = newParts()
  const lines = linesOf(range, { ...parts, limit: chunk })
  const { rows } = await pool.query<Placed & { looked: number }>({
    text: `with looked as materialized (
        select * from (${lines}) as lines order by sort_key, conversation_id limit ${chunk}
      ), found as (
        select sort_key, conversation_id, false as is_end from looked
        where ${facetsAsked(range.filter, parts)} order by sort_key, conversation_id limit ${parts.value(limit)}
      ), last as (
        select sort_key, conversation_id, true as is_end from looked
        order by sort_key, conversation_id offset ${chunk - 1}
      )
      select places.*, inbox.row from (select * from found union all select * from last) as places
      left join inbox on not is_end and inbox.workspace_id = $1 and inbox.conversation_id = places.conversation_id
      order by is_end, places.sort_key, places.conversation_id`,
    values: parts.values,
  })
  const upTo = placeOf(rows.find(({ row }) => row === null))
  return { rows: rows.filter(({ row }) => row !== null), upTo }
}

function placeOf(line: Omit<Placed, 'row'> | undefined): Place | null {
  return line ? { sortKey: line.sort_key, conversationId: line.conversation_id } : null
}

async function countAmong(pool: Pool, { filter = NO_FILTER, ...asked }: Asked) {
  const parts = newParts()
  const range = { ...asked, filter, after: null }
  const lines = linesOf(range, { ...parts, limit: COUNTED_AMONG })
  const { rows } = await pool.query<{ looked: number; found: number }>({
    text: `select count(*)::int as looked,
      (count(*) filter (where ${facetsAsked(filter, parts)}))::int as found
      from (select facets from (${lines}) as lines limit ${COUNTED_AMONG}) as looked`,
    values: parts.values,
  })
  const { looked = 0, found = 0 } = rows[0] ?? {}
  const isMore = looked === COUNTED_AMONG
  return { count: Math.min(found, COUNTED_TO), atLeast: found >= COUNTED_TO || isMore }
}

/** Counted up to where a number becomes "999+", all in one statement: the rail asks whenever something has changed. */
async function countViews(pool: Pool, workspaceId: string, humanId: string) {
  const parts = newParts()
  const asked = { workspaceId, humanId, filter: NO_FILTER, after: null }
  const counted = InboxView.options.map((view) => {
    const lines = linesOf({ ...asked, view }, { ...parts, limit: COUNTED_TO })
    return `(select count(*)::int from (select from (${lines}) as lines limit ${COUNTED_TO}) as lines) as ${view}`
  })
  const { rows } = await pool.query<Record<InboxView, number>>({
    name: 'count-views',
    text: `select ${counted.join(', ')}`,
    values: parts.values,
  })
  return rows[0] as (typeof rows)[0]
}

function isFiltered({ facets, without }: Narrowed): boolean {
  return facets.length + without.length > 0
}

function readCursor(cursor: string | undefined): Place | null {
  const [, sortKey, conversationId] = /^(\d{1,16}):([\w.:-]{1,128})$/.exec(cursor ?? '') ?? []
  return sortKey && conversationId ? { sortKey, conversationId } : null
}
