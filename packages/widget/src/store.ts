// What the views draw from: the session's snapshot, and what only this page knows (open, seen, typed). One state that is
// replaced at each change; no library, because a session already says when it has changed.
import { ApiError, type Session, type Snapshot, type Storage } from '@baton/client'
import type { Attachment } from '@baton/contract'
import type { ComponentType } from 'preact'
import { announcer, seenMarker } from './attention.ts'
import type { Config } from './config.ts'
import type { Translate } from './i18n/translate.ts'
import type { Speaker } from './timeline.ts'
import { watchConnection } from './watch-connection.ts'

export type State = {
  snapshot: Snapshot
  isOpen: boolean
  /** The last event that was on the screen while somebody looked. */
  seen: number
  /** What the customer has typed and not sent. */
  typed: string
  /** Without a connection for long enough to say so. */
  isOffline: boolean
  /** Read aloud by screen readers, once. */
  announcement: string
  /** What stands below the conversation and is only loaded when there is something to ask. */
  below: ComponentType<{ store: Store }> | null
  /** What has to do with files: loaded once the chat is open. */
  files?: FilesPart
  /** Files that go with the next message; `waiting` while some are on their way. */
  tray?: { files: readonly Attachment[]; waiting: boolean } | null
}

export type FilesPart = {
  Tray: ComponentType<{ store: Store }>
  Files: ComponentType<{ store: Store; files: readonly Attachment[] }>
}

export type Store = {
  config: Config
  t: Translate
  session: Session
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
  stop(): void
}

export type StoreOptions = {
  config: Config
  t: Translate
  session: Session
  storage: Storage
  page: Document
}

export const MAX_LENGTH = 10_000

export function openStore({ config, t, session, storage, page }: StoreOptions): Store {
  const watchers = new Set<(now: State, before: State) => void>()
  let wantsFocus = false
  let state: State = {
    snapshot: session.getSnapshot(),
    isOpen: wasOpen(session, storage) && !isPhone(page),
    seen: Number(storage.get('seen') ?? 0),
    typed: storage.get('typed') ?? '',
    isOffline: false,
    announcement: '',
    below: null,
  }

  const store: Store = {
    config,
    t,
    session,
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
      store.change({ typed: '', tray: null })
      session.send(text, tray?.files)
      return true
    },
    stop() {
      for (const stop of stops) stop()
    },
  }
  const stops = [
    store.watch(announcer(store)),
    store.watch((now, before) => remember(storage, now, before)),
    seenMarker(store, page),
    watchConnection(store, page),
    session.subscribe(() => store.change({ snapshot: session.getSnapshot() })),
  ]
  return store

  function turn(isOpen: boolean): void {
    wantsFocus = state.isOpen !== isOpen
    store.change({ isOpen })
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

/** A page that is left in the middle of a conversation finds it open on the next. */
function wasOpen(session: Session, storage: Storage): boolean {
  return storage.get('isOpen') === 'true' && session.getSnapshot().connection !== 'idle'
}

/** Writes what the customer changes, and nothing before that. */
function remember(storage: Storage, now: State, before: State): void {
  for (const key of ['isOpen', 'seen', 'typed'] as const) {
    if (now[key] === before[key]) continue
    if (now[key]) storage.set(key, String(now[key]))
    else storage.remove(key)
  }
}
