// One customer's conversation as a browser sees it: begun by the first word, folded from the same events as on the
// server, and never losing a word to a bad connection. Knows no framework.
import type { Attachment, Recorded } from '@baton/contract'
import type { Draft } from './live.ts'
import { LogReader, type LogReaderOptions } from './log-reader.ts'
import { isOver, Outbox, type Outgoing, post, type Situation, unsent } from './outbox.ts'
import {
  addressOf,
  begin,
  forgetDevice,
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
import { Typist } from './typist.ts'
import { withEvents } from './with-events.ts'

export type SessionOptions = PlaceOptions &
  LogReaderOptions & {
    /** The present, as RFC 3339. */
    now: () => string
    wake?: Wake
    /** Asked with every message: what has changed since is told with it. */
    situation?: () => Situation
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
    escalate: (ownWords) => chat.escalate(ownWords),
    typing: () => chat.typing(),
    reread: () => chat.enter(readPlace(options.storage)),
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
    leave: () => chat.leave(),
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
  readonly #typist: Typist
  #stops: (() => void)[] = []

  constructor(options: SessionOptions) {
    this.#options = options
    this.#typist = new Typist(options.timers, (typing) => this.#change({ typing }))
    const { storage, timers, random } = options
    this.#place = readPlace(storage)
    this.outbox = new Outbox({
      ...{ storage, timers, random },
      deliver: (outgoing) => this.#deliver(outgoing),
      changed: () => this.#change({}),
    })
    this.snapshot = { ...nothingSeen(this.#place), ...unsent(this.outbox.entries) }
  }

  connect(): () => void {
    if (!this.#connected) {
      this.#connected = true
      const { storage, wake } = this.#options
      this.#stops = [
        // Another tab has begun the conversation, or forgotten it.
        storage.onChange((key) => isPlaceKey(key) && this.enter(readPlace(storage))),
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

  escalate(ownWords = ''): void {
    const { escalation } = this.snapshot
    if (escalation) this.outbox.retry(escalation.id)
    else this.say('escalation', ownWords)
  }

  typing(): void {
    this.#typist.write(this.#options.now(), () => this.#reader?.typing())
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

  begin = async (outgoing?: Outgoing) => this.#place ?? this.#begin(outgoing)

  reset(): void {
    this.outbox.clear()
    forgetDevice(this.#options.storage)
    this.leave()
  }

  async #deliver(outgoing: Outgoing): Promise<void> {
    const { api, situation } = this.#options
    const say = async () => post(api, outgoing, await this.begin(outgoing), situation?.())
    try {
      await say()
    } catch (error) {
      if (!isOver(error) || !this.#place) throw error
      // The conversation is no more (erased, or closed too long ago): what was said begins a new one.
      this.#gone()
      await say()
    }
    this.#reader?.look()
  }

  async #begin(outgoing?: Outgoing): Promise<Place> {
    const place = await begin(this.#options, outgoing?.kind === 'escalation')
    this.enter(place, true)
    await this.act(async (api, at) => this.begun?.(api, at))
    return place
  }

  leave(): void {
    forgetPlace(this.#options.storage)
    this.enter(null)
  }

  /** Unless somebody has signed in meanwhile, perhaps in another tab: then the token is another. */
  #gone(): void {
    const kept = readPlace(this.#options.storage)
    if (kept && kept.token !== this.#place?.token) this.enter(kept)
    else this.leave()
  }

  enter(place: Place | null, isNew = false): void {
    const before = this.#place
    if (place?.token === before?.token) return
    this.#hangUp()
    this.#place = place
    if (place?.conversationId !== before?.conversationId) this.#change(nothingSeen(place))
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
      typing: (by) => by.kind === 'human' && this.#typist.see(by.human),
      gone: () => this.#gone(),
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
    this.#options.timers.clearTimeout(this.#draftTimer)
    const gone = () => this.#change({ draft: null })
    this.#draftTimer = this.#options.timers.setTimeout(gone, DRAFT_MS)
  }

  #change(part: Partial<Snapshot>): void {
    this.snapshot = { ...this.snapshot, ...part, ...unsent(this.outbox.entries) }
    for (const listener of this.listeners) listener()
  }
}
