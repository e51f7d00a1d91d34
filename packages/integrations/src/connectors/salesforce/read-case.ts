// What happened on a case: public comments, e-mails sent to the customer if wanted, whether it is closed and who has it.
import type { Ticket } from '@baton/contract'
import type * as z from 'zod'
import type { DeskFile, DeskNews, Io, Read, TicketState } from '../../connector.ts'
import { DeliveryError } from '../../errors.ts'
import type { JsonApi } from '../../json-api.ts'
import { filesOfMails } from './files.ts'
import { CaseNow, caseSince, type Mailed, query, rows, type Said } from './wire.ts'

/** What is being saved gets its stamp before it can be seen. */
const OVERLAP_MS = 2 * 60_000

export async function readCase(
  api: JsonApi,
  ticket: Ticket,
  { io, cursor, withEmails }: { io: Io; cursor: string | null; withEmails: boolean },
): Promise<Read> {
  const since = cursor === null ? null : new Date(Date.parse(cursor) - OVERLAP_MS)
  const { records } = await api.call(query(caseSince(ticket, since, withEmails)), rows(CaseNow))
  const [now] = records
  if (!now)
    throw new DeliveryError(
      `Salesforce has no case ${ticket.number ?? ticket.id} for us any more: deleted, or hidden from the user we act as.`,
      { retry: false, status: 404 },
    )
  const said = now.CaseComments?.records ?? []
  const mailed = now.EmailMessages?.records ?? []
  const stamps = [...said, ...mailed].map(({ SystemModstamp }) => SystemModstamp)
  const sent = mailed.filter((row) => isOfStaff(row) && isToCustomer(now)(row))
  const withFiles = sent.filter(({ HasAttachment }) => HasAttachment).map(({ Id }) => Id)
  const files = await filesOfMails(api, io, withFiles)
  const news = [
    ...said.flatMap((row) => newsOf(ticket, row, row.CommentBody ?? '')),
    ...sent.flatMap((row) => newsOf(ticket, row, ownWords(row), files.get(row.Id))),
  ]
  return {
    news: news.sort((a, b) => a.at.localeCompare(b.at)),
    state: stateOf(now),
    cursor: [cursor ?? '', ...stamps].sort().at(-1) || null,
  }
}

type Row = z.output<typeof Said> | z.output<typeof Mailed>

/** What we wrote carries our mark. */
function newsOf(ticket: Ticket, row: Row, words: string, attachments: DeskFile[] = []): DeskNews[] {
  const { Id: id, CreatedDate: at, CreatedById, CreatedBy } = row
  const text = words.trim()
  const isEmpty = text === '' && attachments.length === 0
  if (!isOfStaff(row) || text.includes('[baton:') || isEmpty) return []
  const human = { id: CreatedById, name: CreatedBy?.Name ?? '' }
  return [{ id, ticketId: ticket.id, human, text, at, attachments }]
}

/** Customers with a login write comments too: only people of the company are news. */
function isOfStaff({ CreatedBy }: Row): boolean {
  return CreatedBy?.UserType === 'Standard'
}

const SENT = '3'

/** Teammates also write to others about a case, and drafts are not sent: neither is for the customer. */
function isToCustomer({ SuppliedEmail, ContactEmail }: z.output<typeof CaseNow>) {
  const known = [SuppliedEmail, ContactEmail].flatMap((one) => (one ? [one.toLowerCase()] : []))
  return ({ Status, ToAddress }: z.output<typeof Mailed>): boolean => {
    const to = (ToAddress ?? '').toLowerCase().split(/[;,\s]+/)
    return Status === SENT && known.some((address) => to.includes(address))
  }
}

/** Without what is quoted below, and without the marks by which Salesforce finds the case again. */
function ownWords({ TextBody }: z.output<typeof Mailed>): string {
  const [own = ''] = (TextBody ?? '').split(/^\s*-{5,}\s*Original Message\s*-{5,}/im)
  return own.replace(/\bref:\S+:ref\b|\bthread::\S+?::/g, '')
}

function stateOf(now: z.output<typeof CaseNow>): TicketState {
  const { IsClosed, LastModifiedDate, OwnerId, Owner } = now
  return {
    status: IsClosed ? 'solved' : 'open',
    at: LastModifiedDate,
    assignee: Owner?.Type === 'User' ? { id: OwnerId, name: Owner.Name } : null,
  }
}
