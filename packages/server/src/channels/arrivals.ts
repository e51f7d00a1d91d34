// What came from channels and is still to be brought into a log: kept before the vendor is answered, done in the order in
// which it came from each customer.
import type { Arrival, Arrived } from '@baton/integrations'
import type { Pool } from 'pg'
import { storableJson } from '../store/storable.ts'
import type { ChannelPlaceOf } from './channel-customers.ts'

export type KeptArrival = ChannelPlaceOf & { id: string; item: Arrival; attempt: number }

export type Arrivals = {
  /** What is here already, done or not, is not kept a second time. */
  keep(place: ChannelPlaceOf, items: readonly Arrival[], files?: Arrived['files']): Promise<void>
  /** Leases the first of lanes that nobody works on. */
  claim(limit: number): Promise<KeptArrival[]>
  /** Whether more comes from whom this comes from than people write. */
  isFlood(place: ChannelPlaceOf, item: Arrival): Promise<boolean>
  done(kept: KeptArrival): Promise<void>
  /** Lets it rest and be tried again; what comes after it from the same customer waits. */
  later(kept: KeptArrival, seconds: number): Promise<void>
  /** The same for what has not failed: it has to wait its turn. */
  rest(kept: KeptArrival, seconds: number): Promise<void>
  /** Forgets what was done long ago. */
  forget(): Promise<void>
}

/** As much as one correspondent may write within ten minutes and be answered. */
const MOST_ANSWERED = 10

const LEASE_SECONDS = 60
/** Vendors send again for a week at most. */
const REMEMBERED = '30 days'

export function postgresArrivals(pool: Pool, pace = 1): Arrivals {
  return {
    async keep({ workspaceId, connectionId }, items, files = []) {
      if (items.length === 0) return
      // First: whoever hears of them finds them.
      for (const { id, bytes } of files)
        await pool.query(
          `insert into channel_files (workspace_id, connection_id, id, bytes)
            values ($1, $2, $3, $4) on conflict do nothing`,
          [workspaceId, connectionId, id, Buffer.from(bytes)],
        )
      const rows = items.map((item) => ({ id: idOf(item), lane: laneOf(item), item }))
      await pool.query({
        name: 'arrivals.keep',
        text: `insert into channel_arrivals (workspace_id, connection_id, id, lane, item)
          select $1, $2, new.id, new.lane, new.item
          from jsonb_to_recordset($3::jsonb) as new (id text, lane text, item jsonb)
          on conflict do nothing`,
        values: [workspaceId, connectionId, storableJson(unique(rows))],
      })
    },

    async claim(limit) {
      const { rows } = await pool.query<KeptArrival>({
        name: 'arrivals.claim',
        text: CLAIM,
        values: [limit, LEASE_SECONDS / pace],
      })
      return rows
    },

    async isFlood({ workspaceId, connectionId }, item) {
      const { rows } = await pool.query<{ count: number }>({
        name: 'arrivals.flood',
        text: `select count(*)::int as count from channel_arrivals
          where workspace_id = $1 and connection_id = $2 and lane = $3
            and arrived_at > now() - interval '10 minutes'`,
        values: [workspaceId, connectionId, laneOf(item)],
      })
      return (rows[0]?.count ?? 0) > MOST_ANSWERED
    },

    async done({ workspaceId, connectionId, id, item }) {
      const files = item.kind === 'message' ? item.media.map((one) => one.id) : []
      await pool.query({
        name: 'arrivals.done',
        text: DONE,
        values: [workspaceId, connectionId, id, 'id' in item ? item.id : null, files],
      })
    },

    async later({ workspaceId, connectionId, id }, seconds) {
      await pool.query({
        name: 'arrivals.later',
        text: `update channel_arrivals set due_at = now() + make_interval(secs => $4)
          where workspace_id = $1 and connection_id = $2 and id = $3`,
        values: [workspaceId, connectionId, id, seconds / pace],
      })
    },

    async rest({ workspaceId, connectionId, id }, seconds) {
      await pool.query({
        name: 'arrivals.rest',
        text: `update channel_arrivals
          set due_at = now() + make_interval(secs => $4), attempt = attempt - 1
          where workspace_id = $1 and connection_id = $2 and id = $3`,
        values: [workspaceId, connectionId, id, seconds / pace],
      })
    },

    async forget() {
      await pool.query("delete from channel_files where arrived_at < now() - interval '3 days'")
      await pool.query(
        `delete from channel_originals
          where conversation_id is null and arrived_at < now() - interval '3 days'`,
      )
      await pool.query(
        `delete from channel_arrivals where item is null and arrived_at < now() - interval '${REMEMBERED}'`,
      )
    },
  }
}

/** One request may hold the same twice, and one statement must not. */
function unique<Row extends { id: string }>(rows: Row[]): Row[] {
  return [...new Map(rows.map((row) => [row.id, row])).values()]
}

function idOf(item: Arrival): string {
  const of = item.kind === 'status' ? `${item.id || item.key} ${item.state}` : item.id
  return `${item.kind} ${of}`.slice(0, 1_000)
}

/** What one customer writes is heard in order; what is said of one message of ours, too. */
function laneOf(item: Arrival): string {
  switch (item.kind) {
    case 'message':
    case 'remark':
      return `customer ${item.account} ${item.from.address}`
    case 'echo':
      return `customer ${item.account} ${item.to}`
    case 'moved':
      return `customer ${item.account} ${item.from}`
    case 'status':
      return `status ${item.key ?? item.id}`
  }
}

/** What came along is in a conversation now, or nowhere. */
const DONE = `
with files as (
  delete from channel_files where workspace_id = $1 and connection_id = $2 and id = any($5)
), originals as (
  delete from channel_originals
  where workspace_id = $1 and connection_id = $2 and id = $4 and conversation_id is null
)
update channel_arrivals set item = null where workspace_id = $1 and connection_id = $2 and id = $3`

const CLAIM = `
update channel_arrivals set due_at = now() + make_interval(secs => $2), attempt = attempt + 1
where (workspace_id, connection_id, id) in (
  select workspace_id, connection_id, id from channel_arrivals first
  where item is not null and due_at <= now() and not exists (
    select from channel_arrivals earlier
    where earlier.workspace_id = first.workspace_id and earlier.connection_id = first.connection_id
      and earlier.lane = first.lane and earlier.item is not null and earlier.place < first.place
  )
  order by due_at limit $1 for update skip locked
)
returning workspace_id as "workspaceId", connection_id as "connectionId", id, item, attempt`
