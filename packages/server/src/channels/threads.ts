// Which conversation something belongs to, where one customer has several at once, as in e-mail.
import type { Pool } from 'pg'
import type { ChannelPlaceOf } from './channel-customers.ts'

export type Threads = {
  /** The conversation that a name of ours stands for; whoever bears one was written to. */
  named(place: ChannelPlaceOf, names: readonly string[]): Promise<string | null>
  /** The conversation in which one of these messages was heard, the nearest first. A claim. */
  holding(place: ChannelPlaceOf, ids: readonly string[]): Promise<string | null>
  /** Written before a name leaves us, so that nobody answers to one we do not know. */
  gave(place: ChannelPlaceOf, conversationId: string, name: string): Promise<void>
  heard(place: ChannelPlaceOf, conversationId: string, ids: readonly string[]): Promise<void>
}

export function postgresThreads(pool: Pool): Threads {
  async function find(
    { workspaceId, connectionId }: ChannelPlaceOf,
    kind: 'name' | 'message',
    ids: readonly string[],
  ): Promise<string | null> {
    if (ids.length === 0) return null
    const { rows } = await pool.query<{ conversationId: string }>({
      name: 'channel-threads.find',
      text: `select conversation_id as "conversationId" from channel_threads
        where workspace_id = $1 and connection_id = $2 and kind = $3 and id = any($4)
        order by array_position($4, id) limit 1`,
      values: [workspaceId, connectionId, kind, ids],
    })
    return rows[0]?.conversationId ?? null
  }

  async function keep(
    { workspaceId, connectionId }: ChannelPlaceOf,
    kind: 'name' | 'message',
    conversationId: string,
    ids: readonly string[],
  ): Promise<void> {
    if (ids.length === 0) return
    // The first one stays: whoever repeats somebody's id later does not take their thread.
    await pool.query({
      name: 'channel-threads.keep',
      text: `insert into channel_threads (workspace_id, connection_id, kind, id, conversation_id)
        select $1, $2, $3, id, $5 from unnest($4::text[]) as id on conflict do nothing`,
      values: [workspaceId, connectionId, kind, ids, conversationId],
    })
  }

  return {
    named: (place, names) => find(place, 'name', names),
    holding: (place, ids) => find(place, 'message', ids),
    gave: (place, conversationId, name) => keep(place, 'name', conversationId, [name]),
    heard: (place, conversationId, ids) => keep(place, 'message', conversationId, ids),
  }
}
