// A customer's own conversations, read from the desk's list. By the customer's id and by whether it is proved: whoever
// only says who they are finds nothing of somebody who has signed in.
import type { InboxRow, MyConversation } from '@baton/contract'
import { isReopenable } from '@baton/core'
import type { Pool } from 'pg'
import type { Device } from '../auth/customers.ts'
import type { Settings } from '../settings/settings.ts'

export type OwnConversations = {
  list(
    whose: Pick<Device, 'workspaceId' | 'customerId' | 'verified'>,
    page: { limit: number; cursor?: string | undefined },
  ): Promise<{ data: MyConversation[]; nextCursor: string | null }>
}

type Around = { settings: Pick<Settings, 'read'>; now: () => number }

export function postgresOwnConversations(pool: Pool, { settings, now }: Around): OwnConversations {
  return {
    async list({ workspaceId, customerId, verified }, { limit, cursor }) {
      const after = /^([\d:.TZ-]{20,30}) ([\w.:-]{1,128})$/.exec(cursor ?? '')
      const { reopenDays } = await settings.read(workspaceId, 'identity')
      const { rows } = await pool.query<{ row: InboxRow }>({
        name: 'own-conversations',
        text: LIST,
        values: [
          ...[workspaceId, customerId, verified],
          ...[after?.[1] ?? null, after?.[2] ?? '', limit + 1],
        ],
      })
      const at = new Date(now()).toISOString()
      const data = rows.slice(0, limit).map(({ row }) => shown(row, reopenDays, at))
      const last = data.at(-1)
      const isMore = rows.length > limit && last
      return { data, nextCursor: isMore ? `${last.lastAt} ${last.conversationId}` : null }
    },
  }
}

/** As text the moments sort as they follow each other: all are RFC 3339 with milliseconds, in UTC. */
const LIST = `
select row from inbox
where workspace_id = $1 and row->'customer'->>'id' = $2
  and row->'customer'->'verified' = to_jsonb($3::boolean)
  and ($4::text is null or (row->>'lastAt', conversation_id) < ($4, $5))
order by row->>'lastAt' desc, conversation_id desc limit $6`

const STATES = {
  assistant: 'assistant',
  queue: 'waiting',
  human: 'human',
  nobody: 'closed',
} as const

function shown(row: InboxRow, reopenDays: number, at: string): MyConversation {
  const { conversationId, subject, preview, previewBy, holder, human, startedAt, lastAt } = row
  // A row knows the last moment of its conversation; for one that is closed that is when it was.
  const canReopen = holder !== 'nobody' || isReopenable({ at: lastAt }, reopenDays, at)
  return {
    ...{ conversationId, subject, preview, previewBy, startedAt, lastAt, canReopen },
    state: STATES[holder],
    human: human && { name: human.name },
    unread: row.unread ?? 0,
  }
}
