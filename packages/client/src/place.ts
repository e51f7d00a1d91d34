// Which conversation this browser is in, and how it gets into one: on the first word, once, whatever is retried.
import type { BodyInput, endpoints } from '@baton/contract'
import type { CustomerApi } from './customer-routes.ts'
import { ApiError } from './errors.ts'
import type { Storage } from './storage.ts'

export type Place = { conversationId: string; token: string }

type Start = BodyInput<(typeof endpoints)['createConversation']>

export type PlaceOptions = {
  api: CustomerApi
  storage: Storage
  publishableKey: string
  newId: (prefix: string) => string
  /** Asked once, when the conversation begins. */
  start: () => Start
  /** Asked at each attempt to begin, and never kept: a proof is short-lived. Null: nobody is signed in. */
  identity?: () => Promise<{ token: string } | null>
}

const PLACE = 'conversation'
const START = 'start'

export function isPlaceKey(key: string): boolean {
  return key === PLACE
}

export function readPlace(storage: Storage): Place | null {
  const kept = storage.get(PLACE)
  return kept ? (JSON.parse(kept) as Place) : null
}

export function forgetPlace(storage: Storage): void {
  storage.remove(PLACE)
  storage.remove(START)
}

/** What every call about a conversation carries. */
export function addressOf({ conversationId, token }: Place) {
  return { params: { conversationId }, headers: { authorization: `Bearer ${token}` } }
}

/**
 * Begins a conversation. Key and body are kept until it has begun, so that a retry, a reload or a second tab begins the
 * same one. What the page says of itself must never keep a customer out: a start that is refused is tried without it.
 */
export async function begin(options: PlaceOptions): Promise<Place> {
  const { storage, start, newId } = options
  const kept = storage.get(START)
  const attempt: Attempt = kept ? JSON.parse(kept) : { key: newId('start'), body: start() }
  storage.set(START, JSON.stringify(attempt))
  try {
    return await create(options, attempt)
  } catch (error) {
    if (!(error instanceof ApiError) || ![400, 409, 422].includes(error.status)) throw error
    const { channel = 'api' } = attempt.body
    const bare: Attempt = { key: newId('start'), body: { channel } }
    storage.set(START, JSON.stringify(bare))
    return await create(options, bare)
  }
}

type Attempt = { key: string; body: Start }

async function create(
  { api, storage, publishableKey, identity }: PlaceOptions,
  { key, body }: Attempt,
): Promise<Place> {
  const headers = { 'x-baton-key': publishableKey }
  const proof = await identity?.()
  const proved = proof ? { ...body, identity: proof } : body
  const place = await api.createConversation({ body: proved }, { headers, idempotencyKey: key })
  storage.set(PLACE, JSON.stringify(place))
  storage.remove(START)
  return place
}
