// The desk's list, read.
import type { InboxRow, InboxView } from '@baton/contract'
import type { Pool } from 'pg'
import type { Ref } from '../store/store.ts'

export type InboxPage = { data: InboxRow[]; nextCursor: string | null }

export type Inbox = {
  list(query: {
    workspaceId: string
    humanId: string
    view: InboxView
    limit: number
    cursor?: string | undefined
  }): Promise<InboxPage>
  counts(workspaceId: string, humanId: string): Promise<Record<InboxView, number>>
  row(workspaceId: string, conversationId: string): Promise<InboxRow | null>
  /** How far the logs of these conversations have come. */
  seqs(refs: readonly Ref[]): Promise<(Ref & { seq: number })[]>
}

export function postgresInbox(pool: Pool): Inbox {
  return {
    async list({ workspaceId, humanId, view, limit, cursor }) {
      const after = readCursor(cursor)
      const { rows } = await pool.query<{ sort_key: string; row: InboxRow }>({
        name: 'list-inbox',
        text: `select sort_key, row from inbox
          where workspace_id = $1 and holder = any($2) and ($3::text is null or human_id = $3)
            and ($4::bigint is null or (sort_key, conversation_id) > ($4, $5))
          order by sort_key, conversation_id limit $6`,
        values: [
          workspaceId,
          HOLDERS[view],
          view === 'mine' ? humanId : null,
          after?.sortKey ?? null,
          after?.conversationId ?? '',
          limit + 1,
        ],
      })
      const page = rows.slice(0, limit)
      const last = page.at(-1)
      const nextCursor =
        rows.length > limit && last ? `${last.sort_key}:${last.row.conversationId}` : null
      return { data: page.map(({ row }) => row), nextCursor }
    },

    async counts(workspaceId, humanId) {
      const { rows } = await pool.query<{ holder: InboxRow['holder']; all: number; mine: number }>(
        `select holder, count(*)::int as all, (count(*) filter (where human_id = $2))::int as mine
         from inbox where workspace_id = $1 group by holder`,
        [workspaceId, humanId],
      )
      const held = (by: InboxRow['holder']) => rows.find(({ holder }) => holder === by)?.all ?? 0
      return {
        escalated: held('queue'),
        mine: rows.find(({ holder }) => holder === 'human')?.mine ?? 0,
        assistant: held('assistant'),
        closed: held('nobody'),
        all: held('queue') + held('human') + held('assistant'),
      }
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

const HOLDERS: Record<InboxView, InboxRow['holder'][]> = {
  escalated: ['queue'],
  mine: ['human'],
  assistant: ['assistant'],
  closed: ['nobody'],
  all: ['queue', 'human', 'assistant'],
}

function readCursor(cursor: string | undefined) {
  const [, sortKey, conversationId] = /^(\d{1,16}):([\w.:-]{1,128})$/.exec(cursor ?? '') ?? []
  return sortKey && conversationId ? { sortKey, conversationId } : null
}
