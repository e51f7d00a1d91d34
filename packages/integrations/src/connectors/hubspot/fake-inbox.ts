// The conversations of a HubSpot that remembers: threads, messages, and a custom channel that knows its keys.
import { json } from '../../testing/faults.ts'

export type Message = {
  id: string
  type: string
  conversationsThreadId: string
  createdAt: string
  createdBy: string
  direction?: 'INCOMING' | 'OUTGOING'
  text: string
  senders: { actorId: string; name?: string }[]
  truncationStatus: string
  attachments?: { type: string; fileId?: string; name?: string; url?: string }[]
}
export type Thread = {
  id: string
  status: 'OPEN' | 'CLOSED'
  createdAt: string
  latestMessageTimestamp: string
  originalChannelAccountId: string
  assignedTo?: string
  /** Of the integration that began it. */
  key?: string
  ticketId?: string
  messages: Message[]
}

export type Inbox = ReturnType<typeof fakeInbox>

export function fakeInbox({ at, nextId }: { at: () => string; nextId: () => string }) {
  const threads: Thread[] = []
  const published = new Map<string, Message>()
  const files = new Map<string, Buffer>()

  function begin(given: Partial<Thread>): Thread {
    const thread: Thread = {
      id: nextId(),
      status: 'OPEN',
      createdAt: at(),
      latestMessageTimestamp: at(),
      originalChannelAccountId: '900',
      messages: [],
      ...given,
    }
    threads.push(thread)
    return thread
  }

  function write(thread: Thread, given: Partial<Message>): Message {
    const message: Message = {
      id: `m-${nextId()}`,
      type: 'MESSAGE',
      conversationsThreadId: thread.id,
      createdAt: at(),
      createdBy: 'I-456',
      text: '',
      senders: [],
      truncationStatus: 'NOT_TRUNCATED',
      ...given,
    }
    thread.messages.push(message)
    thread.latestMessageTimestamp = message.createdAt
    return message
  }

  // biome-ignore lint/suspicious/noExplicitAny: what a client may send is anything
  function publish(asked: any): Response {
    const key = `${asked.channelAccountId}/${asked.integrationIdempotencyId}`
    const known = published.get(key)
    if (known) return json(known, 201)
    const open = threads.find((one) => one.key === asked.integrationThreadId)
    // A closed thread is left closed, and what comes next begins another.
    const thread =
      open?.status === 'OPEN'
        ? open
        : begin({
            key: asked.integrationThreadId,
            originalChannelAccountId: asked.channelAccountId,
          })
    const message = write(thread, {
      direction: asked.messageDirection,
      createdBy: 'V-201',
      text: asked.text,
      senders: [{ actorId: 'V-201', name: asked.senders[0].name }],
    })
    published.set(key, message)
    return json(message, 201)
  }

  function shown({ messages, key, ticketId, ...thread }: Thread) {
    return ticketId
      ? { ...thread, threadAssociations: { associatedTicketId: ticketId } }
      : { ...thread }
  }

  function listed(asked: URLSearchParams): Response {
    const ticketId = asked.get('associatedTicketId')
    const since = asked.get('latestMessageTimestampAfter') ?? ''
    const all = threads
      .filter((one) => !ticketId || one.ticketId === ticketId)
      .filter((one) => one.latestMessageTimestamp > since)
      .sort((a, b) => b.latestMessageTimestamp.localeCompare(a.latestMessageTimestamp))
    const from = Number(asked.get('after') ?? 0)
    const to = from + Number(asked.get('limit') ?? 100)
    const paging = to < all.length ? { paging: { next: { after: String(to) } } } : {}
    return json({ results: all.slice(from, to).map(shown), ...paging })
  }

  /** Paths below `/conversations`. */
  function answer(method: string, url: URL, text: string): Response {
    const [, , family, , ...rest] = url.pathname.split('/')
    if (family === 'custom-channels') {
      if (rest[1] === 'messages') return publish(JSON.parse(text))
      const known = rest[2] === '2002'
      return known
        ? json({ id: '2002', name: 'Chat', active: true, authorized: true, inboxId: '11' })
        : json({ message: 'resource not found' }, 404)
    }
    const [, id, what, messageId, original] = rest
    if (!id) {
      return listed(url.searchParams)
    }
    const thread = threads.find((one) => one.id === id)
    if (!thread) return json({ message: 'resource not found' }, 404)
    if (original) {
      const whole = thread.messages.find((one) => one.id === messageId)?.text
      return json({ text: `${whole} (whole)` })
    }
    if (what === 'messages' && method === 'GET')
      return json({ results: [...thread.messages].reverse() })
    if (what === 'messages') {
      const { type, text: words } = JSON.parse(text)
      return json(write(thread, { type, text: words }), 201)
    }
    if (method === 'PATCH') thread.status = JSON.parse(text).status
    return json(shown(thread))
  }

  return { threads, files, begin, write, answer }
}
