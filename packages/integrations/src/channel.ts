// The one interface behind which every place sits where customers write, outside our own pages. A channel owns no state
// and decides nothing: what was written becomes a conversation, what is said there is sent, and when to try again is the
// worker's business.
import type * as z from 'zod'
import type { FieldWords, Io, OAuth, PassedOver, WebhookRequest } from './connector.ts'

export type ChannelKind<Settings extends z.ZodObject = z.ZodObject> = {
  /** Stored with every conversation: never rename one that has shipped. */
  kind: 'whatsapp' | 'email'
  title: string
  /** What an operator can rely on, in a sentence each; shown beside the form. */
  about: {
    /** What customers can do there, and what not. */
    can: string
    /** What keeps a message from going out twice, and what risk remains. */
    once: string
    /** What to do at the vendor's, step by step, in the vendor's own words. */
    setUp: string[]
  }
  /** As a connector's: strict, with `secret` and `describe`. */
  settings: Settings
  /** The words of its form, for each setting. */
  form: { [Name in keyof z.output<Settings>]-?: FieldWords }
  /** Where its API is; an operator may put a proxy in its place. */
  baseUrl(settings: z.output<Settings>): string
  /** The vendor's own sign-in, where it has one and the operator chooses it. */
  oauth?: OAuth<z.output<Settings>>
  open(settings: z.output<Settings>, io: Io): OpenChannel
}

export type OpenChannel = {
  /** Our account over there, as arrivals name it: one webhook may ring for several. */
  account: string
  /** What one message is over there, in order: never empty, and the same for the same message for ever. Pure. */
  split(message: Outgoing): OutgoingPart[]
  /** Throws `NotNow` where nobody may write before the customer does. */
  send(part: OutgoingPart, attempt: SendAttempt): Promise<Sent>
  /** What was sent with this key, for vendors that can be asked. */
  findSent?(key: string): Promise<Sent | null>
  /** Asks the customer to write, where only that is allowed. Throws in words where nothing is set up for it. */
  nudge?(to: string, attempt: SendAttempt, about: Nudge): Promise<Sent>
  /** Shows the customer that it was read and, with `typing`, that an answer is being written. */
  seen?(message: { to: string; id: string; typing: boolean }): Promise<void>
  /** Where several programs share an account. Does nothing where the operator has not asked for it. */
  control?(to: string, act: 'take' | 'release'): Promise<void>
  /** Throws `Unauthentic` before it believes a word. Asks nobody: it is answered at once. */
  readWebhook?(request: RawRequest): Promise<Arrived>
  /** What came since the cursor, from vendors that do not ring. */
  poll?(cursor: string | null): Promise<Polled>
  /**
   * Rings when something may have come, and once when it has begun to listen; until it is told to end. Throws where nobody
   * rings over there, or the line drops.
   */
  watch?(ring: () => void, end: AbortSignal): Promise<void>
  /** How many bytes of files one message may carry; without it they go as links. */
  takesFiles?: number
  /** Where one customer has several talks at once: the name by which what they write names this one. The same for ever. */
  nameOf?(conversationId: string): string
  /** What a customer has sent along; throws in words where it cannot be had. */
  readMedia?(media: Media): Promise<{ bytes: Uint8Array; type: string }>
  /** Who we are over there, in a few words. Throws a `DeliveryError` that says how to mend it. */
  test(): Promise<string>
}

/** In the place of a conversation's id: what belongs to none, and to which no answer is heard. */
export const UNANSWERED = 'unanswered'

export type Outgoing = {
  conversationId: string
  messageId: string
  /** The customer's address, as an arrival gave it. */
  to: string
  by: 'assistant' | 'human' | 'system'
  /** Of the human. */
  name?: string | undefined
  /** As it was written: Markdown, but for what Baton itself says. */
  markdown: string
  /** The same without marks, links written out. */
  text: string
  /** What an answer rests on. */
  sources: { title: string; url: string }[]
  /** What travels with it. */
  files?: { name: string; type: string; bytes: Uint8Array }[] | undefined
  /** What the customer may press; where there are no buttons, they write it. */
  choices: { id: string; title: string; asked: boolean }[]
  /** What the customer wrote last, as it is known over there. */
  about: { id: string; memo?: Record<string, string> | undefined } | null
  /** What it is about, where the customer has not said so; and the page on which they can follow it. */
  subject?: string | undefined
  follow?: { url: string; words: string } | undefined
  locale?: string | undefined
  /** Ids of what was sent before in this conversation, latest last. */
  sentBefore: string[]
}

