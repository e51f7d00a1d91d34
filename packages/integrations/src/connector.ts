// The one interface behind which every ticket system sits. A connector owns no state and decides nothing: what it must
// remember goes into the ticket's memo, and when to try again is the worker's business.
import type { Attachment, Packet, Ticket } from '@baton/contract'
import type * as z from 'zod'

export type Connector<Settings extends z.ZodObject = z.ZodObject> = {
  /** Stored with every ticket: never rename one that has shipped. */
  name: string
  title: string
  /** What an operator can rely on, in a sentence each; shown beside the form. */
  about: {
    /** What keeps one escalation from opening two tickets here, and what risk remains. */
    once: string
    /** How a person's words come back. */
    back: string
    /** What to do in the ticket system, step by step, in the vendor's own words. */
    setUp: string[]
  }
  /**
   * What the operator fills in. Strict; the form is drawn from it. Fields made with `secret` are kept sealed, and what is
   * said with `describe` stands below the field: where to find it, or what it means.
   */
  settings: Settings
  /** The words of that form, for each setting. */
  form: { [Name in keyof z.output<Settings>]-?: FieldWords }
  /** Where its API is; an operator may put a sandbox or a proxy in its place. */
  baseUrl(settings: z.output<Settings>): string
  /** Receivers that may be gone for good: after a 410, or days in which nothing went through, none is asked again. */
  switchesOff?: true
  /** The vendor's own sign-in, where it has one and the operator chooses it. */
  oauth?: OAuth<z.output<Settings>>
  connect(settings: z.output<Settings>, io: Io): Desk
}

export type FieldWords = {
  /** As the vendor calls it, where it is the vendor's. */
  label: string
  placeholder?: string
  /** What each of the values means, in the order of the form. */
  options?: Record<string, string>
  /** Only there while another setting has one of these values. */
  when?: { setting: string; is: string[] }
}

export type Desk = {
  /** With the same key, never two tickets: `again` says that an earlier attempt may have gone through unheard. */
  openTicket(request: TicketRequest, attempt: Attempt): Promise<Ticket>
  /** The ticket that was opened with this key, for `request` where the asker still has it. */
  findTicket(key: string, request?: TicketRequest): Promise<Ticket | null>
  /** Returns the desk's ids of what was written, so that it is recognised when it comes back. */
  addComment(ticket: Ticket, comment: Comment, attempt: Attempt): Promise<Commented>
  /**
   * `open` after the customer has written to a solved one. Absent where a desk knows no status. The attempt is for
   * desks that tell one change from the next by its key.
   */
  setStatus?(ticket: Ticket, status: TicketStatus, attempt?: Attempt): Promise<void>
  /** What happened to a ticket, all of it or since the cursor: news that are read twice have the same id. */
  readTicket?(ticket: Ticket, cursor: string | null): Promise<Read>
  /** The same for desks that have one stream for all tickets, such as a mailbox. */
  readAll?(cursor: string | null): Promise<Omit<Read, 'state'>>
  /**
   * Verifies what the desk sent us; throws `Unauthentic` before it believes a word of it. It is a hint which tickets to
   * read; only desks that cannot be read put news into it.
   */
  readWebhook?(request: WebhookRequest): Promise<Hint>
  /**
   * What whoever has this address has asked there, ours or not, the last changed first. Absent where the vendor cannot be
   * asked by address. Only with an address that is proved: theirs must be what is read.
   */
  ticketsOf?(requester: Requester, limit: number): Promise<DeskTicket[]>
  /** Who we are over there, in a few words. Throws a `DeliveryError` that says how to mend it. */
  test(): Promise<string>
}

export type TicketRequest = {
  packet: Packet
  /** Values for the desk's own fields, by their names there, as the operator has mapped them. */
  fields: Record<string, string>
}

export type Attempt = {
  /** `[a-z0-9_]{1,60}`, and the same for the same act for ever. */
  key: string
  again: boolean
  /** For desks that show new tickets late; absent where nobody keeps it. */
  begun?: {
    /** When a ticket was last begun to be opened with this key, ISO 8601, whatever became of it. */
    at: string | null
    /** Keeps that one is begun now; awaited before the call that opens. */
    note(): Promise<void>
  }
}

export type Comment = {
  /** Lines that belong together: a desk that limits updates gets several at once. */
  lines: CommentLine[]
  /** A note is for teammates only and must never reach the customer. */
  kind: 'conversation' | 'note'
}

