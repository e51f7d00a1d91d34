// A session with everything it needs filled in from where it runs: the short way for programs and pages of others.
import type { BodyInput, endpoints } from '@baton/contract'
import { createApi } from './api.ts'
import { liveUrl, randomId } from './browser.ts'
import { CUSTOMER_ROUTES } from './customer-routes.ts'
import { openLive } from './live.ts'
import { openSession } from './session.ts'
import type { Session } from './session-type.ts'
import type { Storage } from './storage.ts'
import { type Surroundings, surroundings } from './surroundings.ts'

type Start = BodyInput<(typeof endpoints)['createConversation']>

export type ConversationOptions = {
  /** Where Baton answers, such as https://support.example.com; in a page, without it, the page's own origin. */
  serverUrl?: string
  publishableKey: string
  /** Asked when the conversation begins: what is said of the customer is shown to humans as not verified. */
  customer?: () => Start['customer']
  /** A token that your server has signed; see `createAssistantTokenHandler`. */
  identity?: () => Promise<string | null>
  /** A language tag; without it the page's. */
  locale?: string
  /** What is remembered between visits; in a process, without it, nothing. */
  storage?: Storage
  /** In the place of what the page or the process has. */
  surroundings?: Partial<Surroundings>
}

/** Nothing happens on the network before `connect` or the first word. */
export function openConversation(options: ConversationOptions): Session {
  const around = { ...surroundings(), ...options.surroundings }
  const { fetch, timers, wake, WebSocket } = around
  const { publishableKey, customer, identity, storage } = options
  const baseUrl = baseUrlOf(options.serverUrl)
  if (!WebSocket)
    throw new Error('There is no WebSocket here: use Node 22 or newer, or pass one as WebSocket.')
  const random = Math.random
  const shared = { timers, random, ...(wake ? { wake } : {}) }
  return openSession({
    ...shared,
    api: createApi(CUSTOMER_ROUTES, { baseUrl, fetch, credentials: 'omit' }),
    storage: storage ?? around.storage(`baton:${publishableKey}:`),
    publishableKey,
    situation: () => ({ page: around.page(), attributes: customer?.()?.attributes }),
    start: () => startOf(options.locale ?? around.locale(), customer?.(), around.page()),
    ...(identity ? { identity: () => proofOf(identity) } : {}),
    openLive: (token) =>
      openLive({ ...shared, url: liveUrl(baseUrl), token, WebSocket, page: around.page }),
    newId: randomId,
    now: () => new Date().toISOString(),
  })
}

function baseUrlOf(serverUrl = ''): string {
  const isRelative = serverUrl === '' || serverUrl.startsWith('/')
  if (isRelative && typeof window === 'undefined')
    throw new Error('serverUrl must say where Baton answers, such as https://support.example.com.')
  if (!isRelative && !/^https?:\/\//.test(serverUrl))
    throw new Error(`serverUrl must begin with http:// or https://, and is “${serverUrl}”.`)
  return serverUrl.replace(/\/+$/, '')
}

async function proofOf(identity: () => Promise<string | null>) {
  const token = await identity()
  return token ? { token } : null
}

function startOf(locale: string, customer: Start['customer'], page: Start['page']): Start {
  return {
    channel: 'api',
    locale,
    ...(customer && Object.keys(customer).length > 0 ? { customer } : {}),
    ...(page ? { page } : {}),
  }
}
