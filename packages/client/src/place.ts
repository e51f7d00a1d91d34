// Which conversation this browser is in, and how it gets into one: on the first word, once, whatever is retried.
import type { BodyInput, endpoints, IdentityProof } from '@baton/contract'
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
  /** Asked whenever a conversation begins: a proof is short-lived. Null: nobody is signed in. */
  identity?: () => Promise<IdentityProof | null>
}

const PLACE = 'conversation'
const START = 'start'
/** Names the customer on this device, whichever conversation they are in. */
const DEVICE = 'device'

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
export async function begin(options: PlaceOptions, wantsPerson = false): Promise<Place> {
  const { storage, start, newId } = options
  const now = wantsPerson ? { wantsPerson: true as const } : {}
  const kept = storage.get(START)
  const attempt: Attempt = kept ? JSON.parse(kept) : { key: newId('start'), body: start() }
  storage.set(START, JSON.stringify(attempt))
  try {
    return await create(options, attempt, now)
  } catch (error) {
    if (isUnknownDevice(error) && readDevice(storage)) {
      // It was signed out, or is too old: nobody is at this device yet.
      forgetDevice(storage)
      return await create(options, attempt, now)
    }
    if (!(error instanceof ApiError) || ![400, 409, 422].includes(error.status)) throw error
    const { channel = 'api' } = attempt.body
    const bare: Attempt = { key: newId('start'), body: { channel } }
    storage.set(START, JSON.stringify(bare))
    return await create(options, bare, now)
  }
}

type Attempt = { key: string; body: Start }

async function create(
  { api, storage, publishableKey, identity }: PlaceOptions,
  { key, body }: Attempt,
  now: Pick<Start, 'wantsPerson'>,
): Promise<Place> {
  const headers = { 'x-baton-key': publishableKey }
  const proof = await identity?.()
  const device = readDevice(storage)
  const who = {
    ...(proof ? { identity: proof } : {}),
    ...(device ? { deviceToken: device } : {}),
  }
  const options = { headers, idempotencyKey: key }
  const made = await api.createConversation({ body: { ...body, ...who, ...now } }, options)
  const { conversationId, token, deviceToken } = made
  const place = { conversationId, token }
  keepDevice(storage, deviceToken)
  keepPlace(storage, place)
  storage.remove(START)
  return place
}

function isUnknownDevice(error: unknown): boolean {
  return (
    error instanceof ApiError && error.status === 401 && error.problem.code === 'unauthenticated'
  )
}

export function keepPlace(storage: Storage, place: Place): void {
  storage.set(PLACE, JSON.stringify(place))
}

export function readDevice(storage: Storage): string | null {
  return storage.get(DEVICE)
}

export function keepDevice(storage: Storage, token: string | undefined): void {
  if (token) storage.set(DEVICE, token)
}

export function forgetDevice(storage: Storage): void {
  storage.remove(DEVICE)
}
