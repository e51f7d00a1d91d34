// One customer's conversation as a browser sees it: begun by the first word, folded from the same events as on the
// server, and never losing a word to a bad connection. Knows no framework.
import type { Attachment, Recorded } from '@baton/contract'
import type { Draft } from './live.ts'
import { isGone, LogReader, type LogReaderOptions } from './log-reader.ts'
import { Outbox, type Outgoing } from './outbox.ts'
import {
  addressOf,
  begin,
  forgetPlace,
  isPlaceKey,
  type Place,
  type PlaceOptions,
  readPlace,
} from './place.ts'
import type { Act, Session } from './session-type.ts'
import { nothingSeen, type Snapshot } from './snapshot.ts'
import type { LiveStatus } from './socket.ts'
import type { Wake } from './timers.ts'
import { withEvents } from './with-events.ts'

export type SessionOptions = PlaceOptions &
  LogReaderOptions & {
    /** The present, as RFC 3339. */
    now: () => string
    wake?: Wake
  }

/** An answer that has not grown for so long has died with its writer. */
const DRAFT_MS = 30_000

export function openSession(options: SessionOptions): Session {
  const chat = new Chat(options)
  return {
    getSnapshot: () => chat.snapshot,
    subscribe(listener) {
      chat.listeners.add(listener)
      return () => void chat.listeners.delete(listener)
    },
    connect: () => chat.connect(),
    disconnect: () => chat.disconnect(),
    send: (text, attachments) => chat.say('message', text, attachments),
    escalate: () => chat.escalate(),
    stop: () => chat.stop(),
    retry: (id) => chat.outbox.retry(id),
    discard: (id) => chat.outbox.discard(id),
    giveEmail: (email) => chat.email(email),
    declineEmail: () => chat.email(null),
    act: (work) => chat.act(work),
    begin: async (work) => work(options.api, addressOf(await chat.begin())),
    beforeFirst(work) {
      chat.begun = work
    },
    reset: () => chat.reset(),
  }
}

class Chat {
  readonly #options: SessionOptions
  readonly outbox: Outbox
  readonly listeners = new Set<() => void>()
  begun: Act<void> | null = null
  snapshot: Snapshot
  #place: Place | null
  #reader: LogReader | null = null
  #connected = false
  #draftTimer: unknown = null
  #stops: (() => void)[] = []

