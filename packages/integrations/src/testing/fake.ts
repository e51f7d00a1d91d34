// What a stateful fake of a vendor offers to the conformance kit, and what the kit asks of it.
import type { Comment, Desk, TicketRequest, WebhookRequest } from '../connector.ts'
import type { Faults, Heard } from './faults.ts'
import { packet } from './packet.ts'
import type { Spec } from './spec.ts'

/** A vendor that remembers, and a desk of ours connected to it. */
export type Fake = {
  desk: Desk
  /** The line to it, for whoever wants it at an address; absent where it speaks no HTTP. */
  fetch?: typeof fetch
  faults: Faults
  heard: Heard[]
  tickets(): FakeTicket[]
  /** What people do over there; each returns the webhook that the vendor would send, if it sends any. */
  staff: {
    reply(ticketId: string, text: string): WebhookRequest | null
    note(ticketId: string, text: string): WebhookRequest | null
    solve(ticketId: string): WebhookRequest | null
    reopen(ticketId: string): WebhookRequest | null
    /** A public reply with a file, and the webhook where that holds the reply itself. */
    attach?(ticketId: string, file: { name: string; bytes: Buffer }): WebhookRequest | undefined
  }
  /** A customer asks over there, without us; returns the ticket's id. For desks that list tickets. */
  asks?(email: string, subject: string): string
  /** What our clock says while we talk to it, where that is not `NOW`. */
  time?: { now: Date }
  /** Time passes, so that an index that lags has caught up, and webhooks have arrived that a desk acts upon. */
  settle?(): void | Promise<void>
}

export type FakeTicket = {
  id: string
  subject: string
  status: 'open' | 'solved'
  /** Everything written there, the story included, oldest first. */
  comments: { id: string; text: string; isPublic: boolean; by: 'us' | 'customer' | 'staff' }[]
}

export type About = {
  open(): Promise<Fake> | Fake
  spec?: Promise<Spec | null>
  /** False for desks that have no status, or cannot be read. */
  status?: boolean
  reads?: boolean
  webhooks?: boolean
  /** True where the vendor can be asked what an address asked before. */
  lists?: boolean
  /** False where the vendor cannot be asked whether it was done: say so in `about.once`. */
  looksBeforeRetry?: boolean
}

export const request: TicketRequest = { packet, fields: {} }
export const first = { key: 'esc_1', again: false }
export const again = { key: 'esc_1', again: true }
export const said: Comment = {
  kind: 'conversation',
  lines: [{ messageId: 'm4', by: 'customer', name: 'Sam', text: 'Any news?' }],
}
export const whispered: Comment = {
  kind: 'note',
  lines: [{ messageId: 'n1', by: 'human', name: 'Ada', text: 'Careful, VIP.' }],
}
