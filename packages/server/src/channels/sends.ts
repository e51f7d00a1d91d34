// Every part of a message that was ever about to be sent, by its key: written before the call, so that nobody has to
// guess whether it was made, and found by what the vendor says of it later.
import type { Pool } from 'pg'
import type { Ref } from '../store/store.ts'
import type { ChannelPlaceOf } from './channel-customers.ts'

export type SendState = 'sending' | 'refused' | 'sent' | 'delivered' | 'read' | 'failed'

export type Part = ChannelPlaceOf & Ref & { messageId: string; part: number; parts: number }

/** Where a part stood before. Null for one that has never been tried. */
export type Before = { state: SendState; vendorId: string | null; beganAt: Date } | null

export type Noted = {
  conversationId: string
  messageId: string
  /** How far all parts of the message have come together; `failed` when one of them has. */
  all: SendState
}

export type Sends = {
  /** Says that the call is about to be made, and where it stood before. What has been sent is left as it is. */
  begin(part: Part, now: Date): Promise<Before>
  /** Says that an unheard call is made once more. */
  again(part: Part, now: Date): Promise<void>
  sent(part: Part, vendorId: string): Promise<void>
  /** It was not done, that is certain. */
  refused(part: Part): Promise<void>
  /** What the vendor says of it. Null when we have never sent such a thing. */
  note(
    place: ChannelPlaceOf,
    said: {
      key: string | null
      vendorId: string
      state: 'refused' | 'sent' | 'delivered' | 'read' | 'failed'
    },
  ): Promise<Noted | null>
  /** The vendor's ids of what was sent in a conversation, latest last. */
  idsOf(ref: Ref): Promise<{ messageId: string; vendorId: string }[]>
}

/** Short enough for every vendor, and the same for the same part for ever. */
export function keyOf({
  conversationId,
  messageId,
  part,
}: Pick<Part, 'conversationId' | 'messageId' | 'part'>): string {
  return `${conversationId} ${part} ${messageId}`
}

const MOST_IDS = 50

export function postgresSends(pool: Pool): Sends {
  return {
    async begin(part, now) {
      const { rows } = await pool.query<Before & object>({
        name: 'sends.begin',
        text: BEGIN,
        values: [
          ...[part.workspaceId, part.connectionId, keyOf(part), part.conversationId],
          ...[part.messageId, part.part, part.parts, now.toISOString()],
        ],
      })
      return rows[0] ?? null
    },

    again: (part, now) => set(pool, part, `state = 'sending', began_at = $4`, [now.toISOString()]),
    sent: (part, vendorId) =>
      // A status that was quicker than the answer knows more.
      set(
        pool,
        part,
        `vendor_id = $4, state = case when state in ('sending', 'refused') then 'sent' else state end`,
        [vendorId],
      ),
    refused: (part) =>
      set(pool, part, `state = case when state = 'sending' then 'refused' else state end`, []),

    async note({ workspaceId, connectionId }, { key, vendorId, state }) {
      const { rows } = await pool.query<Noted>({
        name: 'sends.note',
        text: NOTE,
        values: [workspaceId, connectionId, key, vendorId, state],
      })
      return rows[0] ?? null
    },

    async idsOf({ workspaceId, conversationId }) {
      const { rows } = await pool.query<{ messageId: string; vendorId: string }>({
        name: 'sends.ids',
        text: `select message_id as "messageId", vendor_id as "vendorId" from (
            select * from channel_sends where workspace_id = $1 and conversation_id = $2 and vendor_id is not null
            order by began_at desc limit ${MOST_IDS}
          ) as latest order by began_at`,
        values: [workspaceId, conversationId],
      })
      return rows
    },
  }
}

async function set(pool: Pool, part: Part, change: string, values: string[]): Promise<void> {
  await pool.query(
    `update channel_sends set ${change} where workspace_id = $1 and connection_id = $2 and key = $3`,
    [part.workspaceId, part.connectionId, keyOf(part), ...values],
  )
}

/** What was refused is begun anew, without a doubt about the call before. */
const BEGIN = `
with before as (
  select state, vendor_id, began_at from channel_sends
  where workspace_id = $1 and connection_id = $2 and key = $3
), written as (
  insert into channel_sends (workspace_id, connection_id, key, conversation_id, message_id, part, parts, state, began_at)
  values ($1, $2, $3, $4, $5, $6, $7, 'sending', $8)
  on conflict (workspace_id, connection_id, key) do update
  set state = case when channel_sends.state = 'refused' then 'sending' else channel_sends.state end,
      began_at = case when channel_sends.state = 'refused' then excluded.began_at else channel_sends.began_at end
)
select state, vendor_id as "vendorId", began_at as "beganAt" from before`

const RANK = (column: string) =>
  `array_position(array['refused', 'sending', 'sent', 'delivered', 'read'], ${column})`

/** A step back says nothing, and what has been delivered cannot fail any more. */
const NOTE = `
with known as (
  select key from channel_sends
  where workspace_id = $1 and connection_id = $2 and (key = $3 or vendor_id = $4)
  order by key = $3 desc nulls last limit 1
), noted as (
  update channel_sends set
    vendor_id = coalesce(nullif($4, ''), vendor_id),
    state = case
      when $5 in ('failed', 'refused') then case when state in ('delivered', 'read') then state else $5 end
      when state = 'failed' or coalesce(${RANK('state')}, 0) < ${RANK('$5')} then $5
      else state end
  where workspace_id = $1 and connection_id = $2 and key in (select key from known)
  returning *
), every as (
  select noted.conversation_id, noted.message_id, noted.parts,
    other.key, case when other.key = noted.key then noted.state else other.state end as state
  from noted join channel_sends other
    on other.workspace_id = $1 and other.conversation_id = noted.conversation_id
      and other.message_id = noted.message_id and other.connection_id = $2
)
select conversation_id as "conversationId", message_id as "messageId",
  case when bool_or(state = 'failed') then 'failed'
    when count(*) < max(parts) then 'sending'
    else (array['refused', 'sending', 'sent', 'delivered', 'read'])[min(${RANK('state')})] end as all
from every group by 1, 2`
