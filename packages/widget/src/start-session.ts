// Puts a customer's session together from what this browser has.
import type { ACCOUNT_ROUTES, CUSTOMER_ROUTES } from '@baton/client'
import {
  type AccountApi,
  browserTimers,
  browserWake,
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

/** What the page says of its customer; may change at any time, and is told with what is said next. */
export type Customer = {
  name?: string
  email?: string
  attributes?: Record<string, string | number | boolean>
  identity?: () => Promise<IdentityProof | null>
}

export type Started = {
  session: Session
  /** What a chat does now and then is there once its routes have been added. */
  api: CustomerApi & AccountApi
  addRoutes(routes: Record<string, string>): void
}

/** What every chat calls. The rest comes with the parts that call it (parts/more.ts). */
const ROUTES = {
  readWidget: 'GET /api/v1/widget',
  createConversation: 'POST /api/v1/conversations',
  postMessage: 'POST /api/v1/conversations/{conversationId}/messages',
  readEvents: 'GET /api/v1/conversations/{conversationId}/events',
  escalate: 'POST /api/v1/conversations/{conversationId}/escalate',
  stopAnswer: 'POST /api/v1/conversations/{conversationId}/stop',
  markRead: 'POST /api/v1/conversations/{conversationId}/read',
} satisfies Partial<typeof CUSTOMER_ROUTES & typeof ACCOUNT_ROUTES>

export function startSession(config: Config, storage: Storage, customer: Customer): Started {
  const { baseUrl, publishableKey } = config
  const random = Math.random
  const options = {
    baseUrl,
    fetch: window.fetch.bind(window),
    credentials: 'omit' as const,
    warn: (words: string) => console.error(`Baton: ${words}`),
  }
  const api = createApi<never>(ROUTES as never, options) as CustomerApi & AccountApi
  const session = openSession({
    api,
    storage,
    publishableKey,
    start: () => {
      const page = currentPage()
      const { identity: _, ...said } = customer
      const told = Object.keys(said).length > 0 ? { customer: said } : {}
      return { channel: config.channel, locale: config.locale, ...(page ? { page } : {}), ...told }
    },
    situation: () => ({ page: currentPage(), attributes: customer.attributes }),
    identity: async () => (await customer.identity?.()) ?? null,
    openLive: (token) =>
      openCustomerLive({
        url: liveUrl(baseUrl),
        token,
        WebSocket: window.WebSocket,
        timers: browserTimers,
        random,
        wake: browserWake,
        page: currentPage,
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
