// Who writes on channels outside, by the names vendors give them, and where they are talking now.
import { createHash } from 'node:crypto'
import type { Customer } from '@baton/contract'
import type { Sender } from '@baton/integrations'
import type { Pool } from 'pg'
import { storableJson } from '../store/storable.ts'

export type ChannelCustomer = {
  address: string
  others: string[]
  customer: Customer
  conversationId: string | null
  heardAt: Date | null
}

export type ChannelPlaceOf = { workspaceId: string; connectionId: string }

export type ChannelCustomers = {
  /** By any of their names; made when they are new. `kind` begins the id of a new one. */
  meet(place: ChannelPlaceOf, sender: Sender, kind: string): Promise<ChannelCustomer>
  find(place: ChannelPlaceOf, address: string): Promise<ChannelCustomer | null>
  /** They have written, at that moment. One that lies before another says nothing. */
  heard(place: ChannelPlaceOf, address: string, at: string): Promise<void>
  talks(place: ChannelPlaceOf, address: string, conversationId: string): Promise<void>
  /** They have another address from now on; the old one still finds them. */
  move(place: ChannelPlaceOf, from: string, to: Sender): Promise<void>
}

/** Names that are remembered of one customer. */
const MOST_OTHERS = 20

export function postgresChannelCustomers(pool: Pool): ChannelCustomers {
  /**
   * By their present name, by one they had, or by a lesser name they were known by alone until now. Two who share no
   * more than a lesser name, such as a telephone number that was given to somebody else, are two.
   */
  async function search(
    { workspaceId, connectionId }: ChannelPlaceOf,
    { address, others }: Pick<Sender, 'address' | 'others'>,
  ) {
    const { rows } = await pool.query<Row>({
      name: 'channel-customers.find',
      text: `select ${COLUMNS} from channel_customers
        where workspace_id = $1 and connection_id = $2 and (address = any($4) or others @> array[$3])
        order by address = $3 desc, heard_at desc nulls last limit 1`,
      values: [workspaceId, connectionId, address, [address, ...others]],
    })
    return rows[0] ? toCustomer(rows[0]) : null
  }

  async function rename(
    { workspaceId, connectionId }: ChannelPlaceOf,
    known: ChannelCustomer,
    to: Sender,
  ): Promise<ChannelCustomer> {
    const others = [...new Set([...to.others, known.address, ...known.others])]
      .filter((name) => name !== to.address)
      .slice(0, MOST_OTHERS)
    const { rows } = await pool.query<Row>({
      name: 'channel-customers.rename',
      text: `update channel_customers set address = $4, others = $5, customer = $6
        where workspace_id = $1 and connection_id = $2 and address = $3 returning ${COLUMNS}`,
      values: [
        ...[workspaceId, connectionId, known.address, to.address, others],
        storableJson(known.customer),
      ],
    })
    return rows[0] ? toCustomer(rows[0]) : known
  }

  return {
    async meet(place, sender, kind) {
      const known = await search(place, sender)
      if (known) {
        const isSame =
          known.address === sender.address &&
          sender.others.every((name) => known.others.includes(name))
        return isSame ? known : rename(place, known, sender)
      }
      const { rows } = await pool.query<Row>({
        name: 'channel-customers.meet',
        text: `insert into channel_customers (workspace_id, connection_id, address, others, customer)
          values ($1, $2, $3, $4, $5)
          on conflict (workspace_id, connection_id, address) do update set address = excluded.address
          returning ${COLUMNS}`,
        values: [
          ...[place.workspaceId, place.connectionId, sender.address],
          sender.others.slice(0, MOST_OTHERS),
          storableJson(customerOf(sender, kind)),
        ],
      })
      return toCustomer(rows[0] as Row)
    },

    find: (place, address) => search(place, { address, others: [] }),

    async heard({ workspaceId, connectionId }, address, at) {
      await pool.query({
        name: 'channel-customers.heard',
        text: `update channel_customers set heard_at = greatest(heard_at, $4::timestamptz)
          where workspace_id = $1 and connection_id = $2 and address = $3`,
        values: [workspaceId, connectionId, address, at],
      })
    },

    async talks({ workspaceId, connectionId }, address, conversationId) {
      await pool.query({
        name: 'channel-customers.talks',
        text: `update channel_customers set conversation_id = $4
          where workspace_id = $1 and connection_id = $2 and address = $3`,
        values: [workspaceId, connectionId, address, conversationId],
      })
    },

    async move(place, from, to) {
      const known = await search(place, { address: from, others: [] })
      const isTaken = known && (await search(place, { address: to.address, others: [] }))
      // They have written under the new name already: then that one is met.
      if (known && (!isTaken || isTaken.address === known.address)) await rename(place, known, to)
    },
  }
}

const MAX_NAME = 200
const MAX_ID = 128

/** Never believed to be more than what they call themselves: a name is shown as text and proves nothing. */
function customerOf({ address, name, email, attributes }: Sender, kind: string): Customer {
  const shown = name?.replace(/\s+/g, ' ').trim().slice(0, MAX_NAME).toWellFormed()
  return {
    id: idOf(kind, address),
    ...(shown ? { name: shown } : {}),
    ...(email ? { email } : {}),
    ...(attributes && Object.keys(attributes).length > 0 ? { attributes } : {}),
    verified: false,
  }
}

function idOf(kind: string, address: string): string {
  const id = `${kind}:${address}`
  if (id.length <= MAX_ID) return id
  return `${kind}:${createHash('sha256').update(address).digest('hex')}`
}

type Row = {
  address: string
  others: string[]
  customer: Customer
  conversation_id: string | null
  heard_at: Date | null
}

const COLUMNS = 'address, others, customer, conversation_id, heard_at'

function toCustomer({ conversation_id, heard_at, ...row }: Row): ChannelCustomer {
  return { ...row, conversationId: conversation_id, heardAt: heard_at }
}
