// What a conversation takes from where it runs: a browser's page, or a process of Node. Looks at globals only when asked,
// so that importing it does nothing on a server that draws pages.
import type { Page } from '@baton/contract'
import { browserStorage, browserTimers, browserWake, currentPage } from './browser.ts'
import { inMemory, openStorage, type Storage } from './storage.ts'
import type { Timers, Wake } from './timers.ts'

export type Surroundings = {
  fetch: typeof globalThis.fetch
  WebSocket: typeof globalThis.WebSocket
  timers: Timers
  wake?: Wake
  storage(prefix: string): Storage
  page(): Page | undefined
  /** What the customer reads, as far as can be told. */
  locale(): string
}

export function surroundings(): Surroundings {
  return typeof window === 'undefined' ? ofProcess() : ofPage()
}

function ofPage(): Surroundings {
  return {
    fetch: window.fetch.bind(window),
    WebSocket: window.WebSocket,
    timers: browserTimers,
    wake: browserWake,
    storage: browserStorage,
    page: currentPage,
    locale: () => document.documentElement.lang || navigator.language || 'en',
  }
}

function ofProcess(): Surroundings {
  return {
    fetch: globalThis.fetch,
    WebSocket: globalThis.WebSocket,
    timers: {
      setTimeout: (action, ms) => setTimeout(action, ms),
      clearTimeout: (timer) => clearTimeout(timer as ReturnType<typeof setTimeout>),
    },
    storage: (prefix) => openStorage(prefix, [inMemory]),
    page: () => undefined,
    locale: () => 'en',
  }
}
