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

/**
 * Where these conversations went on, they are quoted: the quotations go as well, and an event says so, by which everyone
 * who has that log open forgets them. Before anything of these is blanked, which says where they went on.
 */
export async function eraseQuotations(
  db: PoolClient,
  workspaceId: string,
  conversationIds: readonly string[],
  at: string,
): Promise<Erased[]> {
  const { rows } = await db.query<{ id: string }>(WENT_ON, [workspaceId, conversationIds])
  const there = rows.map(({ id }) => id).filter((id) => !conversationIds.includes(id))
  const { rows: blanked } = await db.query<{ id: string }>(BLANK_QUOTED, [
    ...[workspaceId, there, conversationIds, JSON.stringify({ type: 'hidden', at })],
  ])
  const { rows: told } = await db.query<Erased>(LAST_EVENTS, [
    ...[workspaceId, [...new Set(blanked.map(({ id }) => id))]],
    JSON.stringify({ type: 'story.erased', at, from: conversationIds }),
  ])
  return told
}

const WENT_ON = `
with recursive went_on (id) as (
  select unnest($2::text[])
  union
  select events.event->>'to' from events join went_on on events.conversation_id = went_on.id
  where events.workspace_id = $1 and events.event->>'type' = 'conversation.merged'
)
select id from went_on`

const BLANK_QUOTED = `
update events set event = $4::jsonb, recorded_at = now()
where workspace_id = $1 and conversation_id = any($2) and (
  (event->>'type' = 'story.merged' and event->>'from' = any($3))
  or event->'message'->'carried'->>'from' = any($3)
)
returning conversation_id as id`

const LAST_EVENTS = `
insert into events (workspace_id, conversation_id, seq, event)
select workspace_id, conversation_id, max(seq) + 1, $3::jsonb from events
where workspace_id = $1 and conversation_id = any($2) group by workspace_id, conversation_id
returning conversation_id as "conversationId", seq`

const BLANK = `
update events set event = $4::jsonb, recorded_at = now()
from unnest($2::text[], $3::int[]) as gone (conversation_id, seq)
where events.workspace_id = $1 and events.conversation_id = gone.conversation_id and events.seq < gone.seq`
