// A Baton of a few lines at the edge of the network, whose cable a test can pull.
import type { ConversationEvent, Message, Recorded } from '@baton/contract'
import { type PretendSocket, pretendSockets } from './pretend-socket.ts'

export const at = '2026-01-05T09:00:00.000Z'

type Log = { id: string; token: string; events: Recorded[] }

export function pretendBaton() {
  const logs: Log[] = []
  const followers = new Map<PretendSocket, string>()
  const starts = new Map<string, Log>()
  const state = {
    connected: true,
    sockets: true,
    refusals: [] as Response[],
    calls: [] as string[],
  }

  const { sockets, WebSocket } = pretendSockets({
    dialled: (socket) => (state.connected && state.sockets ? socket.open() : socket.cut()),
    answer(socket, frame) {
      if (frame.type === 'ping' && state.connected) socket.say({ type: 'pong' })
      if (frame.type !== 'follow') return
      followers.set(socket, frame.conversationId)
      const { events = [] } = logs.find(({ id }) => id === frame.conversationId) ?? {}
      for (const event of events.slice(frame.after)) {
        socket.say({ ...event, conversationId: frame.conversationId })
      }
    },
  })

  function append(log: Log, ...events: ConversationEvent[]) {
    for (const event of events) {
      const recorded = { ...event, seq: log.events.length + 1 } as Recorded
      log.events.push(recorded)
      for (const [socket, id] of followers) {
        if (id === log.id) socket.say({ ...recorded, conversationId: id })
      }
    }
  }

  const fetch = (async (url: string, init: RequestInit) => {
    state.calls.push(`${init.method} ${url}`)
    await Promise.resolve()
    if (!state.connected) throw new TypeError('Failed to fetch')
    const refusal = state.refusals.shift()
    if (refusal) return refusal
    const headers = new Headers(init.headers)
    const body = init.body ? JSON.parse(String(init.body)) : {}
    return answer(url, headers, body)
  }) as typeof globalThis.fetch

  function answer(url: string, headers: Headers, body: Record<string, string>): Response {
    const [, id, what = ''] = /conversations(?:\/(\w+)\/(\w+))?/.exec(url) ?? []
    if (!id) return Response.json(start(headers.get('idempotency-key') ?? ''), { status: 201 })
    const log = logs.find((one) => one.id === id)
    if (!log || headers.get('authorization') !== `Bearer ${log.token}`) return problem(401)
    if (what === 'events') {
      const after = Number(new URL(url, 'http://baton').searchParams.get('after'))
      return Response.json({ events: log.events.slice(after) })
    }
    if (what === 'messages') post(log, { id: body.messageId ?? '', text: body.text ?? '' })
    if (what === 'escalate') append(log, escalation)
    return Response.json({ seq: log.events.length })
  }

  function start(key: string) {
    const log = starts.get(key) ?? {
      id: `cnv${logs.length}`,
      token: `tok${logs.length}`,
      events: [],
    }
    if (!starts.has(key)) {
      starts.set(key, log)
      logs.push(log)
      append(log, started)
    }
    return { conversationId: log.id, token: log.token }
  }

  function post(log: Log, { id, text }: { id: string; text: string }) {
    const known = log.events.some((one) => one.type === 'message.posted' && one.message.id === id)
    if (!known) append(log, said({ id, text, author: { kind: 'customer' } }))
  }

  return {
    state,
    logs,
    sockets,
    world: { fetch, WebSocket },
    append,
    /** Live sockets end and nothing gets through. */
    cut() {
      state.connected = false
      followers.clear()
      for (const socket of sockets) socket.cut()
    },
    mend() {
      state.connected = true
    },
  }
}

export function problem(status: number, headers: Record<string, string> = {}): Response {
  const body = { type: 'about:blank', title: '', status, detail: '', code: 'fault', requestId: '' }
  return Response.json(body, { status, headers: { ...headers } })
}

export function said(message: Message): ConversationEvent {
  return { type: 'message.posted', at, message }
}

const started: ConversationEvent = {
  type: 'conversation.started',
  at,
  customer: { id: 'cus_1', verified: false },
  channel: 'widget',
  locale: 'en',
}

const escalation: ConversationEvent = {
  type: 'escalation.requested',
  at,
  escalation: {
    id: 'esc_1',
    reason: { trigger: 'button', detail: '' },
    summary: { subject: '', text: '' },
  },
}
