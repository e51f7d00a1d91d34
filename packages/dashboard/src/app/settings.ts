// What a teammate has chosen for this browser.
import type { Storage } from '@baton/client'
import { useSyncExternalStore } from 'react'
import { type DeskLanguage, isDeskLanguage } from '../words/languages.ts'
import { useDesk } from './desk.tsx'
import type { Bound } from './keys.ts'

export type Theme = 'auto' | 'light' | 'dark'
export type Density = 'roomy' | 'compact'

/** `chord`: Ctrl or ⌘ with Enter. `enter`: Enter alone. */
export type SendKey = 'chord' | 'enter'

export const UNDO_SECONDS = [0, 5, 10] as const
export type UndoSeconds = (typeof UNDO_SECONDS)[number]

export type Choices = {
  theme: Theme
  /** Whether single keys do something. Off for those who speak to their computer or hit keys by accident. */
  singleKeys: boolean
  /** Whether the list is shown beside a conversation where there is room for both. */
  listShown: boolean
  /** Whether the panes beside the conversation are shown where there is room for them. */
  detailsShown: boolean
  /** How long a reply can be taken back after it was sent. */
  undoSeconds: UndoSeconds
  /** What sends what was written. */
  sendKey: SendKey
  /** How much of the list fits on the screen. */
  density: Density
  /** `auto`: the browser's, when the desk speaks it. */
  language: DeskLanguage | 'auto'
  /** Keys that were chosen in place of ours. */
  bound: Bound
}

export type Settings = {
  get(): Choices
  set(part: Partial<Choices>): void
  subscribe(listener: () => void): () => void
}

const DEFAULTS: Choices = {
  theme: 'auto',
  singleKeys: true,
  listShown: true,
  detailsShown: true,
  density: 'roomy',
  sendKey: 'chord',
  undoSeconds: 5,
  language: 'auto',
  bound: {},
}
const NAMES = Object.keys(DEFAULTS) as (keyof Choices)[]

export function openSettings(storage: Storage, apply: (choices: Choices) => void): Settings {
  const listeners = new Set<() => void>()
  let choices = read(storage)
  apply(choices)

  function change(next: Choices) {
    choices = next
    apply(choices)
    for (const listener of listeners) listener()
  }
  storage.onChange((key) => {
    if ((NAMES as string[]).includes(key)) change(read(storage))
  })

  return {
    get: () => choices,
    set(part) {
      for (const [name, value] of Object.entries(part)) storage.set(name, JSON.stringify(value))
      change({ ...choices, ...part })
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
  }
}

export function useSettings(): Choices {
  const { settings } = useDesk()
  return useSyncExternalStore(settings.subscribe, settings.get)
}

function read(storage: Storage): Choices {
  const undo = parsed(storage.get('undoSeconds'))
  const theme = parsed(storage.get('theme'))
  const language = parsed(storage.get('language'))
  return {
    theme: theme === 'light' || theme === 'dark' ? theme : DEFAULTS.theme,
    singleKeys: parsed(storage.get('singleKeys')) !== false,
    undoSeconds: UNDO_SECONDS.find((one) => one === undo) ?? DEFAULTS.undoSeconds,
    listShown: parsed(storage.get('listShown')) !== false,
    detailsShown: parsed(storage.get('detailsShown')) !== false,
    density: parsed(storage.get('density')) === 'compact' ? 'compact' : DEFAULTS.density,
    sendKey: parsed(storage.get('sendKey')) === 'enter' ? 'enter' : DEFAULTS.sendKey,
    language: isDeskLanguage(language) ? language : DEFAULTS.language,
    bound: boundIn(parsed(storage.get('bound'))),
  }
}

function boundIn(value: unknown): Bound {
  if (typeof value !== 'object' || value === null) return DEFAULTS.bound
  const kept = Object.entries(value).filter(([, key]) => typeof key === 'string')
  return Object.fromEntries(kept) as Bound
}

/** Anyone may have written there: what is no JSON counts as not chosen. */
function parsed(text: string | null): unknown {
  try {
    return text === null ? null : JSON.parse(text)
  } catch {
    return null
  }
}
