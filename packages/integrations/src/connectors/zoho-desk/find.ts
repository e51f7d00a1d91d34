// Finds the ticket that was opened with a key. Zoho has no key of its own, and its search lags behind; its list does not,
// but leaves out the field that holds our key. So: the latest of the department with the same subject, each read whole,
// and the search for what is older.
import type { Packet } from '@baton/contract'
import type { JsonApi } from '../../json-api.ts'
import type { Settings } from './sign-in.ts'
import { TicketRow, TicketRows } from './wire.ts'

/** What Zoho surely gives in one go. */
const PAGE = 50
/** Two hundred tickets since the escalation: then the search has had its time. */
const MOST_PAGES = 4
/** Its clock and ours need not agree. */
const CLOCKS_APART_MS = 600_000

export async function findLately(
  api: JsonApi,
  { subject, at }: Packet,
  key: string,
  { departmentId, keyField }: Settings,
): Promise<TicketRow | null> {
  const since = Date.parse(at) - CLOCKS_APART_MS
  for (let page = 0; page < MOST_PAGES; page++) {
    const asked = `departmentId=${departmentId}&limit=${PAGE}&from=${page * PAGE + 1}`
    const rows = await api.call(`/tickets?${asked}&sortBy=-createdTime`, TicketRows)
    const recent = rows.filter(({ createdTime }) => Date.parse(createdTime) >= since)
    for (const { id } of recent.filter((row) => row.subject.trim() === subject.trim())) {
      const whole = await api.find(`/tickets/${id}`, TicketRow)
      if (whole?.cf?.[keyField] === key) return whole
    }
    if (rows.length < PAGE || recent.length < rows.length) return null
  }
  return null
}

/** The search matches loosely; the first of those that match exactly is ours, whatever was copied later. */
export async function findBySearch(
  api: JsonApi,
  key: string,
  { keyField }: Settings,
): Promise<TicketRow | null> {
  const rows = await api.call(`/tickets/search?customField1=${keyField}:${key}`, TicketRows)
  const mine = rows.filter(({ cf }) => cf?.[keyField] === key)
  return mine.sort((a, b) => a.createdTime.localeCompare(b.createdTime))[0] ?? null
}
