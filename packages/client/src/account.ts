// The customer on this device: their conversations, who they are, and what they say of one besides words. Works beside a
// session, and on the same storage.
import type {
  BodyInput,
  endpoints,
  IdentityProof,
  MyConversation,
  Receipt,
  Thumb,
} from '@baton/contract'
import type { AccountApi } from './account-routes.ts'
import { addressOf, keepDevice, keepPlace, type Place, readDevice, readPlace } from './place.ts'
import type { Session } from './session-type.ts'
import type { Storage } from './storage.ts'

type Rating = BodyInput<(typeof endpoints)['rateConversation']>
type Corrections = BodyInput<(typeof endpoints)['correctReceipt']>

/** Each throws `ApiError` or `NetworkError`; what is about a conversation does nothing while there is none. */
export type Account = {
  /** Empty where nobody has written yet. */
  conversations(cursor?: string): Promise<{ data: MyConversation[]; nextCursor: string | null }>
  /** Goes into one of them. */
  open(conversationId: string): Promise<void>
  /** The customer has signed in on the page: the conversation that is open becomes theirs. */
  identify(identity: IdentityProof): Promise<void>
  /** Forgets everything on this device, and ends its tokens. */
  signOut(): Promise<void>
  /** Everything up to here has been seen. Cheap to call: tells only what is new. */
  markRead(): Promise<void>
  reopen(): Promise<void>
  rate(rating: Rating): Promise<void>
  thumb(messageId: string, thumb: Omit<Thumb, 'messageId'>): Promise<void>
  /** Wants another answer in the place of the last one; `ApiError` with `cannot-regenerate` where there is none. */
  regenerate(messageId: string): Promise<void>
  /** What goes to a person, or has gone. Null while nothing has been said. */
  receipt(): Promise<Receipt | null>
  correct(corrections: Corrections): Promise<void>
  /** The page on which this can be followed from anywhere; null where there is none. */
  followLink(): Promise<string | null>
  transcript(format: 'text' | 'markdown'): Promise<string | null>
  mailTranscript(): Promise<{ email: string } | null>
}

export type AccountOptions = {
  /** Made with `ACCOUNT_ROUTES`. */
  api: AccountApi
  storage: Storage
  publishableKey: string
  session: Session
}

export function openAccount(options: AccountOptions): Account {
  const { api, session } = options
  let readTo = 0
  return {
    ...deviceOf(options),
    async markRead() {
      const { conversation } = session.getSnapshot()
      const last = conversation.messages.findLast(({ author }) => author.kind !== 'customer')
      if (!last || last.seq <= Math.max(conversation.readSeq, readTo)) return
      const before = readTo
      readTo = last.seq
      try {
        const body = { upTo: last.seq }
        await session.act((_, { params, headers }) => api.markRead({ params, body }, { headers }))
      } catch (error) {
        readTo = before
        throw error
      }
    },
    async reopen() {
      await session.act((_, { params, headers }) =>
        api.reopenConversation({ params, body: {} }, { headers }),
      )
    },
    async rate(body) {
      await session.act((_, { params, headers }) =>
        api.rateConversation({ params, body }, { headers }),
      )
    },
    async thumb(messageId, body) {
      await session.act((_, { params, headers }) =>
        api.rateAnswer({ params: { ...params, messageId }, body }, { headers }),
      )
    },
    async regenerate(messageId) {
      await session.act((_, { params, headers }) =>
        api.regenerateAnswer({ params: { ...params, messageId }, body: {} }, { headers }),
      )
    },
    receipt: async () =>
      session.act((_, { params, headers }) => api.readReceipt({ params }, { headers })),
    async correct(body) {
      await session.act((_, { params, headers }) =>
        api.correctReceipt({ params, body }, { headers }),
      )
    },
    async followLink() {
      const found = await session.act((_, { params, headers }) =>
        api.readFollowLink({ params }, { headers }),
      )
      return found?.url ?? null
    },
    transcript: async (format) =>
      session.act(async (_, { params, headers }) => {
        const read = (response: Response) => response.text()
        // A file, hence not what the contract says of its parts.
        const text: unknown = await api.readTranscript(
          { params, query: { format } },
          { headers, read },
        )
        return String(text)
      }),
    mailTranscript: async () =>
      session.act((_, { params, headers }) =>
        api.mailTranscript({ params, body: {} }, { headers }),
      ),
  }
}

function deviceOf({ api, storage, publishableKey, session }: AccountOptions) {
  function enter(place: Place): void {
    keepPlace(storage, place)
    session.reread()
  }
  const bearer = (token: string) => ({ headers: { authorization: `Bearer ${token}` } })

  const device: Pick<Account, 'conversations' | 'open' | 'identify' | 'signOut'> = {
    async conversations(cursor) {
      const token = readDevice(storage)
      if (!token) return { data: [], nextCursor: null }
      return api.listMyConversations({ query: { cursor } }, bearer(token))
    },

    async open(conversationId) {
      const token = readDevice(storage)
      if (!token || readPlace(storage)?.conversationId === conversationId) return
      const call = { params: { conversationId }, body: {} }
      enter(await api.openMyConversation(call, bearer(token)))
    },

    async identify(identity) {
      const place = readPlace(storage)
      if (!place) {
        const headers = { 'x-baton-key': publishableKey }
        const { deviceToken } = await api.signIn({ body: { identity } }, { headers })
        return keepDevice(storage, deviceToken)
      }
      const { params, headers } = addressOf(place)
      const signed = await api.identify({ params, body: { identity } }, { headers })
      keepDevice(storage, signed.deviceToken)
      enter({ conversationId: place.conversationId, token: signed.token })
    },

    async signOut() {
      const token = readDevice(storage)
      // First here: whoever comes next must find nothing, whatever the network does.
      session.reset()
      if (token) await api.signOut({ body: {} }, bearer(token))
    },
  }
  return device
}
