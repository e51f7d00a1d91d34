// What connectors share that list what somebody has asked before: which address may stand in a query, whose a row is, and
// the order. Vendors search loosely, so that a row only counts when it names the very address.
import type { DeskTicket } from './connector.ts'
import { DeliveryError } from './errors.ts'

/**
 * For query languages that do not say how to escape: in quotes, or null where the address could end them or stand for
 * several. Nobody has such an address over there either.
 */
export function quoted(email: string): string | null {
  return /^[^\s"\\*?]+@[^\s"\\*?]+$/.test(email) ? `"${email}"` : null
}

export function isSameAddress(one: string | null | undefined, other: string): boolean {
  return one?.trim().toLowerCase() === other.trim().toLowerCase()
}

/** The last changed first. What a vendor gives out twice is there once. */
export function lastChanged(tickets: DeskTicket[], limit: number): DeskTicket[] {
  const once = [...new Map(tickets.map((ticket) => [ticket.id, ticket])).values()]
  return once
    .map((ticket) => ({ ...ticket, at: momentOf(ticket) }))
    .sort((a, b) => b.at.localeCompare(a.at))
    .slice(0, limit)
}

/** In one zone, whatever the vendor's. */
function momentOf({ id, at }: DeskTicket): string {
  const ms = Date.parse(at)
  if (!Number.isNaN(ms)) return new Date(ms).toISOString()
  throw new DeliveryError(`Nobody can tell when ticket ${id} changed: ${at.slice(0, 40)}.`, {
    retry: false,
  })
}

const MAX_SUBJECT = 200

/** One line, whatever was written into it. */
export function subjectOf(text: string | null | undefined): string {
  return (text ?? '').replace(/\s+/g, ' ').trim().slice(0, MAX_SUBJECT).toWellFormed()
}
