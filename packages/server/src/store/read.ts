// Reads conversations: those that are asked for at the same time are one statement. After a restart thousands ask at once,
// and what is written meanwhile does not wait behind each of them.
import type { ConversationEvent, Recorded } from '@baton/contract'
import { asToday } from '@baton/core'
import type { Pool } from 'pg'
import type { Ref } from './store.ts'
import { createTogether } from './together.ts'

/** Bounds what is held in memory, as a log may be long. */
const TOGETHER = 16

/** The `read` of a store. */
export function createRead(pool: Pool) {
  const read = createTogether<Asked, Recorded[]>(
    async (asked) => {
      const { rows } = await pool.query<Line>({
        name: 'read-events',
        text: READ,
        values: columns(asked),
      })
      const lines = Map.groupBy(rows, ({ place }) => place)
      return asked.map((_, at) => (lines.get(at + 1) ?? []).map(toRecorded))
    },
    { atMost: TOGETHER },
  )
  return (ref: Ref, afterSeq = 0) => read({ ref, afterSeq })
}

type Asked = { ref: Ref; afterSeq: number }

type Line = { place: number; seq: number; event: ConversationEvent }

function columns(asked: readonly Asked[]): unknown[] {
  return [
    asked.map(({ ref }) => ref.workspaceId),
    asked.map(({ ref }) => ref.conversationId),
    asked.map(({ afterSeq }) => afterSeq),
  ]
}

function toRecorded({ seq, event }: Line): Recorded {
  return { ...asToday(event), seq }
}

const READ = `
  select asked.place::int, found.seq, found.event
  from unnest($1::text[], $2::text[], $3::int[]) with ordinality as asked (workspace_id, conversation_id, after, place)
  cross join lateral (
    select seq, event from events
    where events.workspace_id = asked.workspace_id and events.conversation_id = asked.conversation_id and seq > asked.after
    order by seq
  ) found
  order by asked.place, found.seq`
