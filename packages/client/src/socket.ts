// One WebSocket that is always being kept open: found dead by silence, opened again with growing patience.
import type { ClientFrame, ServerFrame } from '@baton/contract'
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

export class LiveSocket {
  readonly #options: SocketOptions
  readonly #on: SocketListener
  #socket: WebSocket | null = null
  #timer: unknown = null
  #attempt = 0
  #missed = 0
  #closed = false
  #status: LiveStatus = 'connecting'
  readonly #unwake: (() => void) | undefined

  constructor(options: SocketOptions, on: SocketListener) {
    this.#options = options
    this.#on = on
    this.#unwake = options.wake?.(() => this.#hurry())
    this.#connect()
  }

  get status(): LiveStatus {
    return this.#status
  }

  /** Says nothing when there is no connection: whatever must be said is said again in `opened`. */
  send(frame: ClientFrame): void {
    if (this.#socket?.readyState === OPEN) this.#socket.send(JSON.stringify(frame))
  }

  close(): void {
    this.#closed = true
    this.#unwake?.()
    this.#drop()
  }

  #connect(): void {
    const { url, token, WebSocket } = this.#options
    const socket = new WebSocket(url(), token ? [LIVE_PROTOCOL, token] : [LIVE_PROTOCOL])
    this.#socket = socket
    socket.onopen = () => this.#opened()
    socket.onmessage = ({ data }) => this.#heard(String(data))
    socket.onclose = () => this.#lost()
    this.#later(OPENING_MS, () => this.#lost())
  }

  #opened(): void {
    this.#missed = 0
    this.#say('live')
    this.#on.opened()
    this.#ping(PING_MS)
  }

  #heard(data: string): void {
    this.#missed = 0
    // Only a server that talks has proved itself: one that accepts and hangs up is met with patience.
    this.#attempt = 0
    this.#on.frame(JSON.parse(data) as ServerFrame)
  }

  #ping(waitMs: number): void {
    if (this.#missed >= 2) {
      this.#lost()
      return
    }
    this.#missed += 1
    this.send({ type: 'ping' })
    this.#later(waitMs, () => this.#ping(this.#missed === 0 ? PING_MS : waitMs))
  }

  #hurry(): void {
    if (this.#closed) return
    if (this.#socket?.readyState === OPEN) {
      this.#ping(HURRY_MS)
      return
    }
    this.#drop()
    this.#attempt = 0
    this.#connect()
  }

  #lost(): void {
    this.#drop()
    if (this.#closed) return
    this.#say('offline')
    const { random } = this.#options
    this.#later(backoff(this.#attempt++, random, MAX_BACKOFF_MS), () => this.#connect())
  }

  #drop(): void {
    this.#options.timers.clearTimeout(this.#timer)
    const socket = this.#socket
    this.#socket = null
    if (!socket) return
    socket.onopen = socket.onmessage = socket.onclose = null
    socket.close()
  }

  #later(ms: number, action: () => void): void {
    const { timers } = this.#options
    timers.clearTimeout(this.#timer)
    this.#timer = timers.setTimeout(action, ms)
  }

  #say(status: LiveStatus): void {
    if (status === this.#status) return
    this.#status = status
    this.#on.status(status)
  }
}
