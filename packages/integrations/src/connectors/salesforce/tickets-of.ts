// What somebody asked in Salesforce before: cases that name the address, or whose contact has it. Facts:
// developer.salesforce.com/docs/…/soql_sosl (quoted string escapes, relationship queries) and …/object_reference (Case).
import * as z from 'zod'
import { isSameAddress, lastChanged, subjectOf } from '../../asked-before.ts'
import type { DeskTicket, Requester } from '../../connector.ts'
import type { JsonApi } from '../../json-api.ts'
import type { Settings } from './sign-in.ts'
import { CaseRow, casesOf, Moment, query, rows, toTicket } from './wire.ts'

export async function ticketsOf(
  api: JsonApi,
  settings: Settings,
  { email }: Requester,
  limit: number,
): Promise<DeskTicket[]> {
  const { records } = await api.call(query(casesOf(email, limit)), rows(Listed))
  const theirs = records.filter(({ SuppliedEmail, Contact }) =>
    [SuppliedEmail, Contact?.Email].some((known) => isSameAddress(known, email)),
  )
  const tickets = theirs.map((row): DeskTicket => {
    const { memo: _, ...place } = toTicket(settings, row)
    const status = row.IsClosed ? 'solved' : 'open'
    return { ...place, subject: subjectOf(row.Subject), status, at: row.LastModifiedDate }
  })
  return lastChanged(tickets, limit)
}

const Listed = CaseRow.extend({
  Subject: z.string().nullish(),
  IsClosed: z.boolean(),
  LastModifiedDate: Moment,
  SuppliedEmail: z.string().nullish(),
  Contact: z.object({ Email: z.string().nullish() }).nullish(),
})
