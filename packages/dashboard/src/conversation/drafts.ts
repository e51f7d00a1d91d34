// What is being written, one text for each conversation and mode: here at once, on the server half a second later, and on
// every device when the conversation is opened there. Saves go one after the other; what was sent is not saved again.
import type { Api, Storage } from '@baton/client'
import type { KeptDraft } from '@baton/contract'
import type { Mode } from './outbox.ts'

export type Writing = {
  /** Becomes the message's id. */
  draftId: string
  text: string
  /** How far the log had come when it was begun, or when what came since was read. */
  after: number
  /** Whether the server has it. */
  state: 'kept' | 'unsaved' | 'failed'
}

export type Drafts = {
  get(conversationId: string, mode: Mode): Writing
  subscribe(listener: () => void): () => void
  /** `seq`: how far the log has come on the screen; counts for what is begun now. */
  write(conversationId: string, mode: Mode, text: string, seq: number): void
  /** What was answered since it was begun has been read. */
  reviewed(conversationId: string, mode: Mode, seq: number): void
  /** It is being sent: from here on the outbox has it. */
  take(conversationId: string, mode: Mode): Writing
  /** Reads what was written on other devices. What is typed meanwhile is kept. */
  load(conversationId: string): Promise<void>
  /** Saves what is not saved: the page goes. */
  flush(): void
}

export type DraftsOptions = {
  api: Pick<Api, 'readDrafts' | 'saveDraft'>
  storage: Storage
  newId: (prefix: string) => string
  later: (ms: number, run: () => void) => () => void
  /** Whether it has been sent, and is on its way. */
  isGoing: (draftId: string) => boolean
}

const SAVE_MS = 500
const AGAIN_MS = 5_000
const NOTHING: Writing = { draftId: '', text: '', after: 0, state: 'kept' }
const MODES = ['reply', 'note'] as const

export function openDrafts(options: DraftsOptions): Drafts {
  const { storage, newId } = options
  const listeners = new Set<() => void>()
  const writings = new Map<string, Writing>()
  const saver = createSaver(options, {
    get: (key) => writings.get(key) ?? NOTHING,
    set: put,
  })

  function put(key: string, writing: Writing): void {
    writings.set(key, writing)
    if (writing.text === '' && writing.state === 'kept') storage.remove(key)
    else storage.set(key, JSON.stringify(writing))
    for (const listener of listeners) listener()
  }

  function get(key: string): Writing {
    const known = writings.get(key)
    if (known) return known
    const writing = read(storage.get(key), newId)
    writings.set(key, writing)
    return writing
  }

  function change(key: string, part: Partial<Writing>): void {
    put(key, { ...get(key), ...part, state: 'unsaved' })
    saver.soon(key)
  }

  return {
    get: (conversationId, mode) => get(keyOf(conversationId, mode)),
    subscribe(listener) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    write(conversationId, mode, text, seq) {
      const key = keyOf(conversationId, mode)
      const { draftId, text: before } = get(key)
      const begins = before === '' || draftId === ''
      const anew = { draftId: draftId || newId(mode === 'reply' ? 'msg' : 'note'), after: seq }
      change(key, { text, ...(begins ? anew : {}) })
    },
    reviewed(conversationId, mode, seq) {
      const key = keyOf(conversationId, mode)
      if (get(key).after < seq) change(key, { after: seq })
    },
    take(conversationId, mode) {
      const key = keyOf(conversationId, mode)
      const taken = get(key)
      saver.drop(key)
      put(key, NOTHING)
      return taken
    },
    async load(conversationId) {
      const kept = await options.api.readDrafts({ params: { conversationId } })
      for (const mode of MODES) {
        const key = keyOf(conversationId, mode)
        const theirs = kept[mode]
        const met = meet(get(key), theirs && options.isGoing(theirs.draftId) ? null : theirs)
        if (met !== get(key)) put(key, met)
        if (met.state !== 'kept') saver.soon(key)
      }
    },
    flush: saver.flush,
  }
}

/** Of what is here and what the server has, nothing that somebody wrote is lost. */
export function meet(here: Writing, there: KeptDraft | null): Writing {
  const isSaved = here.state === 'kept'
  if (!there) return isSaved && here.text !== '' ? NOTHING : here
  const { draftId, text, after } = there
  const theirs: Writing = { draftId, text, after, state: 'kept' }
  if (isSaved || here.text === '') return theirs
  if (here.draftId === draftId || here.text === text) return here
  return { ...here, text: `${text}\n\n${here.text}`, after: Math.min(after, here.after) }
}

type Shelf = { get(key: string): Writing; set(key: string, writing: Writing): void }

/** One save at a time for each text, and the next only with what is newest then. */
function createSaver({ api, later, newId }: DraftsOptions, shelf: Shelf) {
  const timers = new Map<string, () => void>()
  const saving = new Set<string>()

  function drop(key: string): void {
    timers.get(key)?.()
    timers.delete(key)
  }

  function soon(key: string, ms = SAVE_MS): void {
    drop(key)
    timers.set(
      key,
      later(ms, () => void save(key)),
    )
  }

  async function save(key: string, keepalive = false): Promise<void> {
    timers.delete(key)
    const before = shelf.get(key)
    if (before.state === 'kept') return
    // The one under way comes back here.
    if (saving.has(key)) return soon(key)
    saving.add(key)
    try {
      const { draftId, text, after } = before
      const [conversationId, mode] = partsOf(key)
      const call = { params: { conversationId, mode }, body: { draftId, text, after } }
      const { kept } = await api.saveDraft(call, { keepalive })
      const now = shelf.get(key)
      if (now.draftId !== draftId) return
      if (kept && now === before) shelf.set(key, { ...before, state: 'kept' })
      // It was sent on another device; what is written here is another text.
      if (!kept) {
        shelf.set(key, { ...now, draftId: newId(mode === 'reply' ? 'msg' : 'note') })
        soon(key)
      }
    } catch {
      // Said beside the text; it is here, and is saved when the server answers again.
      const now = shelf.get(key)
      if (now.state !== 'kept') {
        shelf.set(key, { ...now, state: 'failed' })
        soon(key, AGAIN_MS)
      }
    } finally {
      saving.delete(key)
    }
  }

  return {
    soon,
    drop,
    flush() {
      for (const key of [...timers.keys()]) {
        drop(key)
        void save(key, true)
      }
    },
  }
}

function keyOf(conversationId: string, mode: Mode): string {
  return `draft.${conversationId}.${mode}`
}

function partsOf(key: string): [string, Mode] {
  const [, conversationId = '', mode] = /^draft\.(.+)\.(reply|note)$/.exec(key) ?? []
  return [conversationId, mode as Mode]
}

/** Earlier versions kept the text alone. */
function read(kept: string | null, newId: (prefix: string) => string): Writing {
  if (kept === null) return NOTHING
  try {
    const { draftId, text, after, state } = JSON.parse(kept) as Partial<Writing>
    if (typeof text === 'string' && draftId)
      return { draftId, text, after: after ?? 0, state: state ?? 'unsaved' }
  } catch {
    // No JSON: it is the text.
  }
  return { draftId: newId('msg'), text: kept, after: 0, state: 'unsaved' }
}