export type OutgoingPart = Omit<Outgoing, 'sources'>

export type SendAttempt = {
  /** At most 400 letters; the same for the same part for ever. Comes back with what the vendor says of it. */
  key: string
  /** An earlier attempt may have gone through unheard. */
  again: boolean
  /** When the customer last wrote there, if ever. */
  lastHeardAt: Date | null
}

/** What waits: whose it is for, who wrote it, and how it begins. Empty where it is not known. */
export type Nudge = {
  customer: string
  human: string
  message: string
  /** What stands after `/follow/` in the address of the customer's own page. */
  follow: string
}

/** `id` is the vendor's, by which it speaks of it later. */
export type Sent = { id: string }

export type RawRequest = WebhookRequest & { bytes: Uint8Array }

export type Arrived = {
  items: Arrival[]
  /** What came along and cannot be read later, by the id of its `Media`. */
  files?: { id: string; bytes: Uint8Array }[]
  /** Messages and remarks as they came, by their id, where that is more than their words. `isCut`: without their end. */
  originals?: { id: string; bytes: Uint8Array; isCut?: boolean }[]
  passedOver?: PassedOver
  /** What the vendor wants to hear, such as a challenge; 200 and nothing without it. */
  answer?: { status: number; contentType: string; body: string }
}

/** `more`: there is more than was read at once. */
export type Polled = Arrived & { cursor: string | null; more?: boolean }

/** What came from over there. `account` is ours; it may come twice, late, and in any order. */
export type Arrival =
  | {
      kind: 'message'
      account: string
      /** The vendor's, and the same whenever it comes again. */
      id: string
      from: Sender
      /** ISO 8601, by the vendor's clock. */
      at: string
      text: string
      /** The id of the choice that was pressed; `call` for one who rang, and nobody answered. */
      choice: string | null
      media: Media[]
      thread?: Thread | undefined
      memo?: Record<string, string> | undefined
    }
  /** Something a customer did that is no message and wants no answer, such as a reaction. */
  | {
      kind: 'remark'
      account: string
      id: string
      from: Sender
      at: string
      text: string
      thread?: Thread | undefined
      /** As a message’s. */
      memo?: Record<string, string> | undefined
      /** It lets us write to them again, as a message does. */
      isContact?: boolean
    }
  /** Somebody of ours wrote to the customer by another way, such as the vendor's own app. */
  | {
      kind: 'echo'
      account: string
      id: string
      to: string
      at: string
      text: string
      /** Who that is, as far as it is known. */
      by: string
    }
  /** What became of something that was sent. `key` as it was given, if the vendor says it. */
  | {
      kind: 'status'
      account: string
      key: string | null
      id: string
      state: 'sent' | 'delivered' | 'read' | 'failed' | 'held'
      problem: string | null
      at: string
    }
  /** The customer has another address from now on. */
  | { kind: 'moved'; account: string; id: string; from: string; to: Sender; at: string }

/** To which of a customer's talks something belongs. */
export type Thread = {
  /** Names of ours that it bears, as `nameOf` gave them: who wrote it was written to by us, or by who was. */
  names: string[]
  /** Messages that it answers, the nearest first, as `own` names them. A claim. */
  ids: string[]
  /** By which later ones name it. */
  own: string[]
}

export type Sender = {
  address: string
  /** Other names of the same customer there, such as a number besides an id. */
  others: string[]
  name?: string | undefined
  email?: string | undefined
  /** What is worth knowing of them, such as a telephone number. */
  attributes?: Record<string, string> | undefined
  /** It is proven to be them, and the operator believes that proof. */
  proven?: boolean | undefined
}

export type Media = {
  /** The vendor's, for `readMedia`. */
  id: string
  /** As the customer calls it; may be anything. */
  name: string
  type: string
  size?: number | undefined
  sha256?: string | undefined
}

export function defineChannel<Settings extends z.ZodObject>(
  channel: ChannelKind<Settings>,
): ChannelKind<Settings> {
  return channel
}
