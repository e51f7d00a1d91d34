// Reads one conversation's log from where the reader stands: over the live stream, and by asking where none can be had.
import type { Recorded, Typist } from '@baton/contract'
import type { CustomerApi } from './customer-routes.ts'
import { ApiError, NetworkError } from './errors.ts'
import type { Draft, Live } from './live.ts'
import { addressOf, type Place } from './place.ts'
import type { LiveStatus } from './socket.ts'
import { backoff, type Timers } from './timers.ts'

export type LogReaderOptions = {
  api: CustomerApi
  /** Opens the stream of the conversation a token names. */
  openLive: (token: string) => Live
  timers: Timers
  random: () => number
}

export type LogListener = {
  /** Begun by this page, hence without a history. */
  isNew: boolean
  /** The last event the reader has. */
  seq(): number
  /** `history`: had all happened before this page looked. */
  events(events: readonly Recorded[], history: boolean): void
  draft(draft: Draft): void
  typing(by: Typist): void
  status(status: LiveStatus): void
  /** The token opens nothing any more. */
  gone(): void
}

const POLL_MS = 3_000
const MAX_POLL_MS = 15_000
const SOON_MS = 200

export class LogReader {
  readonly #place: Place
  readonly #options: LogReaderOptions
  readonly #on: LogListener
  #live: Live | null = null
  #closed = false
  #attempt = 0
  #timer: unknown = null

  constructor(place: Place, options: LogReaderOptions, on: LogListener) {
    this.#place = place
    this.#options = options
    this.#on = on
    // History comes in one piece, so that it is drawn once and read aloud never.
    if (on.isNew) this.#follow()
    else void this.#ask()
  }

  /** The log has grown, or the network may be back. */
  look(): void {
    this.#in(SOON_MS)
  }

  /** The customer is writing. */
  typing(): void {
    this.#live?.typing(this.#place.conversationId)
  }

  close(): void {
    this.#closed = true
    this.#options.timers.clearTimeout(this.#timer)
    this.#live?.close()
  }

  async #ask(): Promise<void> {
    const { params, headers } = addressOf(this.#place)
    const query = { after: this.#on.seq() }
    try {
      const read = this.#options.api.readEvents({ params, query }, { headers })
      const { events } = await read
      if (this.#closed) return
      this.#attempt = 0
      this.#on.events(events as unknown as Recorded[], this.#live === null)
      this.#on.status('live')
      if (!this.#live) this.#follow()
    } catch (error) {
      if (this.#closed) return
      if (isGone(error)) return this.#on.gone()
      if (!(error instanceof ApiError || error instanceof NetworkError)) throw error
      this.#on.status('offline')
    }
    this.#in(Math.max(POLL_MS, backoff(this.#attempt++, this.#options.random, MAX_POLL_MS)))
  }

  #follow(): void {
    this.#in(POLL_MS)
    const live = this.#options.openLive(this.#place.token)
    this.#live = live
    live.onStatus((status) => {
      this.#on.status(status)
      if (status !== 'live') this.look()
    })
    live.follow(this.#place.conversationId, this.#on.seq(), {
      event: (event) => this.#on.events([event], false),
      draft: (draft) => this.#on.draft(draft),
      typing: (by) => this.#on.typing(by),
      refused: () => void this.#ask(),
    })
  }

  #in(ms: number): void {
    const { timers } = this.#options
    timers.clearTimeout(this.#timer)
    this.#timer = timers.setTimeout(() => {
      if (this.#live?.status() !== 'live') void this.#ask()
    }, ms)
  }
}

/** The token does not open the conversation any more, or there is none of that name. */
export function isGone(error: unknown): boolean {
  if (!(error instanceof ApiError) || NOT_GONE.has(error.problem.code)) return false
  return [401, 403, 404].includes(error.status)
}

/** Something is wrong with the page or with who the customer says they are: the conversation is where it was. */
const NOT_GONE = new Set<string>(['origin-not-allowed', 'identity-invalid', 'identity-required'])
