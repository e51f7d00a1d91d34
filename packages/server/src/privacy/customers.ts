// One customer: who they are, all that is kept of them, and its end.
import type { ErasureCertificate, FoundCustomer } from '@baton/contract'
import type { Pool, PoolClient } from 'pg'
import { type Doer, record } from '../audit/audit-log.ts'
import { inTransaction } from '../store/transaction.ts'
import { type Erased, eraseConversations, eraseQuotations, isOvertaken } from './erase.ts'

export type Customers = {
  find(workspaceId: string, query: string): Promise<FoundCustomer[]>
  /** Step by step, each whole and in the audit log: what was broken off is finished by asking again. */
  erase(doer: Doer & { workspaceId: string }, customerId: string): Promise<ErasureCertificate>
  /** That somebody was given all that is known of them. */
  exported(doer: Doer & { workspaceId: string }, customerId: string): Promise<void>
}

export type Around = {
  now: () => number
  fingerprint(workspaceId: string, customerId: string): string
  /** Their memory is to go, here and in other processes. */
  forgotten(workspaceId: string, erased: readonly Erased[]): void
}

const AT_ONCE = 100
const ATTEMPTS = 5

export function postgresCustomers(pool: Pool, around: Around): Customers {
  const { now, fingerprint } = around
  return {
    async find(workspaceId, query) {
      const { rows } = await pool.query<Omit<FoundCustomer, 'fingerprint'>>(FIND, [
        ...[workspaceId, query, query.toLowerCase()],
      ])
      return rows.map((row) => ({ ...row, fingerprint: fingerprint(workspaceId, row.id) }))
    },

    async erase(doer, customerId) {
      const all: ErasureCertificate = {
        fingerprint: fingerprint(doer.workspaceId, customerId),
        at: new Date(now()).toISOString(),
        ...{ conversations: 0, files: 0, tickets: [] },
      }
      for (;;) {
        const step = await again(() => eraseStep(pool, around, { doer, customerId, at: all.at }))
        all.conversations += step.erased.length
        all.files += step.files
        all.tickets.push(...step.tickets)
        around.forgotten(doer.workspaceId, [...step.erased, ...step.quoted])
        if (step.found < AT_ONCE) return all
      }
    },

    exported: (doer, customerId) =>
      inTransaction(pool, (db) =>
        record(db, {
          ...doer,
          at: now(),
          act: 'customer.exported',
          subject: { id: fingerprint(doer.workspaceId, customerId) },
        }),
      ),
  }
}

/** Somebody is writing: a moment later they are not. */
async function again<Result>(work: () => Promise<Result>): Promise<Result> {
  for (let tries = 1; ; tries++) {
    try {
      return await work()
    } catch (error) {
      if (!isOvertaken(error) || tries === ATTEMPTS) throw error
    }
  }
}

type Step = { doer: Doer & { workspaceId: string }; customerId: string; at: string }

function eraseStep(pool: Pool, { now, fingerprint }: Around, { doer, customerId, at }: Step) {
  const { workspaceId } = doer
  return inTransaction(pool, async (db) => {
    const ids = await conversationsOf(db, workspaceId, customerId)
    const { rows: tickets } = await db.query<ErasureCertificate['tickets'][number]>(TICKETS, [
      ...[workspaceId, ids],
    ])
    const quoted = await eraseQuotations(db, workspaceId, ids, at)
    const { erased, files } = await eraseConversations(db, workspaceId, ids, at)
    const others = ids.length < AT_ONCE ? await eraseKnown(db, workspaceId, customerId) : 0
    if (ids.length + others > 0)
      await record(db, {
        ...doer,
        at: now(),
        act: 'customer.erased',
        subject: { id: fingerprint(workspaceId, customerId) },
        changes: [
          { field: 'conversations', before: erased.length, after: 0 },
          { field: 'files', before: files, after: 0 },
          { field: 'tickets elsewhere', before: tickets.length, after: tickets.length },
        ],
      })
    return { found: ids.length, erased, quoted, files, tickets }
  })
}

async function conversationsOf(db: PoolClient, workspaceId: string, customerId: string) {
  const { rows } = await db.query<{ conversation_id: string }>(
    `select conversation_id from inbox where workspace_id = $1 and row->'customer'->>'id' = $2
     order by conversation_id limit ${AT_ONCE} for update`,
    [workspaceId, customerId],
  )
  return rows.map(({ conversation_id }) => conversation_id)
}

/** What is known of them without a conversation, and what has come from them and is still to be heard. */
async function eraseKnown(db: PoolClient, workspaceId: string, customerId: string) {
  const values = [workspaceId, customerId]
  await db.query(ARRIVALS, values)
  const known = await db.query(
    `delete from channel_customers where workspace_id = $1 and customer->>'id' = $2`,
    values,
  )
  const signed = await db.query('delete from customers where workspace_id = $1 and id = $2', values)
  return (known.rowCount ?? 0) + (signed.rowCount ?? 0)
}

/** With the files and originals that came along: what was heard of them is erased with its conversation. */
const ARRIVALS = `
with gone as (
  delete from channel_arrivals using channel_customers as known
  where known.workspace_id = $1 and known.customer->>'id' = $2
    and channel_arrivals.workspace_id = known.workspace_id
    and channel_arrivals.connection_id = known.connection_id
    and right(channel_arrivals.lane, length(known.address) + 1) = ' ' || known.address
  returning channel_arrivals.workspace_id, channel_arrivals.connection_id, channel_arrivals.id
), files as (
  delete from channel_files using gone
  where channel_files.workspace_id = gone.workspace_id
    and channel_files.connection_id = gone.connection_id
    and 'message ' || split_part(channel_files.id, ' ', 1) = gone.id
)
delete from channel_originals using gone
where channel_originals.workspace_id = gone.workspace_id
  and channel_originals.connection_id = gone.connection_id
  and channel_originals.conversation_id is null
  and gone.id in ('message ' || channel_originals.id, 'remark ' || channel_originals.id)`

const TICKETS = `
select connection_id as "connectionId", ticket_id as "ticketId", coalesce(ticket->>'url', '') as url
from tickets where workspace_id = $1 and conversation_id = any($2)`

/** By the id, or exactly by an address: nobody is found by chance. */
const FIND = `
with known as (
  select row->'customer' as customer, row->>'lastAt' as last_at from inbox
  where workspace_id = $1 and row->'customer'->>'id' = $2
  union all
  select row->'customer', row->>'lastAt' from inbox
  where workspace_id = $1 and lower(row->'customer'->>'email') = $3
    and row->'customer'->>'email' is not null and row->'customer'->>'id' <> $2
  union all
  select customer, null from channel_customers
  where workspace_id = $1 and (customer->>'id' = $2 or address = $2 or others @> array[$2])
  union all
  select customer, null from customers
  where workspace_id = $1 and (id = $2 or lower(customer->>'email') = $3)
)
select customer->>'id' as id, max(customer->>'name') as name, max(customer->>'email') as email,
  coalesce(bool_or((customer->>'verified')::boolean), false) as verified,
  count(last_at)::int as conversations, max(last_at) as "lastAt"
from known where customer->>'id' <> ''
group by customer->>'id' order by max(last_at) desc nulls last, id limit 50`
