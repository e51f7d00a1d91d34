// When a ticket was last begun to be opened, kept where no crash reaches it: desks that show new tickets late are not asked
// for another before an earlier one must have shown.
import type { Attempt } from '@baton/integrations'
import type { Pool } from 'pg'
import type { Ref } from '../store/store.ts'

export type BegunTickets = {
  /** For one attempt to open; `again` tells whether there was one before. */
  of(place: Place, again: boolean): Promise<BegunTicket>
  /** The ticket is known. */
  forget(place: Place): Promise<void>
}

export type BegunTicket = NonNullable<Attempt['begun']> & {
  /** By this attempt or one before it. */
  isNoted(): boolean
}

type Place = Ref & { connectionId: string; escalationId: string }

export function postgresBegunTickets(pool: Pool, now: () => number): BegunTickets {
  return {
    async of(place, again) {
      const at = again ? await lastOf(pool, place) : null
      let noted = at !== null
      return {
        at,
        isNoted: () => noted,
        async note() {
          noted = true
          await pool.query({
            name: 'begun-tickets.note',
            text: `insert into begun_tickets (workspace_id, connection_id, escalation_id, conversation_id, at)
              values ($1, $2, $3, $4, $5)
              on conflict (workspace_id, connection_id, escalation_id) do update
              set at = greatest(begun_tickets.at, excluded.at)`,
            values: [...keyOf(place), place.conversationId, new Date(now()).toISOString()],
          })
        },
      }
    },

    async forget(place) {
      await pool.query({
        name: 'begun-tickets.forget',
        text: `delete from begun_tickets
          where workspace_id = $1 and connection_id = $2 and escalation_id = $3`,
        values: keyOf(place),
      })
    },
  }
}

async function lastOf(pool: Pool, place: Place): Promise<string | null> {
  const { rows } = await pool.query<{ at: Date }>({
    name: 'begun-tickets.last',
    text: `select at from begun_tickets
      where workspace_id = $1 and connection_id = $2 and escalation_id = $3`,
    values: keyOf(place),
  })
  return rows[0]?.at.toISOString() ?? null
}

function keyOf({ workspaceId, connectionId, escalationId }: Place): string[] {
  return [workspaceId, connectionId, escalationId]
}
