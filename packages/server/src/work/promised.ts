// The conversations in which something is owed to the customer, first due first.
import type { InboxRow } from '@baton/contract'
import type { Pool } from 'pg'

export type PromisedList = {
  list(query: {
    workspaceId: string
    /** Only what this teammate owes, or what is owed in conversations they have. */
    humanId: string | null
    limit: number
    cursor?: string | undefined
  }): Promise<{ data: InboxRow[]; nextCursor: string | null }>
}

export function postgresPromised(pool: Pool): PromisedList {
  return {
    async list({ workspaceId, humanId, limit, cursor }) {
      const after = readCursor(cursor)
      const { rows } = await pool.query<{ row: InboxRow }>({
        name: 'list-promised',
        text: `select row from inbox
          where workspace_id = $1 and row->>'promiseDueAt' is not null
            and ($2::text is null or human_id = $2
              or row->'promises' @> jsonb_build_array(jsonb_build_object('owner', jsonb_build_object('id', $2::text))))
            and ($3::text is null or (row->>'promiseDueAt', conversation_id) > ($3, $4))
          order by row->>'promiseDueAt', conversation_id limit $5`,
        values: [workspaceId, humanId, after?.dueAt ?? null, after?.id ?? '', limit + 1],
      })
      const data = rows.slice(0, limit).map(({ row }) => row)
      const last = data.at(-1)
      const nextCursor =
        rows.length > limit && last ? `${last.promiseDueAt} ${last.conversationId}` : null
      return { data, nextCursor }
    },
  }
}

function readCursor(cursor: string | undefined) {
  const [, dueAt, id] = /^(\S{20,30}) ([\w.:-]{1,128})$/.exec(cursor ?? '') ?? []
  return dueAt && id ? { dueAt, id } : null
}
