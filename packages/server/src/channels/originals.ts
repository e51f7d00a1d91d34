// Mails as they came, byte for byte, from the moment they arrive until their conversation goes. Read by teammates alone:
// no model, no ticket and no customer gets them.
import { pipeline, Readable } from 'node:stream'
import { promisify } from 'node:util'
import { createInflate, deflate } from 'node:zlib'
import type { Arrived } from '@baton/integrations'
import { DatabaseError, type Pool } from 'pg'
import type { Ref } from '../store/store.ts'
import type { ChannelPlaceOf } from './channel-customers.ts'

export type Original = ChannelPlaceOf & {
  id: string
  /** Unpacked. */
  size: number
  isCut: boolean
}

export type Originals = {
  /** Before they are heard. What is known already is not kept again. Returns how many there was no room for. */
  keep(place: ChannelPlaceOf, originals: NonNullable<Arrived['originals']>): Promise<number>
  /** It has been heard, and is this message or note. */
  belongs(place: ChannelPlaceOf, id: string, to: Ref & { messageId: string }): Promise<void>
  find(ref: Ref, messageId: string): Promise<Original | null>
  /** Unpacked, piece by piece, as the reader takes them. */
  read(original: Original): AsyncGenerator<Buffer>
  /** All of a conversation, for who wants everything that is kept of somebody. */
  ofConversation(ref: Ref): Promise<(Original & { messageId: string })[]>
}

/** As much as files may take; beyond it messages come in without. */
const MOST_BYTES = 10 * 1024 ** 3
/** Of one statement: as large as the pieces in which files lie. */
const PIECE_BYTES = 256 * 1024
const FOREIGN_KEY_VIOLATION = '23503'

const packed = promisify(deflate)

export function postgresOriginals(pool: Pool, mostBytes = MOST_BYTES): Originals {
  return {
    async keep({ workspaceId, connectionId }, originals) {
      let without = 0
      for (const { id, bytes, isCut = false } of originals) {
        const kept = await packed(bytes)
        const values = [workspaceId, connectionId, id, bytes.length, kept.length, isCut, kept]
        const { rows } = await pool.query<{ hasRoom: boolean }>({
          name: 'originals.keep',
          text: KEEP,
          values: [...values, mostBytes],
        })
        if (!rows[0]?.hasRoom) without++
      }
      return without
    },

    async belongs({ workspaceId, connectionId }, id, { conversationId, messageId }) {
      const values = [workspaceId, connectionId, id]
      try {
        await pool.query({
          name: 'originals.belongs',
          text: `update channel_originals set conversation_id = $4, message_id = $5
            where ${KEY} and conversation_id is null`,
          values: [...values, conversationId, messageId],
        })
      } catch (error) {
        if (!(error instanceof DatabaseError) || error.code !== FOREIGN_KEY_VIOLATION) throw error
        // The conversation was erased this moment: this goes with it.
        await pool.query(`delete from channel_originals where ${KEY}`, values)
      }
    },

    async find({ workspaceId, conversationId }, messageId) {
      const { rows } = await pool.query<Original>({
        name: 'originals.find',
        text: `select ${COLUMNS} from channel_originals
          where workspace_id = $1 and conversation_id = $2 and message_id = any($3) limit 1`,
        values: [workspaceId, conversationId, [messageId, letterOf(messageId)]],
      })
      return rows[0] ?? null
    },

    async *read(original) {
      // What breaks on the way is told by the end it is read from.
      const unpacked = pipeline(Readable.from(stored(pool, original)), createInflate(), () => {})
      yield* unpacked as AsyncIterable<Buffer>
    },

    async ofConversation({ workspaceId, conversationId }) {
      const { rows } = await pool.query<Original & { messageId: string }>(
        `select ${COLUMNS}, message_id as "messageId" from channel_originals
         where workspace_id = $1 and conversation_id = $2 order by arrived_at, id`,
        [workspaceId, conversationId],
      )
      return rows
    },
  }
}

/** A letter too long for one message is several: `<id>.2` is of the same mail as `<id>`. */
function letterOf(messageId: string): string {
  return messageId.replace(/\.\d{1,4}$/, '')
}

async function* stored(pool: Pool, { workspaceId, connectionId, id }: Original) {
  for (let from = 1; ; from += PIECE_BYTES) {
    // The driver gets bytes as text: in base64 they are a third shorter than in the hexadecimal they would come in.
    const { rows } = await pool.query<{ bytes: string }>({
      name: 'originals.read',
      text: `select encode(substring(bytes from $4 for ${PIECE_BYTES}), 'base64') as bytes
        from channel_originals where ${KEY}`,
      values: [workspaceId, connectionId, id, from],
    })
    const piece = Buffer.from(rows[0]?.bytes ?? '', 'base64')
    if (piece.length === 0) return
    yield piece
  }
}

const KEY = 'workspace_id = $1 and connection_id = $2 and id = $3'
const COLUMNS =
  'workspace_id as "workspaceId", connection_id as "connectionId", id, size, is_cut as "isCut"'

/** What has arrived before was kept then, or has gone since: brought by IMAP and by webhook, it is one. */
const KEEP = `
with room as (
  select coalesce(sum(kept), 0) + $5 <= $8 as there from channel_originals where workspace_id = $1
), added as (
  insert into channel_originals (workspace_id, connection_id, id, size, kept, is_cut, bytes)
  select $1, $2, $3, $4, $5, $6, $7 from room
  where room.there and not exists (
    select from channel_arrivals where workspace_id = $1 and connection_id = $2
      and id in ('message ' || $3, 'remark ' || $3)
  )
  on conflict do nothing
)
select there as "hasRoom" from room`