export type CommentLine = {
  messageId: string
  by: 'customer' | 'assistant' | 'human' | 'system'
  /** Of the human, or of the customer if known. */
  name?: string | undefined
  text: string
  /** An answer in whose place the customer wanted another. */
  replaced?: true
  /** Each with a link to its bytes that ends after some months. */
  attachments?: FileAtLink[] | undefined
}

export type FileAtLink = Attachment & { url: string }

export type Commented = { ids: string[]; ticket?: Ticket }

export type TicketStatus = 'open' | 'solved'

export type DeskHuman = { id: string; name: string }

/** A public reply. `id` is unique within the connection, and the same whenever this is read again. */
export type DeskNews = {
  id: string
  ticketId: string
  human: DeskHuman
  text: string
  /** ISO 8601. */
  at: string
  attachments?: DeskFile[]
}

/** A file that came with a reply. `id` is the same whenever it is read again. */
export type DeskFile = {
  id: string
  name: string
  /** As far as the desk says; the bytes decide. */
  size?: number | undefined
  /** Throws when it cannot be fetched. */
  open(): Promise<AsyncIterable<Uint8Array>>
}

/** Where a ticket stands; `at` is when it last changed, ISO 8601, by the desk's clock. */
export type TicketState = {
  status: TicketStatus
  at: string
  /** Null when nobody has it; absent where a desk does not say. */
  assignee?: DeskHuman | null
}

export type Requester = { email: string }

/** A ticket as a list of them shows it: when it last changed, and the vendor's page for teammates. */
export type DeskTicket = Pick<Ticket, 'id' | 'number' | 'url'> &
  Pick<TicketState, 'status' | 'at'> & { subject: string }

export type Read = {
  /** Oldest first. */
  news: DeskNews[]
  state?: TicketState
  cursor: string | null
  passedOver?: PassedOver
}

/** How many there were that are no news to a customer, by why, in words for the operator. */
export type PassedOver = Record<string, number>

export type Hint = {
  ticketIds: string[]
  news?: DeskNews[]
  /** Where tickets stand, from desks that cannot be read. */
  states?: { ticketId: string; state: TicketState }[]
  passedOver?: PassedOver
  /** What the vendor wants to hear, such as a challenge; 200 and nothing without it. */
  answer?: { status: number; contentType: string; body: string }
}

export type WebhookRequest = {
  method: string
  /** The public address it was sent to, with its query. */
  url: string
  headers: Headers
  /** Exactly as it came: signatures are over bytes. */
  body: string
}

/** All a connector may touch of the world. */
export type Io = {
  /** Refuses addresses inside unless the operator allowed them. */
  fetch: typeof fetch
  /** The same for hosts that speak no HTTP: the address to connect to, so that nobody can change it in between. */
  reach(host: string, port: number): Promise<string>
  now(): Date
  baseUrl: string
  /** Where this connection's webhooks arrive. */
  webhookUrl: string
  tokens: Tokens
  /** The bytes behind a link of ours, for desks that want the file itself; null when it is gone. */
  readFile?(url: string): Promise<Uint8Array | null>
  /** How much faster a vendor's index catches up than it says: 1, but where nobody can wait. */
  pace?: number
}

export type Tokens = {
  /**
   * The access token that is kept for this connection. When there is none, when it ends within a minute or when it is
   * the one that was just `refused`, `obtain` gets another, one caller at a time over all processes, and what it
   * returns is kept before anybody uses it.
   */
  get(obtain: (kept: KeptToken | null) => Promise<KeptToken>, refused?: string): Promise<string>
}

export type KeptToken = {
  accessToken: string
  refreshToken?: string | undefined
  /** ISO 8601; absent when it never ends, or nobody knows. */
  expiresAt?: string | undefined
  /** What came with it and is needed later, such as the address of the account. */
  with?: Record<string, string>
}

export type OAuth<Settings> = {
  /** Only wanted while a setting has one of these values. */
  when?: FieldWords['when']
  /** Where the operator is sent to allow us in. `challenge` is the S256 of PKCE. */
  authorizeUrl(
    settings: Settings,
    asked: { redirectUri: string; state: string; challenge: string },
  ): string
  exchange(
    settings: Settings,
    given: { code: string; redirectUri: string; verifier: string; query: URLSearchParams },
    io: Pick<Io, 'fetch' | 'now' | 'baseUrl'>,
  ): Promise<KeptToken>
}

export function defineConnector<Settings extends z.ZodObject>(
  connector: Connector<Settings>,
): Connector<Settings> {
  return connector
}
