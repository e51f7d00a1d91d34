// One WebSocket that is always being kept open: found dead by silence, opened again with growing patience.
import type { ClientFrame, Page, ServerFrame } from '@baton/contract'
import { LIVE_PROTOCOL } from '@baton/contract/live'
import { backoff, type Timers, type Wake } from './timers.ts'

/** `connecting`: the first attempt. `offline`: lost or unreachable, and being tried again. */
export type LiveStatus = 'connecting' | 'live' | 'offline'

export type SocketOptions = {
  /** ws(s)://…/ws; asked before every attempt. */
  url: () => string
  /** A customer's bearer token; the desk is known by its cookie. */
  token?: string
  WebSocket: typeof globalThis.WebSocket
  timers: Timers
  random: () => number
  wake?: Wake
  /** Where the customer is, told with each sign of life. */
  page?: () => Page | undefined
}

export type SocketListener = {
  opened(): void
  frame(frame: ServerFrame): void
  status(status: LiveStatus): void
}

const PING_MS = 25_000
/** Asked for a sign of life after a wake-up: a laptop's sleep leaves sockets that look open. */
const HURRY_MS = 4_000
const OPENING_MS = 15_000
const MAX_BACKOFF_MS = 20_000
const OPEN = 1

export type LiveSocket = {
  status(): LiveStatus
  /** Says nothing when there is no connection: whatever must be said is said again in `opened`. */
  send(frame: ClientFrame): void
  close(): void
}

export function openSocket(options: SocketOptions, on: SocketListener): LiveSocket {
  const { url, token, WebSocket, timers, random, wake, page } = options
  let socket: WebSocket | null = null
  let timer: unknown = null
  let attempt = 0
  let missed = 0
  let isClosed = false
  let status: LiveStatus = 'connecting'
  const unwake = wake?.(hurry)
  connect()
  return {
    status: () => status,
    send,
    close() {
      isClosed = true
      unwake?.()
      drop()
    },
  }

  function send(frame: ClientFrame): void {
    if (socket?.readyState === OPEN) socket.send(JSON.stringify(frame))
  }

  function connect(): void {
    socket = new WebSocket(url(), token ? [LIVE_PROTOCOL, token] : [LIVE_PROTOCOL])
    socket.onopen = () => {
      missed = 0
      say('live')
      on.opened()
      ping(PING_MS)
    }
    socket.onmessage = ({ data }) => {
      // Only a server that talks has proved itself: one that accepts and hangs up is met with patience.
      missed = attempt = 0
      on.frame(JSON.parse(String(data)) as ServerFrame)
    }
    socket.onclose = lost
    later(OPENING_MS, lost)
  }

  function ping(waitMs: number): void {
    if (missed++ >= 2) return lost()
    send({ type: 'ping', page: page?.() })
    later(waitMs, () => ping(missed === 0 ? PING_MS : waitMs))
  }

  function hurry(): void {
    if (isClosed) return
    if (socket?.readyState === OPEN) return ping(HURRY_MS)
    drop()
    attempt = 0
    connect()
  }

  function lost(): void {
    drop()
    if (isClosed) return
    say('offline')
    later(backoff(attempt++, random, MAX_BACKOFF_MS), connect)
  }

  function drop(): void {
    timers.clearTimeout(timer)
    const old = socket
    socket = null
    if (!old) return
    old.onopen = old.onmessage = old.onclose = null
    old.close()
  }

  function later(ms: number, action: () => void): void {
    timers.clearTimeout(timer)
    timer = timers.setTimeout(action, ms)
  }

  function say(next: LiveStatus): void {
    if (next === status) return
    status = next
    on.status(next)
  }
}
