// What applications have signed of their customers, as they said it last, and which of their tokens were used: asked
// when a conversation begins or somebody signs in, never for a message.
import { createHash } from 'node:crypto'
import type { Customer } from '@baton/contract'
import type { Pool } from 'pg'
import { storableJson } from '../store/storable.ts'

export type SignedCustomers = {
  keep(workspaceId: string, customer: Customer): Promise<void>
  read(workspaceId: string, id: string): Promise<Customer | null>
  /** False when somebody else has used it. The same presenter may come again: their first answer may have got lost. */
  useOnce(
    workspaceId: string,
    use: { jti: string; presenter: string; until: number },
  ): Promise<boolean>
}

export function postgresSignedCustomers(pool: Pool, now: () => number): SignedCustomers {
  return {
    async keep(workspaceId, customer) {
      await pool.query({
        name: 'customers.keep',
        text: `insert into customers (workspace_id, id, customer, at) values ($1, $2, $3, $4)
          on conflict (workspace_id, id) do update set customer = excluded.customer, at = excluded.at
          where customers.customer is distinct from excluded.customer`,
        values: [workspaceId, customer.id, storableJson(customer), new Date(now()).toISOString()],
      })
    },

    async read(workspaceId, id) {
      const { rows } = await pool.query<{ customer: Customer }>({
        name: 'customers.read',
        text: 'select customer from customers where workspace_id = $1 and id = $2',
        values: [workspaceId, id],
      })
      return rows[0]?.customer ?? null
    },

    async useOnce(workspaceId, { jti, presenter, until }) {
      const { rows } = await pool.query<{ presenter: string }>({
        name: 'identity-tokens.use',
        text: USE,
        values: [
          ...[workspaceId, hashOf(jti), hashOf(presenter)],
          ...[new Date(until).toISOString(), new Date(now()).toISOString()],
        ],
      })
      return rows[0]?.presenter === hashOf(presenter)
    },
  }
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

/** Those that have expired go with the next that comes. */
const USE = `
with gone as (
  delete from identity_tokens where workspace_id = $1 and until < $5 and jti <> $2
), used as (
  insert into identity_tokens (workspace_id, jti, presenter, until) values ($1, $2, $3, $4)
  on conflict (workspace_id, jti) do update set jti = excluded.jti
  returning presenter
)
select presenter from used`
