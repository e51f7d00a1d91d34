// What a teammate has sent and the log does not show yet. Nothing in it is lost: not by an error, a click that came
// second, or a reload. Sending again is harmless, because every entry keeps the id it was born with. A reply may wait a
// few seconds in which it can be taken back; when the page goes meanwhile, it is sent.
import type { Api, Storage } from '@baton/client'
import type { Attachment, MacroStep } from '@baton/contract'
import { codeOf, wordsFor } from '../parts/failure-words.ts'
import { t } from '../words/translate.ts'

export type Mode = 'reply' | 'note'

/** What goes with the words. */
export type Along = {
  /** Only of replies, and sent up before. */
  attachments?: readonly Attachment[] | undefined
  /** How far the log had come when they were begun. */
  after?: number | undefined
  /** What is done with a reply. */
  steps?: readonly MacroStep[] | undefined
  /** Who is called by a note. */
  mentions?: readonly string[] | undefined
}

export type Outgoing = Along & {
  id: string
  conversationId: string
  mode: Mode
  text: string
  at: string
  /** `waiting`: it can still be taken back. */
  state: 'waiting' | 'sending' | 'sent' | 'failed'
  /** Why it failed: a problem's code where the server named one, and words. */
  failure: { code: string | null; words: string } | null
}

export type Outbox = {
  get(): readonly Outgoing[]
  subscribe(listener: () => void): () => void
  /** Resolves to what became of it; never throws. */
  send(conversationId: string, mode: Mode, text: string, how?: How): Promise<Delivery>
  /** With `after`, what was answered meanwhile has been read. */
  retry(id: string, after?: number): Promise<Delivery>
  /** Takes back what waits; null when it has gone. */
  undo(id: string): Outgoing | null
  /**
   * Sends now what waits in one conversation or, as the page or its teammate goes, in all. Resolves once that, and what
   * was under way already, has come to its end.
   */
  flush(conversationId?: string): Promise<readonly Delivery[]>
  /** Whether something is to go out in it, or is going. */
  isBusy(conversationId: string): boolean
  /** Takes entries out: thrown away, or seen in the log. */
  remove(ids: readonly string[]): void
}

export type How = Along & {
  /** The draft's, which becomes the message's. */
  id?: string | undefined
  /** How long it may be taken back. */
  waitMs?: number | undefined
}

export type Delivery =
  | { seq: number }
  | { failure: NonNullable<Outgoing['failure']> }
  | { undone: true }

type Kept = Along & Pick<Outgoing, 'id' | 'conversationId' | 'mode' | 'text' | 'at'>

/** A reply that can still be taken back. */
type Waiting = {
  conversationId: string
  go(leaving: boolean): Promise<Delivery>
  undo(): void
}

export type OutboxOptions = {
  api: Pick<Api, 'reply' | 'postNote'>
  storage: Storage
  now: () => number
  newId: (prefix: string) => string
  /** Runs it after so long, unless what it returns is called. */
  later: (ms: number, run: () => void) => () => void
}

const PREFIX = 'out.'

