// What somebody asked in Help Scout before, in every inbox the user of the app may see. Facts:
// developer.helpscout.com/mailbox-api/endpoints/conversations/list (query, status, order; only active ones by default).
import { isSameAddress, lastChanged, quoted, subjectOf } from '../../asked-before.ts'
import type { DeskTicket, Requester } from '../../connector.ts'
import type { JsonApi } from '../../json-api.ts'
import { stateOf } from './reading.ts'
import { type Conversation, Conversations, toTicket } from './wire.ts'

export async function ticketsOf(
  api: JsonApi,
  { email }: Requester,
  limit: number,
): Promise<DeskTicket[]> {
  const address = quoted(email)
  if (address === null) return []
  const asked = new URLSearchParams({
    status: 'all',
    query: `(email:${address})`,
    sortField: 'modifiedAt',
    sortOrder: 'desc',
  })
  const { rows } = await api.call(`/v2/conversations?${asked}`, Conversations)
  const theirs = rows.filter(
    (row) => isSameAddress(row.primaryCustomer?.email, email) && !isRubbish(row),
  )
  const tickets = theirs.map((row): DeskTicket => {
    const { memo: _, ...place } = toTicket(row.id, { number: row.number })
    const { status, at } = stateOf(row)
    return { ...place, subject: subjectOf(row.subject), status, at }
  })
  return lastChanged(tickets, limit)
}

function isRubbish({ status, state }: Conversation): boolean {
  return status === 'spam' || state === 'deleted' || state === 'draft'
}