  constructor(options: SessionOptions) {
    this.#options = options
    const { storage, timers, random } = options
    this.#place = readPlace(storage)
    this.outbox = new Outbox({
      storage,
      timers,
      random,
      deliver: (outgoing) => this.#deliver(outgoing),
      changed: () => this.#change({}),
    })
    this.snapshot = { ...nothingSeen(this.#place), ...this.#unsent() }
  }

  connect(): () => void {
    if (!this.#connected) {
      this.#connected = true
      const { storage, wake } = this.#options
      this.#stops = [
        // Another tab has begun the conversation, or forgotten it.
        storage.onChange((key) => isPlaceKey(key) && this.#enter(readPlace(storage))),
        wake?.(() => this.#woken()) ?? (() => {}),
      ]
      this.#read()
      this.outbox.flush()
    }
    return () => this.disconnect()
  }

  disconnect(): void {
    this.#connected = false
    for (const stop of this.#stops.splice(0)) stop()
    this.outbox.stop()
    this.#hangUp()
  }

  say(kind: Outgoing['kind'], text: string, attachments?: readonly Attachment[]): void {
    const { newId, now } = this.#options
    const id = newId(kind === 'message' ? 'msg' : 'ask')
    this.outbox.add({ id, kind, text, attachments, at: now() })
  }

  escalate(): void {
    const { escalation } = this.snapshot
    if (escalation) this.outbox.retry(escalation.id)
    else this.say('escalation', '')
  }

  async stop(): Promise<void> {
    const messageId = this.snapshot.draft?.messageId
    await this.act((api, { params, headers }) =>
      api.stopAnswer({ params, body: { messageId } }, { headers }),
    )
    this.#reader?.look()
  }

  async email(email: string | null): Promise<void> {
    await this.act((api, { params, headers }) =>
      api.giveEmail({ params, body: { email } }, { headers }),
    )
    this.#reader?.look()
  }

  act<Result>(work: Act<Result>): Promise<Result> | null {
    return this.#place && work(this.#options.api, addressOf(this.#place))
  }

  async begin(): Promise<Place> {
    return this.#place ?? this.#begin()
  }

  reset(): void {
    this.outbox.clear()
    this.#leave()
  }

  async #deliver(outgoing: Outgoing): Promise<void> {
    try {
      await this.#post(outgoing, await this.begin())
    } catch (error) {
      if (!isGone(error) || !this.#place) throw error
      // The conversation is no more (erased, or another server): what was said begins a new one.
      this.#leave()
      await this.#post(outgoing, await this.#begin())
    }
    this.#reader?.look()
  }

  async #post({ id, kind, text, attachments }: Outgoing, place: Place): Promise<void> {
    const { api } = this.#options
    const { params, headers } = addressOf(place)
    if (kind === 'escalation') await api.escalate({ params, body: {} }, { headers })
    else {
      const body = { messageId: id, text, attachments: attachments?.map((file) => file.id) }
      await api.postMessage({ params, body }, { headers })
    }
  }

  async #begin(): Promise<Place> {
    const place = await begin(this.#options)
    this.#enter(place, true)
    await this.act(async (api, at) => this.begun?.(api, at))
    return place
  }

  #leave(): void {
    forgetPlace(this.#options.storage)
    this.#enter(null)
  }

  #enter(place: Place | null, isNew = false): void {
    if (place?.conversationId === this.#place?.conversationId) return
    this.#hangUp()
    this.#place = place
    this.#change(nothingSeen(place))
    this.#read(isNew)
  }

  #read(isNew = false): void {
    if (!this.#place || !this.#connected) return
    this.#reader = new LogReader(this.#place, this.#options, {
      isNew,
      seq: () => this.snapshot.conversation.seq,
      events: (events, history) => this.#take(events, history),
      draft: (draft) => this.#writing(draft),
      status: (connection) => this.#heardOf(connection),
      gone: () => this.#leave(),
    })
  }

  #hangUp(): void {
    this.#options.timers.clearTimeout(this.#draftTimer)
    this.#reader?.close()
    this.#reader = null
  }

  #heardOf(connection: LiveStatus): void {
    if (connection === this.snapshot.connection) return
    this.#change(connection === 'live' ? { connection } : { connection, draft: null })
    if (connection === 'live') this.outbox.wake()
  }

  #woken(): void {
    this.outbox.wake()
    this.#reader?.look()
  }

  #take(events: readonly Recorded[], history: boolean): void {
    const { snapshot, posted } = withEvents(this.snapshot, events, history)
    // In one step with its coming into the log, so that a message is never seen twice nor missing.
    this.snapshot = snapshot
    this.outbox.arrived(posted)
  }

  #writing(draft: Draft): void {
    const { conversation } = this.snapshot
    if (conversation.messages.some(({ id }) => id === draft.messageId)) return
    // Empty: what was shown is taken back.
    this.#change({ draft: draft.text === '' ? null : draft })
    const { timers } = this.#options
    timers.clearTimeout(this.#draftTimer)
    this.#draftTimer = timers.setTimeout(() => this.#change({ draft: null }), DRAFT_MS)
  }

  #change(part: Partial<Snapshot>): void {
    this.snapshot = { ...this.snapshot, ...part, ...this.#unsent() }
    for (const listener of this.listeners) listener()
  }

  #unsent(): Pick<Snapshot, 'outgoing' | 'escalation'> {
    const { entries } = this.outbox
    return {
      outgoing: entries.filter(({ kind }) => kind === 'message'),
      escalation: entries.find(({ kind }) => kind === 'escalation') ?? null,
    }
  }
}
