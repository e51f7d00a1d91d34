// Erases conversations. The one documented exception to a log that is never changed: what stood in it becomes `hidden`, so
// that it still folds and everyone resumes from the same `seq`, and its last event says that it was erased. All of it in
// one transaction, with its line in the audit log.
import { DatabaseError, type PoolClient } from 'pg'
import { GOES_WITH_IT } from './copies.ts'

export type Erased = { conversationId: string; seq: number }

const UNIQUE_VIOLATION = '23505'

/** Somebody has written into one of the logs meanwhile: nothing was erased, and it can be tried again at once. */
export function isOvertaken(error: unknown): boolean {
  return error instanceof DatabaseError && error.code === UNIQUE_VIOLATION
}

/**
 * The last event comes first: whoever writes at the same time conflicts with it, looks again, and is refused. Nothing of
 * these conversations is written after it.
 */
export async function eraseConversations(
  db: PoolClient,
  workspaceId: string,
  conversationIds: readonly string[],
  at: string,
): Promise<{ erased: Erased[]; files: number }> {
  const { rows: erased } = await db.query<Erased>(LAST_EVENTS, [
    ...[workspaceId, conversationIds, JSON.stringify({ type: 'conversation.erased', at })],
  ])
  await db.query(BLANK, [
    ...[workspaceId, erased.map((one) => one.conversationId), erased.map(({ seq }) => seq)],
    JSON.stringify({ type: 'hidden', at }),
  ])
  const { rows } = await db.query<{ files: number }>(
    `select count(*)::int as files from files where workspace_id = $1 and conversation_id = any($2)`,
    [workspaceId, conversationIds],
  )
  for (const table of GOES_WITH_IT)
    await db.query(`delete from ${table} where workspace_id = $1 and conversation_id = any($2)`, [
      ...[workspaceId, conversationIds],
    ])
  await db.query(
    `update channel_customers set conversation_id = null
     where workspace_id = $1 and conversation_id = any($2)`,
    [workspaceId, conversationIds],
  )
  return { erased, files: rows[0]?.files ?? 0 }
}

const LAST_EVENTS = `
insert into events (workspace_id, conversation_id, seq, event)
select workspace_id, conversation_id, max(seq) + 1, $3::jsonb from events
where workspace_id = $1 and conversation_id = any($2) group by workspace_id, conversation_id
returning conversation_id as "conversationId", seq`

const BLANK = `
update events set event = $4::jsonb, recorded_at = now()
from unnest($2::text[], $3::int[]) as gone (conversation_id, seq)
where events.workspace_id = $1 and events.conversation_id = gone.conversation_id and events.seq < gone.seq`
