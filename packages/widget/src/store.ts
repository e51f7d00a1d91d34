// What the views draw from: the session's snapshot, and what only this page knows (open, seen, typed). One state that is
// replaced at each change; no library, because a session already says when it has changed.
import {
  type AccountApi,
  ApiError,
  type CustomerApi,
  type Session,
  type Snapshot,
  type Storage,
} from '@baton/client'
import type { Attachment } from '@baton/contract'
import type { ComponentType } from 'preact'
import { announcer, seenMarker, titleMarker } from './attention.ts'
import type { Config } from './config.ts'
import type { Translate } from './i18n/translate.ts'
import type { Speaker } from './timeline.ts'
import { watchConnection } from './watch-connection.ts'

/** A part of the chat that comes in a file of its own. */
export type Part<Props = { store: Store }> = ComponentType<Props>

export type State = {
  snapshot: Snapshot
  isOpen: boolean
  /** The last event that was on the screen while somebody looked. */
  seen: number
  /** What the customer has typed and not sent, in this conversation. */
  typed: string
  /** Without a connection for long enough to say so. */
  isOffline: boolean
  /** Read aloud by screen readers, once. */
  announcement: string
  /** What stands below the conversation and is only loaded when there is something to ask. */
  below: Part | null
  /** What stands in the conversation's place: the menu, the list of conversations, what the person reads. */
  sheet: Part | null
  /** What the panel can be made wider by. */
  edge: Part | null
  /** What has to do with files: loaded once the chat is open. */
  files?: FilesPart
  /** How answers are drawn: comes beside the chat. */
  answers?: AnswersPart | undefined
  /** Files that go with the next message; `waiting` while some are on their way. */
  tray?: { files: readonly Attachment[]; waiting: boolean } | null
}

export type AnswersPart = typeof import('./answers/answers.tsx')

export type FilesPart = {
  Tray: ComponentType<{ store: Store }>
  Files: ComponentType<{ store: Store; files: readonly Attachment[] }>
}

export type Store = {
  config: Config
  t: Translate
  session: Session
  storage: Storage
  state(): State
  change(part: Partial<State>): void
  watch(on: (now: State, before: State) => void): () => void
  nameOf(speaker: Speaker): string
  /** Opened or closed by the customer: the focus goes along. */
  open(): void
  close(): void
  /** Whether the focus should go where the customer went; asked once. */
  takeFocus(): boolean
  /** False when there is nothing to send, or too much. */
  send(text: string): boolean
  /** Loads a part, and what all parts need. */
  part<Of>(load: () => Promise<Of>): Promise<Of>
  /** Shows a part in the conversation's place, until `change({ sheet: null })`. */
  show(load: () => Promise<Part>): void
  stop(): void
} & Pick<StoreOptions, 'host' | 'api' | 'addRoutes' | 'wear' | 'tell'>

export type StoreOptions = {
  config: Config
  t: Translate
  session: Session
  storage: Storage
  page: Document
  host: HTMLElement
  api: CustomerApi & AccountApi
  /** Where else the session may call. */
  addRoutes(routes: Record<string, string>): void
  /** Adds a style sheet to the chat, once. */
  wear(css: string): void
  /** Tells the page what has happened. */
  tell(name: string, detail?: unknown): void
  answers: AnswersPart | undefined
}

export const MAX_LENGTH = 10_000

export function openStore(options: StoreOptions): Store {
  const { config, session, page } = options
  const watchers = new Set<(now: State, before: State) => void>()
  let wantsFocus = false
  let state = firstState(options)

  const store: Store = {
    ...options,
    state: () => state,
    change(part) {
      const before = state
      state = { ...state, ...part }
      for (const on of [...watchers]) on(state, before)
    },
    watch(on) {
      watchers.add(on)
      return () => void watchers.delete(on)
    },
    nameOf: (speaker) => nameOf(speaker, store),
    open: () => turn(true),
    close: () => turn(false),
    takeFocus() {
      const wanted = wantsFocus
      wantsFocus = false
      return wanted
    },
    send(text) {
      const { tray } = state
      if ((text.trim() === '' && !tray) || tray?.waiting || text.length > MAX_LENGTH) return false
      store.change({ typed: '', sheet: null, tray: null })
      session.send(text, tray?.files)
      store.tell('message:sent', { text })
      return true
    },
    async part(load) {
      const [part, { prepare }] = await Promise.all([load(), import('./parts/more.ts')])
      await prepare(store)
      return part
    },
    show: (load) =>
      void store.part(load).then(
        (sheet) => store.change({ sheet }),
        () => store.change({ isOffline: true }),
      ),
    stop() {
      for (const stop of stops) stop()
    },
  }
  const stops = [
    store.watch(announcer(store)),
    store.watch((now, before) => remember(store, now, before)),
    seenMarker(store, page),
    titleMarker(store, page),
    watchConnection(store),
    session.subscribe(() => store.change({ snapshot: session.getSnapshot() })),
  ]
  return store

  function turn(isOpen: boolean): void {
    // What is part of the page cannot be closed.
    const next = isOpen || config.isFixed
    wantsFocus = state.isOpen !== next
    store.change({ isOpen: next, sheet: null })
  }
}

/** Where the chat covers the page: narrow screens, and low ones (a phone on its side, a page zoomed in). */
export function isPhone({ defaultView }: Document): boolean {
  return defaultView?.matchMedia('(max-width: 480px), (max-height: 480px)').matches ?? false
}

/** Whether the server says that this is no e-mail address. */
export function isInvalid(error: unknown): boolean {
  return error instanceof ApiError && error.status === 400
}

function firstState({ session, storage, config, page, answers }: StoreOptions): State {
  const snapshot = session.getSnapshot()
  const { id } = snapshot.conversation
  // A page that is left in the middle of a conversation finds it open on the next.
  const wasOpen = storage.get('isOpen') === 'true' && snapshot.connection !== 'idle'
  return {
    snapshot,
    isOpen: config.isFixed || (wasOpen && !isPhone(page)),
    seen: Number(storage.get('seen') ?? 0),
    typed: storage.get(draftKey(id)) ?? '',
    isOffline: false,
    announcement: '',
    below: null,
    sheet: null,
    edge: null,
    answers,
  }
}

function nameOf(speaker: Speaker, { config, t }: Store): string {
  switch (speaker.kind) {
    case 'customer':
      return t('you')
    case 'human':
      return speaker.human.name
    case 'assistant':
    case 'system':
      return config.name || t('assistant')
  }
}

/** Writes what the customer changes, and nothing before that. */
function remember(store: Store, now: State, before: State): void {
  const { storage } = store
  const { id } = now.snapshot.conversation
  const left = before.snapshot.conversation.id
  if (id !== left) {
    // Another conversation counts from its own beginning, and has a draft of its own. A new one begins with the one there is.
    const typed = left ? (storage.get(draftKey(id)) ?? '') : now.typed
    if (!left) storage.remove(draftKey(''))
    return store.change({ typed, ...(left ? { seen: 0 } : {}) })
  }
  keep('isOpen', now.isOpen !== before.isOpen, now.isOpen)
  keep('seen', now.seen !== before.seen, now.seen)
  keep(draftKey(id), now.typed !== before.typed, now.typed)

  function keep(key: string, isNew: boolean, value: unknown): void {
    if (isNew && value) storage.set(key, String(value))
    else if (isNew) storage.remove(key)
  }
}

function draftKey(conversationId: string): string {
  return `typed.${conversationId}`
}
