// A customer as a program sees one: words go out by POST and come in over the live stream.
import { WebSocket } from 'ws'

// biome-ignore lint/suspicious/noExplicitAny: events as they come over the wire
export type Event = any

export type Place = {
  url: string
  key: string
}

export type Customer = {
  id: string
  /** What the live stream has brought, in the order it came. */
  heard: Event[]
  /** How often the stream was cut and taken up again. */
  cuts(): number
  /** Resolves with the place in the log that was acknowledged. */
  say(text: string, messageId: string): Promise<number>
  escalate(): Promise<number>
  /** The first event after `seq` that fits, as soon as the stream brings it. */
  hears(seq: number, fits: (event: Event) => boolean): Promise<Event>
  /** The log as it is read by GET. */
  log(): Promise<Event[]>
  leave(): void
}

/**
 * Opens a conversation. `place` is asked every time, because a server may come back at another address; `insist` repeats
 * what got no answer, or a 503, under the same id until it has one.
 */
export async function openCustomer(place: () => Place, insist = false): Promise<Customer> {
  const call = caller(place, insist)
  const idempotency = { 'idempotency-key': crypto.randomUUID() }
  const made = await call('/api/v1/conversations', {}, () => ({
    'x-baton-key': place().key,
    ...idempotency,
  }))
  const { conversationId: id, token } = made as { conversationId: string; token: string }
  const proof = () => ({ authorization: `Bearer ${token}` })
  const path = `/api/v1/conversations/${id}`
  const stream = followLog(() => `${place().url.replace('http', 'ws')}/ws`, proof())
  const acknowledged = async (to: string, body: object) =>
    ((await call(`${path}${to}`, body, proof)) as { seq: number }).seq

  return {
    id,
    heard: stream.heard,
    cuts: stream.cuts,
    say: (text, messageId) => acknowledged('/messages', { messageId, text }),
    escalate: () => acknowledged('/escalate', {}),
    hears: stream.hears,
    log: async () => ((await call(`${path}/events`, null, proof)) as { events: Event[] }).events,
    leave: stream.stop,
  }
}

const AGAIN_MS = 50

/** Throws for every answer but a good one; a body of null is a GET, any other is sent by the method of its path. */
export function caller(place: () => Place, insist: boolean, methodOf = (_: string) => 'POST') {
  return async (path: string, body: object | null, headers: () => object): Promise<unknown> => {
    for (;;) {
      const method = body ? methodOf(path) : 'GET'
      const call = { method, body, headers: headers() }
      const problem = await attempt(place, path, call).catch((error: Error) => {
        if (insist) return error
        throw error
      })
      if (!(problem instanceof Error)) {
        if (problem.ok) return problem.json
        if (!insist || problem.status !== 503) throw new Error(`${path}: ${problem.text}`)
      }
      await new Promise((resolve) => setTimeout(resolve, AGAIN_MS))
    }
  }
}

type Call = { method: string; body: object | null; headers: object }

async function attempt(place: () => Place, path: string, { method, body, headers }: Call) {
  const response = await fetch(`${place().url}${path}`, {
    method,
    headers: { 'content-type': 'application/json', ...headers },
    ...(body ? { body: JSON.stringify(body) } : {}),
  })
  const { ok, status } = response
  const text = await response.text()
  return { ok, status, text, json: ok ? JSON.parse(text) : null }
}

/** Resumes after the last event heard, as often as it is cut. */
function followLog(url: () => string, headers: Record<string, string>) {
  const heard: Event[] = []
  const waiting = new Set<() => void>()
  let cuts = -1
  let stopped = false
  let socket: WebSocket

  function open(): void {
    if (stopped) return
    cuts++
    socket = new WebSocket(`${url()}?after=${heard.at(-1)?.seq ?? 0}`, { headers })
    socket.on('message', (data) => {
      const frame = JSON.parse(String(data))
      if (frame.seq === undefined) return
      heard.push(frame)
      for (const look of waiting) look()
    })
    socket.on('error', () => {}) // followed by `close`
    socket.on('close', () => setTimeout(open, AGAIN_MS))
  }
  open()

  return {
    heard,
    cuts: () => cuts,
    hears: (seq: number, fits: (event: Event) => boolean) =>
      new Promise<Event>((resolve) => {
        const look = () => {
          const found = heard.find((event) => event.seq > seq && fits(event))
          if (!found) return
          waiting.delete(look)
          resolve(found)
        }
        waiting.add(look)
        look()
      }),
    stop() {
      stopped = true
      socket.close()
    },
  }
}

/** The assistant has answered, or a person has been asked to. */
export function isAnswer({ message }: Event): boolean {
  return message?.author.kind === 'assistant' || message?.notice === 'handoff'
}
