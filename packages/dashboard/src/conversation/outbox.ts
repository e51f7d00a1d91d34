// What a teammate has sent and the log does not show yet. Nothing in it is lost: not by an error, a click that came
// second, or a reload. Sending again is harmless, because every entry keeps the id it was born with.
import type { Api, Storage } from '@baton/client'
import type { Attachment } from '@baton/contract'
import { codeOf, wordsFor } from '../parts/failure-words.ts'

export type Mode = 'reply' | 'note'

export type Outgoing = {
  id: string
  conversationId: string
  mode: Mode
  text: string
  /** Only of replies, and sent up before. */
  attachments?: readonly Attachment[]
  at: string
  state: 'sending' | 'sent' | 'failed'
  /** Why it failed: a problem's code where the server named one, and words. */
  failure: { code: string | null; words: string } | null
}

export type Outbox = {
  get(): readonly Outgoing[]
  subscribe(listener: () => void): () => void
  /** Resolves to what became of it; never throws. */
  send(
    conversationId: string,
    mode: Mode,
    text: string,
    files?: readonly Attachment[],
  ): Promise<Delivery>
  retry(id: string): Promise<Delivery>
  /** Takes entries out: thrown away, or seen in the log. */
  remove(ids: readonly string[]): void
}

export type Delivery = { seq: number } | { failure: NonNullable<Outgoing['failure']> }

type Kept = Pick<Outgoing, 'id' | 'conversationId' | 'mode' | 'text' | 'attachments' | 'at'>

export type OutboxOptions = {
  api: Pick<Api, 'reply' | 'postNote'>
  storage: Storage
  now: () => number
  newId: (prefix: string) => string
}

const PREFIX = 'out.'

export function openOutbox({ api, storage, now, newId }: OutboxOptions): Outbox {
  const listeners = new Set<() => void>()
  let entries: readonly Outgoing[] = restored(storage)

  function change(next: readonly Outgoing[]) {
    entries = next
    for (const listener of listeners) listener()
  }

  function update(id: string, part: Partial<Outgoing>) {
    change(entries.map((entry) => (entry.id === id ? { ...entry, ...part } : entry)))
  }

  async function deliver(entry: Kept): Promise<Delivery> {
    try {
      const { seq } = await post(api, entry)
      storage.remove(PREFIX + entry.id)
      update(entry.id, { state: 'sent' })
      return { seq }
    } catch (error) {
      const failure = { code: codeOf(error), words: wordsFor(error) }
      update(entry.id, { state: 'failed', failure })
      return { failure }
    }
  }

  return {
    get: () => entries,
    subscribe(listener) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    send(conversationId, mode, text, files = []) {
      const id = newId(mode === 'reply' ? 'msg' : 'note')
      const attachments = files.length > 0 ? { attachments: files } : {}
      const at = new Date(now()).toISOString()
      const kept: Kept = { id, conversationId, mode, text, ...attachments, at }
      storage.set(PREFIX + id, JSON.stringify(kept))
      change([...entries, { ...kept, state: 'sending', failure: null }])
      return deliver(kept)
    },
    async retry(id) {
      const entry = entries.find((one) => one.id === id)
      if (!entry) return { failure: { code: null, words: 'It is gone.' } }
      update(id, { state: 'sending', failure: null })
      return deliver(entry)
    },
    remove(ids) {
      if (!entries.some(({ id }) => ids.includes(id))) return
      for (const id of ids) storage.remove(PREFIX + id)
      change(entries.filter(({ id }) => !ids.includes(id)))
    },
  }
}

function post(api: OutboxOptions['api'], { id, conversationId, mode, text, attachments }: Kept) {
  const params = { conversationId }
  const files = attachments ? { attachments: attachments.map((file) => file.id) } : {}
  return mode === 'reply'
    ? api.reply({ params, body: { messageId: id, text, ...files } })
    : api.postNote({ params, body: { noteId: id, text } })
}

/** Whether it arrived before the page went away is not known: the teammate decides, and sending again is harmless. */
function restored(storage: Storage): Outgoing[] {
  const failure = { code: null, words: 'The page was left before this was confirmed.' }
  return storage
    .keys(PREFIX)
    .flatMap((key): Outgoing[] => {
      const kept = storage.get(key)
      return kept ? [{ ...(JSON.parse(kept) as Kept), state: 'failed', failure }] : []
    })
    .sort((one, other) => (one.at < other.at ? -1 : 1))
}
