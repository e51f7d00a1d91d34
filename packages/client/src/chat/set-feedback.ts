// What the customer thinks of one answer: a thumb, with a reason if they like, or that they want another in its place.
import type { Thumb } from '@baton/contract'
import { mayRegenerate } from '@baton/core'
import { ACCOUNT_ROUTES } from '../account-routes.ts'
import { createApi } from '../api.ts'
import type { Session } from '../session-type.ts'
import type { Snapshot } from '../snapshot.ts'

/** `thumb: null` takes it back. */
export type Feedback = Omit<Thumb, 'messageId'>

export type Given = {
  serverUrl: string | undefined
  fetch: typeof globalThis.fetch
  session: Session
}

/** Does nothing while nothing has been said; throws `ApiError` or `NetworkError` when it has not arrived. */
export async function setFeedback(
  { serverUrl = '', fetch, session }: Given,
  messageId: string,
  body: Feedback,
): Promise<void> {
  const api = apiOf(serverUrl, fetch)
  await session.act((_, { params, headers }) =>
    api.rateAnswer({ params: { ...params, messageId }, body }, { headers }),
  )
}

/** The same for another answer in the place of the last one. False when there is none to be asked anew. */
export async function regenerate({ serverUrl = '', fetch, session }: Given): Promise<boolean> {
  const messageId = lastAnswer(session.getSnapshot())
  if (messageId === null) return false
  const api = apiOf(serverUrl, fetch)
  await session.act((_, { params, headers }) =>
    api.regenerateAnswer({ params: { ...params, messageId }, body: {} }, { headers }),
  )
  return true
}

/** The answer that may be asked for anew just now. */
export function lastAnswer({ conversation, outgoing }: Snapshot): string | null {
  const last = conversation.messages.findLast(({ author }) => author.kind !== 'system')
  // What is on its way comes after it.
  return last && outgoing.length === 0 && mayRegenerate(conversation, last.id) ? last.id : null
}

function apiOf(serverUrl: string, fetch: typeof globalThis.fetch) {
  return createApi(ACCOUNT_ROUTES, { baseUrl: serverUrl.replace(/\/+$/, ''), fetch })
}
