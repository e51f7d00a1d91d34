// Puts a customer's session together from what this browser has.
import {
  browserTimers,
  browserWake,
  CHAT_ROUTES,
  type CustomerApi,
  createApi,
  currentPage,
  liveUrl,
  openCustomerLive,
  openSession,
  randomId,
  type Session,
  type Storage,
} from '@baton/client'
import type { IdentityProof } from '@baton/contract'
import type { Config } from './config.ts'

/** What the page says of its customer; may change at any time, and is told when a conversation begins. */
export type Customer = {
  name?: string
  email?: string
  attributes?: Record<string, string | number | boolean>
  identity?: () => Promise<IdentityProof | null>
}

export type Started = {
  session: Session
  api: CustomerApi
  addRoutes(routes: Record<string, string>): void
}

export function startSession(config: Config, storage: Storage, customer: Customer): Started {
  const { baseUrl, publishableKey } = config
  const random = Math.random
  const options = {
    baseUrl,
    fetch: window.fetch.bind(window),
    credentials: 'omit' as const,
  }
  // Most of what a customer may call comes with the part that calls it.
  const api = createApi<never>(CHAT_ROUTES as never, options) as CustomerApi
  const session = openSession({
    api,
    storage,
    publishableKey,
    start: () => {
      const page = currentPage()
      const { identity: _, ...said } = customer
      const told = Object.keys(said).length > 0 ? { customer: said } : {}
      return { channel: 'widget', locale: config.locale, ...(page ? { page } : {}), ...told }
    },
    identity: async () => (await customer.identity?.()) ?? null,
    openLive: (token) =>
      openCustomerLive({
        url: liveUrl(baseUrl),
        token,
        WebSocket: window.WebSocket,
        timers: browserTimers,
        random,
        wake: browserWake,
      }),
    newId: randomId,
    now: () => new Date().toISOString(),
    timers: browserTimers,
    random,
    wake: browserWake,
  })
  return {
    session,
    api,
    addRoutes: (routes) => Object.assign(api, createApi<never>(routes as never, options)),
  }
}
