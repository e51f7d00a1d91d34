// What a browser gives a session. The only file here that looks at globals, and only when called.
import type { Page } from '@baton/contract'
import { openStorage, type Storage } from './storage.ts'
import type { Timers, Wake } from './timers.ts'

export const browserTimers: Timers = {
  setTimeout: (action, ms) => window.setTimeout(action, ms),
  clearTimeout: (timer) => window.clearTimeout(timer as number),
}

/** When the network comes or goes, or the page is looked at again. */
export const browserWake: Wake = (action) => {
  const seen = () => document.visibilityState === 'visible' && action()
  window.addEventListener('online', action)
  window.addEventListener('offline', action)
  document.addEventListener('visibilitychange', seen)
  return () => {
    window.removeEventListener('online', action)
    window.removeEventListener('offline', action)
    document.removeEventListener('visibilitychange', seen)
  }
}

/** First-party storage, no cookies. */
export function browserStorage(prefix: string): Storage {
  return openStorage(prefix, [() => window.localStorage, () => window.sessionStorage], window)
}

/** 120 bits of chance; `crypto.randomUUID` is missing on pages without TLS. */
export function randomId(prefix: string): string {
  const bytes = crypto.getRandomValues(new Uint8Array(15))
  return `${prefix}_${Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')}`
}

/** The page the customer is on, without its fragment, which may hold what only the page should know. */
export function currentPage(): Page | undefined {
  const url = new URL(window.location.href)
  url.hash = ''
  if (!/^https?:$/.test(url.protocol) || url.href.length > 2000) return undefined
  const title = document.title.trim().slice(0, 300)
  return { url: url.href, ...(title ? { title } : {}) }
}

export function liveUrl(baseUrl: string): string {
  const url = new URL(`${baseUrl}/ws`, globalThis.location?.href)
  url.protocol = url.protocol === 'https:' ? 'wss:' : 'ws:'
  return url.href
}