export function openOutbox({ api, storage, now, newId, later }: OutboxOptions): Outbox {
  const listeners = new Set<() => void>()
  const waiting = new Map<string, Waiting>()
  const going = new Map<Promise<Delivery>, string>()
  let entries: readonly Outgoing[] = restored(storage)

  function change(next: readonly Outgoing[]) {
    entries = next
    for (const listener of listeners) listener()
  }

  function update(id: string, part: Partial<Outgoing>) {
    change(entries.map((entry) => (entry.id === id ? { ...entry, ...part } : entry)))
  }

  function forget(ids: readonly string[]) {
    if (!entries.some(({ id }) => ids.includes(id))) return
    for (const id of ids) storage.remove(PREFIX + id)
    change(entries.filter(({ id }) => !ids.includes(id)))
  }

  function deliver(entry: Kept, leaving = false): Promise<Delivery> {
    const delivering = told(entry, leaving)
    going.set(delivering, entry.conversationId)
    void delivering.finally(() => going.delete(delivering))
    return delivering
  }

  async function told(entry: Kept, leaving: boolean): Promise<Delivery> {
    update(entry.id, { state: 'sending', failure: null })
    try {
      const { seq } = await post(api, entry, leaving)
      storage.remove(PREFIX + entry.id)
      update(entry.id, { state: 'sent' })
      return { seq }
    } catch (error) {
      const failure = { code: codeOf(error), words: wordsFor(error) }
      update(entry.id, { state: 'failed', failure })
      return { failure }
    }
  }

  function wait(entry: Kept, ms: number): Promise<Delivery> {
    const { promise, resolve } = Promise.withResolvers<Delivery>()
    const go = async (leaving: boolean) => {
      stop()
      waiting.delete(entry.id)
      const delivery = await deliver(entry, leaving)
      resolve(delivery)
      return delivery
    }
    const stop = later(ms, () => void go(false))
    function undo() {
      stop()
      waiting.delete(entry.id)
      resolve({ undone: true })
    }
    waiting.set(entry.id, { conversationId: entry.conversationId, go, undo })
    return promise
  }

  return {
    get: () => entries,
    subscribe(listener) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    send(
      conversationId,
      mode,
      text,
      { id = newId(mode === 'reply' ? 'msg' : 'note'), waitMs = 0, ...along } = {},
    ) {
      const kept: Kept = {
        id,
        conversationId,
        mode,
        text,
        ...along,
        at: new Date(now()).toISOString(),
      }
      storage.set(PREFIX + id, JSON.stringify(kept))
      const state = waitMs > 0 ? 'waiting' : 'sending'
      change([...entries, { ...kept, state, failure: null }])
      return waitMs > 0 ? wait(kept, waitMs) : deliver(kept)
    },
    async retry(id, after) {
      const entry = entries.find((one) => one.id === id)
      if (!entry) return { failure: { code: null, words: t('It is gone.') } }
      if (after === undefined) return deliver(entry)
      update(id, { after })
      return deliver({ ...entry, after })
    },
    undo(id) {
      const entry = entries.find((one) => one.id === id)
      const held = waiting.get(id)
      if (!entry || !held) return null
      held.undo()
      forget([id])
      return entry
    },
    flush(conversationId) {
      const isLeaving = conversationId === undefined
      const isMeant = (id: string) => isLeaving || id === conversationId
      const under = [...going].flatMap(([delivering, id]) => (isMeant(id) ? [delivering] : []))
      const asked = [...waiting.values()].filter((one) => isMeant(one.conversationId))
      return Promise.all([...under, ...asked.map(({ go }) => go(isLeaving))])
    },
    isBusy: (conversationId) =>
      [...waiting.values()].some((one) => one.conversationId === conversationId) ||
      [...going.values()].includes(conversationId),
    remove: forget,
  }
}

function post(api: OutboxOptions['api'], entry: Kept, keepalive: boolean) {
  const {
    id,
    conversationId,
    mode,
    text,
    attachments = [],
    after,
    steps = [],
    mentions = [],
  } = entry
  const params = { conversationId }
  if (mode === 'note') {
    const body = { noteId: id, text, ...(mentions.length > 0 ? { mentions: [...mentions] } : {}) }
    return api.postNote({ params, body }, { keepalive })
  }
  const body = {
    ...{ messageId: id, text },
    ...(attachments.length > 0 ? { attachments: attachments.map((file) => file.id) } : {}),
    ...(after === undefined ? {} : { after }),
    ...(steps.length > 0 ? { steps: [...steps] } : {}),
  }
  return api.reply({ params, body }, { keepalive })
}

/** Whether it arrived before the page went away is not known: the teammate decides, and sending again is harmless. */
function restored(storage: Storage): Outgoing[] {
  const failure = { code: null, words: t('The page was left before this was confirmed.') }
  return storage
    .keys(PREFIX)
    .flatMap((key): Outgoing[] => {
      const kept = storage.get(key)
      return kept ? [{ ...(JSON.parse(kept) as Kept), state: 'failed', failure }] : []
    })
    .sort((one, other) => (one.at < other.at ? -1 : 1))
}
