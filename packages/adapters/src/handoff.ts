// One request for a person: what became of it, what they say, and the customer's words to them.
import {
  CUSTOMER_ROUTES,
  createApi,
  inMemory,
  openConversation,
  openStorage,
  type ProgramApi,
  randomId,
  type Session,
  type Snapshot,
} from '@baton/client'
import type { Handle } from './open-baton.ts'

export type Reply = { by: string; text: string; at: string }

export type Answer = {
  /** `waiting`: nobody has answered yet, when you did not want to wait longer. */
  status: 'waiting' | 'with_a_person' | 'with_the_assistant' | 'solved'
  /** What people have said since they were asked, oldest first. */
  replies: Reply[]
}

export type AnswerOptions = {
  /** `reply`: the first words of a person; `returned`: until the person hands back or closes. */
  until?: 'reply' | 'returned'
  /** After so long the answer is what there is; without it, there is no end. */
  timeoutMs?: number
  signal?: AbortSignal
}

export type Handoff = {
  /** Keep this to go on with `resume`. */
  handle: Handle
  /** How it stands, without waiting. */
  state(): Promise<Answer>
  /** Waits for a person, across broken connections. */
  answer(options?: AnswerOptions): Promise<Answer>
  /** Each answer so far, again as it grows, ending with the one that `answer` would give. */
  follow(options?: AnswerOptions): AsyncGenerator<Answer>
  /** Passes on what the customer says while a person has it. Throws when nobody is there to read it. */
  say(text: string, messageId?: string): Promise<void>
}

type Around = {
  api: ProgramApi
  baseUrl: string
  fetch: typeof globalThis.fetch
  WebSocket: typeof globalThis.WebSocket
}

export function openHandoff(handle: Handle, around: Around): Handoff {
  const { api } = around
  const params = { handoffKey: handle.key }
  const handoff: Handoff = {
    handle,
    async state() {
      const { status, replies } = await api.readHandoff({
        ...{ params, query: { after: handle.askedSeq } },
      })
      return { status, replies: replies.map(({ by, text, at }) => ({ by, text, at })) }
    },
    async answer(options = {}) {
      let last: Answer = { status: 'waiting', replies: [] }
      for await (const answer of handoff.follow(options)) last = answer
      return last
    },
    follow: (options = {}) => follow(handle, around, options),
    async say(text, messageId = randomId('msg')) {
      const { conversationId, token, status } = await api.openHandoff({ params, body: {} })
      if (status === 'with_the_assistant' || status === 'solved')
        throw new Error('No person has this conversation now. Ask for one again.')
      const { baseUrl, fetch } = around
      const customer = createApi(CUSTOMER_ROUTES, { baseUrl, fetch, credentials: 'omit' })
      const headers = { authorization: `Bearer ${token}` }
      const body = { messageId, text }
      await customer.postMessage({ params: { conversationId }, body }, { headers })
    },
  }
  return handoff
}

async function* follow(
  handle: Handle,
  around: Around,
  { until = 'reply', timeoutMs, signal }: AnswerOptions,
): AsyncGenerator<Answer> {
  const session = await openAt(handle, around)
  const changes = changesOf(session)
  const late = lateAfter(timeoutMs, signal, changes.wake)
  try {
    let told = ''
    for (;;) {
      const snapshot = session.getSnapshot()
      const answer = answerIn(snapshot, handle.askedSeq)
      const words = JSON.stringify(answer)
      // Before the log has been read up to the request, nothing is known.
      if (snapshot.conversation.seq >= handle.askedSeq && words !== told) {
        told = words
        yield answer
        if (isEnough(answer, until)) return
      }
      signal?.throwIfAborted()
      if (late.isLate()) return
      await changes.next()
    }
  } finally {
    late.stop()
    changes.stop()
  }
}

/** The conversation as its customer has it, with a token of its own. */
async function openAt({ key }: Handle, { api, baseUrl, fetch, WebSocket }: Around) {
  const { conversationId, token } = await api.openHandoff({ params: { handoffKey: key }, body: {} })
  const storage = openStorage('', [inMemory])
  storage.set('conversation', JSON.stringify({ conversationId, token }))
  return openConversation({
    ...{ serverUrl: baseUrl, publishableKey: '', storage },
    surroundings: { fetch, WebSocket },
  })
}

function changesOf(session: Session) {
  let wake = () => {}
  let changed = false
  const heard = () => {
    changed = true
    wake()
  }
  const stops = [session.subscribe(heard), session.connect()]
  return {
    wake: heard,
    async next(): Promise<void> {
      if (!changed)
        await new Promise<void>((resolve) => {
          wake = resolve
        })
      changed = false
    },
    stop() {
      for (const stop of stops) stop()
    },
  }
}

function lateAfter(ms: number | undefined, signal: AbortSignal | undefined, wake: () => void) {
  let late = false
  const timer =
    ms === undefined
      ? undefined
      : setTimeout(() => {
          late = true
          wake()
        }, ms)
  signal?.addEventListener('abort', wake)
  return {
    isLate: () => late,
    stop() {
      clearTimeout(timer)
      signal?.removeEventListener('abort', wake)
    },
  }
}

const STATUS = {
  queue: 'waiting',
  human: 'with_a_person',
  assistant: 'with_the_assistant',
  nobody: 'solved',
} as const

function answerIn({ conversation }: Snapshot, askedSeq: number): Answer {
  const replies = conversation.messages.flatMap(({ author, text, at, seq }) =>
    author.kind === 'human' && seq > askedSeq ? [{ by: author.human.name, text, at }] : [],
  )
  return { status: STATUS[conversation.holder.kind], replies }
}

function isEnough({ status, replies }: Answer, until: 'reply' | 'returned'): boolean {
  if (status === 'with_the_assistant' || status === 'solved') return true
  return until === 'reply' && replies.length > 0
}
