// What the customer has said and the server has not yet acknowledged. Goes out in order, one at a time, and survives a
// reload. Repeating is harmless: every entry carries the id it was born with.
import type { Attachment, Attributes, Page } from '@baton/contract'
import type { CustomerApi } from './customer-routes.ts'
import { ApiError, NetworkError } from './errors.ts'
import { isGone } from './log-reader.ts'
import { addressOf, type Place } from './place.ts'
import type { Storage } from './storage.ts'
import { backoff, type Timers } from './timers.ts'

/**
 * - `sending`: on its way
 * - `waiting`: there is no connection, or the server asked for patience; goes out by itself
 * - `sent`: acknowledged, and not yet seen in the log
 * - `failed`: refused; only the customer can decide to try again
 */
export type OutgoingState = 'sending' | 'waiting' | 'sent' | 'failed'

export type Outgoing = {
  id: string
  kind: 'message' | 'escalation'
  /** Of an escalation: what it is about in the customer's own words, if they said so. */
  text: string
  /** Files that have been sent up before. */
  attachments?: readonly Attachment[] | undefined
  at: string
  state: OutgoingState
  error: ApiError | NetworkError | null
}

export type OutboxOptions = {
  storage: Storage
  timers: Timers
  random: () => number
  deliver(outgoing: Outgoing): Promise<void>
  changed(): void
}

const PREFIX = 'out.'
/** How often a server in trouble is asked before the customer is: about a minute. */
const PATIENCE = 8
const MAX_BACKOFF_MS = 30_000

/** Where the customer is when their words go out, and what is true of them then. */
export type Situation = { page?: Page | undefined; attributes?: Attributes | undefined }

type Kept = Pick<Outgoing, 'id' | 'kind' | 'text' | 'attachments' | 'at'>

export class Outbox {
  readonly #options: OutboxOptions
  #entries: Outgoing[]
  #busy = false
  #attempt = 0
  #refusals = 0
  #timer: unknown = null

  constructor(options: OutboxOptions) {
    this.#options = options
    this.#entries = restored(options.storage)
  }

  get entries(): readonly Outgoing[] {
    return this.#entries
  }

  add(entry: Kept): void {
    this.#options.storage.set(nameOf(entry), JSON.stringify(entry))
    this.#entries = [...this.#entries, { ...entry, state: 'sending', error: null }]
    this.#options.changed()
    this.flush()
  }

  retry(id: string): void {
    this.#change([id], { state: 'sending', error: null })
    this.wake()
  }

  /** Thrown away by the customer. */
  discard(id: string): void {
    this.arrived([id])
  }

  /** Seen in the log, by whatever way they got there. */
  arrived(ids: readonly string[]): void {
    const gone = this.#entries.filter(({ id }) => ids.includes(id))
    for (const entry of gone) this.#options.storage.remove(nameOf(entry))
    this.#entries = this.#entries.filter((entry) => !gone.includes(entry))
    this.#options.changed()
  }

  clear(): void {
    for (const entry of this.#entries) this.#options.storage.remove(nameOf(entry))
    this.#entries = []
    this.stop()
  }

  stop(): void {
    this.#options.timers.clearTimeout(this.#timer)
  }

  /** The connection may be back: patience starts anew. */
  wake(): void {
    this.#attempt = 0
    this.#refusals = 0
    this.flush()
  }

  /** Sends what has not gone out. */
  flush(): void {
    this.stop()
    if (!this.#busy) void this.#run()
  }

  async #run(): Promise<void> {
    this.#busy = true
    try {
      for (let next = this.#next(); next; next = this.#next()) {
        if (!(await this.#send(next))) break
      }
    } finally {
      this.#busy = false
    }
  }

  /** While the server asks for patience with words, the wish for a person does not wait behind them. */
  #next(): Outgoing | undefined {
    const unsent = this.#entries.filter(isUnsent)
    return (this.#refusals && unsent.find(({ kind }) => kind === 'escalation')) || unsent[0]
  }

  /** False when the ones behind it must wait as well. */
  async #send(entry: Outgoing): Promise<boolean> {
    try {
      await this.#options.deliver(entry)
    } catch (error) {
      if (error instanceof NetworkError) return this.#postpone(error)
      if (!(error instanceof ApiError)) {
        this.#change([entry.id], { state: 'failed' })
        throw error
      }
      if (isPassing(error) && this.#refusals++ < PATIENCE) return this.#postpone(error)
      this.#refusals = 0
      this.#change([entry.id], { state: 'failed', error })
      return true
    }
    this.#attempt = 0
    this.#refusals = 0
    this.#options.storage.remove(nameOf(entry))
    if (entry.kind === 'escalation') this.discard(entry.id)
    else this.#change([entry.id], { state: 'sent', error: null })
    return true
  }

  #postpone(error: ApiError | NetworkError): false {
    const { timers, random } = this.#options
    const unsent = this.#entries.filter(isUnsent).map(({ id }) => id)
    this.#change(unsent, { state: 'waiting', error })
    const asked = error instanceof ApiError ? (error.retryAfterSeconds ?? 0) * 1000 : 0
    const ms = Math.max(asked, backoff(this.#attempt++, random, MAX_BACKOFF_MS))
    this.#timer = timers.setTimeout(() => this.flush(), ms)
    return false
  }

  #change(ids: string[], part: Partial<Outgoing>): void {
    this.#entries = this.#entries.map((entry) =>
      ids.includes(entry.id) ? { ...entry, ...part } : entry,
    )
    this.#options.changed()
  }
}

/** No more words go into this conversation: what was said begins another. */
export function isOver(error: unknown): boolean {
  return (
    isGone(error) || (error instanceof ApiError && error.problem.code === 'conversation-closed')
  )
}

export async function post(
  api: CustomerApi,
  { id, kind, text, attachments }: Outgoing,
  place: Place,
  situation: Situation = {},
): Promise<void> {
  const { params, headers } = addressOf(place)
  const told = text === '' ? {} : { summary: text }
  if (kind === 'escalation') await api.escalate({ params, body: told }, { headers })
  else {
    const ids = attachments?.map((file) => file.id)
    const body = { messageId: id, text, attachments: ids, ...situation }
    await api.postMessage({ params, body }, { headers })
  }
}

/** What a chat draws of it. */
export function unsent(entries: readonly Outgoing[]) {
  return {
    outgoing: entries.filter(({ kind }) => kind === 'message'),
    escalation: entries.find(({ kind }) => kind === 'escalation') ?? null,
  }
}

function isUnsent({ state }: Outgoing): boolean {
  return state === 'sending' || state === 'waiting'
}

/** The server is in trouble or busy; the same request may well succeed later. */
function isPassing({ status }: ApiError): boolean {
  return status >= 500 || status === 429 || status === 408
}

/** Sorts by time, so that the order after a reload is the order of writing. */
function nameOf({ at, id }: Kept): string {
  return `${PREFIX}${at}.${id}`
}

function restored(storage: Storage): Outgoing[] {
  return storage.keys(PREFIX).flatMap((name): Outgoing[] => {
    const kept = storage.get(name)
    if (!kept) return []
    return [{ ...(JSON.parse(kept) as Kept), state: 'sending', error: null }]
  })
}
