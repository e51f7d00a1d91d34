// All that is kept of a customer, line by line: read as fast as whoever asked takes it, and never held as a whole.
import type { ExportLine } from '@baton/contract'
import type { Pool } from 'pg'
import type { Originals } from '../channels/originals.ts'
import type { Files } from '../files/files.ts'
import type { Store } from '../store/store.ts'

type Around = {
  pool: Pool
  store: Pick<Store, 'read'>
  files: Pick<Files, 'read'>
  originals: Pick<Originals, 'ofConversation' | 'read'>
}

const AT_ONCE = 100

export function createExport({ pool, store, files, originals }: Around) {
  return async function* exported(
    workspaceId: string,
    customerId: string,
  ): AsyncGenerator<ExportLine> {
    const values = [workspaceId, customerId]
    const signed = await pool.query<{ customer: unknown }>(
      'select customer from customers where workspace_id = $1 and id = $2',
      values,
    )
    for (const { customer } of signed.rows) yield { kind: 'customer', customer }
    const known = await pool.query<{ customer: unknown; connectionId: string; address: string }>(
      `select customer, connection_id as "connectionId", address from channel_customers
       where workspace_id = $1 and customer->>'id' = $2`,
      values,
    )
    for (const { customer, connectionId, address } of known.rows) {
      yield { kind: 'customer', customer }
      yield { kind: 'channel', connectionId, address }
    }
    let conversations = 0
    for await (const conversationId of conversationsOf(pool, workspaceId, customerId)) {
      conversations++
      const ref = { workspaceId, conversationId }
      yield { kind: 'conversation', conversationId, events: await store.read(ref) }
      yield* ticketsOf(pool, ref)
      yield* filesOf({ pool, files }, ref)
      yield* originalsOf(originals, ref)
    }
    yield { kind: 'end', conversations }
  }
}

async function* conversationsOf(pool: Pool, workspaceId: string, customerId: string) {
  for (let after = ''; ; ) {
    const { rows } = await pool.query<{ id: string }>(
      `select conversation_id as id from inbox
       where workspace_id = $1 and row->'customer'->>'id' = $2 and conversation_id > $3
       order by conversation_id limit ${AT_ONCE}`,
      [workspaceId, customerId, after],
    )
    for (const { id } of rows) yield id
    after = rows.at(-1)?.id ?? ''
    if (rows.length < AT_ONCE) return
  }
}

type Ref = { workspaceId: string; conversationId: string }

async function* ticketsOf(pool: Pool, { workspaceId, conversationId }: Ref) {
  const { rows } = await pool.query<{ connectionId: string; ticketId: string; url: string }>(
    `select connection_id as "connectionId", ticket_id as "ticketId", coalesce(ticket->>'url', '') as url
     from tickets where workspace_id = $1 and conversation_id = $2`,
    [workspaceId, conversationId],
  )
  for (const ticket of rows) yield { kind: 'ticket' as const, conversationId, ...ticket }
}

async function* filesOf(
  { pool, files }: Pick<Around, 'pool' | 'files'>,
  { workspaceId, conversationId }: Ref,
) {
  const { rows } = await pool.query<{ fileId: string; name: string; contentType: string }>(
    `select id as "fileId", name, content_type as "contentType" from files
     where workspace_id = $1 and conversation_id = $2 and sha256 is not null order by id`,
    [workspaceId, conversationId],
  )
  for (const file of rows) {
    let piece = 0
    for await (const bytes of files.read({ workspaceId, conversationId, fileId: file.fileId }))
      yield {
        ...{ kind: 'file' as const, conversationId, ...file, piece: piece++ },
        base64: bytes.toString('base64'),
      }
  }
}

async function* originalsOf(originals: Around['originals'], ref: Ref) {
  const { conversationId } = ref
  for (const original of await originals.ofConversation(ref)) {
    let piece = 0
    for await (const bytes of originals.read(original))
      yield {
        ...{ kind: 'original' as const, conversationId, messageId: original.messageId },
        ...{ piece: piece++, base64: bytes.toString('base64') },
      }
  }
}
