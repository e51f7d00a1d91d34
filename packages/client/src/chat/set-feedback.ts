// What the customer thinks of one answer: a thumb, with a reason if they like.
import type { Thumb } from '@baton/contract'
import { ACCOUNT_ROUTES } from '../account-routes.ts'
import { createApi } from '../api.ts'
import type { Session } from '../session-type.ts'

/** `thumb: null` takes it back. */
export type Feedback = Omit<Thumb, 'messageId'>

type Given = { serverUrl: string | undefined; fetch: typeof globalThis.fetch; session: Session }

/** Does nothing while nothing has been said; throws `ApiError` or `NetworkError` when it has not arrived. */
export async function setFeedback(
  { serverUrl = '', fetch, session }: Given,
  messageId: string,
  body: Feedback,
): Promise<void> {
  const api = createApi(ACCOUNT_ROUTES, { baseUrl: serverUrl.replace(/\/+$/, ''), fetch })
  await session.act((_, { params, headers }) =>
    api.rateAnswer({ params: { ...params, messageId }, body }, { headers }),
  )
}
