// Recorded conversations, read in bulk for a replay: in batches by their id, so that any number of them can be gone
// through without holding them all.
import type { ConversationEvent, Recorded } from '@baton/contract'
import { asToday } from '@baton/core'
import type { Pool } from 'pg'

export type RecordedConversation = { id: string; events: Recorded[] }

export type RecordedBatch = {
  conversations: RecordedConversation[]
  /** Where the next batch begins; null after the last one. */
  next: string | null
}

export type RecordedLog = {
  /** How many conversations there are to go through. */
  count(workspaceId: string, since: string | null): Promise<number>
  read(
    workspaceId: string,
    from: { since: string | null; after: string | null; limit: number },
  ): Promise<RecordedBatch>
  /** Those in which a teammate marked a decision, latest first. */
  marked(workspaceId: string, limit: number): Promise<RecordedConversation[]>
}

/** What a policy looks at, and what says how things stood. */
const TYPES: ConversationEvent['type'][] = [
  'conversation.started',
  'message.posted',
  'turn.assessed',
  'answer.regenerated',
  'escalation.requested',
  'customer.identified',
  'situation.changed',
  'human.joined',
  'human.left',
  'conversation.returned',
  'conversation.closed',
  'conversation.reopened',
]

export function recordedLog(pool: Pool): RecordedLog {
  async function eventsOf(
    workspaceId: string,
    ids: readonly string[],
    types: readonly string[],
  ): Promise<RecordedConversation[]> {
    const { rows } = await pool.query<Row>({
      name: 'recorded.events',
      text: EVENTS,
      values: [workspaceId, ids, types],
    })
    const found = Map.groupBy(rows, ({ conversation_id }) => conversation_id)
    return ids.map((id) => ({
      id,
      events: (found.get(id) ?? []).map(({ seq, event }) => ({ ...asToday(event), seq })),
    }))
  }

  return {
    async count(workspaceId, since) {
      const { rows } = await pool.query<{ n: number }>({
        name: 'recorded.count',
        text: `select count(*)::int as n from inbox where workspace_id = $1 and ${SINCE}`,
        values: [workspaceId, since],
      })
      return rows[0]?.n ?? 0
    },

    async read(workspaceId, { since, after, limit }) {
      const { rows } = await pool.query<{ conversation_id: string }>({
        name: 'recorded.ids',
        text: `select conversation_id from inbox
          where workspace_id = $1 and ${SINCE} and ($3::text is null or conversation_id > $3)
          order by conversation_id limit $4`,
        values: [workspaceId, since, after, limit],
      })
      const ids = rows.map(({ conversation_id }) => conversation_id)
      const next = ids.length === limit ? (ids.at(-1) ?? null) : null
      return { conversations: await eventsOf(workspaceId, ids, TYPES), next }
    },

    async marked(workspaceId, limit) {
      const { rows } = await pool.query<{ conversation_id: string }>({
        name: 'recorded.marked',
        text: `select conversation_id from events
          where workspace_id = $1 and event->>'type' = 'assessment.marked'
          group by conversation_id order by max(recorded_at) desc, conversation_id limit $2`,
        values: [workspaceId, limit],
      })
      const ids = rows.map(({ conversation_id }) => conversation_id)
      return eventsOf(workspaceId, ids, [...TYPES, 'assessment.marked'])
    },
  }
}

type Row = { conversation_id: string; seq: number; event: ConversationEvent }

const SINCE = `($2::text is null or row->>'startedAt' >= $2)`

const EVENTS = `
select conversation_id, seq, event from events
where workspace_id = $1 and conversation_id = any($2) and event->>'type' = any($3)
order by conversation_id, seq`
