// The live stream: follows conversations and the desk's list over one socket, and survives its loss without a gap.
import type {
  InboxRow,
  Page,
  PresenceFrame,
  Recorded,
  ServerFrame,
  Typist,
  Viewer,
} from '@baton/contract'
import { type LiveSocket, type LiveStatus, openSocket, type SocketOptions } from './socket.ts'

export type LiveOptions = Omit<SocketOptions, 'url'> & {
  /** ws(s)://…/ws */
  url: string
}

export type Draft = { messageId: string; text: string }

export type Follower = {
  /** Every event after the one named, once each and in order. */
  event(recorded: Recorded): void
  /** An answer being written: the whole text so far. */
  draft?(draft: Draft): void
  /** Somebody on the other side is writing: said anew every few seconds, for as long as they do. */
  typing?(by: Typist): void
  /** Where the customer is: said anew every few seconds, for as long as they have the chat. To humans only. */
  page?(page: Page): void
  /** The server will not show this conversation, and says why with a problem code. */
  refused?(code: string): void
}

export type Live = {
  /** Calls back for every event after `after`, first the missed ones, then as they happen. Returns the way to stop. */
  follow(conversationId: string, after: number, on: Follower): () => void
  /** Every changed row of the desk's list. Rows changed while offline are not repeated: read the list again on `live`. */
  followInbox(on: (row: InboxRow) => void): () => void
  /** Tells the other side that something is being written. Worth saying every few seconds, never for a note. */
  typing(conversationId: string): void
  /** Which teammates have a conversation open; told anew with every change, and for all after each connection. */
  followViewers(on: (conversationId: string, viewers: Viewer[]) => void): () => void
  /** Teammates who have come, gone or chosen. What changed while offline is not repeated: read the list again on `live`. */
  followPresence(on: (told: PresenceFrame) => void): () => void
  /**
   * Tells the other teammates what is open here; null: nothing any more. Worth repeating every 20 seconds. `away`: nobody
   * is at it just now.
   */
  viewing(conversationId: string | null, away?: boolean): void
  status(): LiveStatus
  onStatus(on: (status: LiveStatus) => void): () => void
  close(): void
}

/** What a server in trouble could not read now is asked for again after a while. */
const ASK_AGAIN_MS = 2_000

type Follow = {
  conversationId: string
  last: number
  /** Events were skipped and have been asked for again; later ones are dropped until the first of them comes. */
  behind: boolean
  on: Follower
}

export function openLive(options: LiveOptions): Live {
  const line = new Line(options)
  return {
    follow: (conversationId, after, on) => line.follow(conversationId, after, on),
    followInbox: (on) => line.followInbox(on),
    typing: (conversationId) => line.typing(conversationId),
    followViewers: (on) => add(line.viewerListeners, on),
    followPresence: (on) => add(line.presenceListeners, on),
    viewing: (conversationId, away) => line.viewing(conversationId, away),
    status: () => line.status(),
    onStatus: (on) => add(line.statusListeners, on),
    close: () => line.close(),
  }
}

class Line {
  readonly #options: LiveOptions
  /** Opened by the first follower: a page that only might chat holds no connection. */
  #socket: LiveSocket | null = null
  readonly #follows = new Set<Follow>()
  readonly #inbox = new Set<(row: InboxRow) => void>()
  readonly viewerListeners = new Set<(conversationId: string, viewers: Viewer[]) => void>()
  readonly presenceListeners = new Set<(told: PresenceFrame) => void>()
  #viewing: string | null = null
  #away = false
  readonly statusListeners = new Set<(status: LiveStatus) => void>()

  constructor(options: LiveOptions) {
    this.#options = options
  }

  status(): LiveStatus {
    return this.#socket?.status() ?? 'connecting'
  }

  follow(conversationId: string, after: number, on: Follower): () => void {
    const follow = { conversationId, last: after, behind: false, on }
    this.#follows.add(follow)
    if (this.#socket) this.#ask(conversationId)
    else this.#open()
    return () => {
      this.#follows.delete(follow)
      if (this.#of(conversationId).length === 0) {
        this.#socket?.send({ type: 'unfollow', conversationId })
      }
    }
  }

  followInbox(on: (row: InboxRow) => void): () => void {
    this.#inbox.add(on)
    if (this.#socket) this.#socket.send({ type: 'follow-inbox' })
    else this.#open()
    return () => void this.#inbox.delete(on)
  }

  typing(conversationId: string): void {
    this.#socket?.send({ type: 'typing', conversationId })
  }

  viewing(conversationId: string | null, away = false): void {
    this.#viewing = conversationId
    this.#away = away
    // A server before this one knows no `away`: who is there says nothing of it.
    this.#socket?.send({ type: 'viewing', conversationId, ...(away ? { away } : {}) })
  }

  close(): void {
    this.#socket?.close()
    this.#follows.clear()
    this.#inbox.clear()
  }

  #open(): void {
    this.#socket = openSocket(
      { ...this.#options, url: () => this.#url() },
      {
        opened: () => this.#resume(),
        frame: (frame) => this.#take(frame),
        status: (status) => {
          for (const on of this.statusListeners) on(status)
        },
      },
    )
  }

  /** A customer's stream begins by itself: it is told from where, or it would begin at the beginning each time. */
  #url(): string {
    const { url, token } = this.#options
    const after = Math.min(...[...this.#follows].map(({ last }) => last))
    return token && Number.isFinite(after) && after > 0 ? `${url}?after=${after}` : url
  }

  #resume(): void {
    if (this.#inbox.size > 0) this.#socket?.send({ type: 'follow-inbox' })
    const ids = new Set([...this.#follows].map(({ conversationId }) => conversationId))
    for (const id of ids) this.#ask(id)
    if (this.#viewing) this.viewing(this.#viewing, this.#away)
  }

  /** Asks from where the follower who has seen least stands; the others drop what they know. */
  #ask(conversationId: string): void {
    const follows = this.#of(conversationId)
    if (follows.length === 0) return
    for (const follow of follows) follow.behind = false
    const after = Math.min(...follows.map(({ last }) => last))
    this.#socket?.send({ type: 'follow', conversationId, after })
  }

  #take(frame: ServerFrame): void {
    switch (frame.type) {
      case 'pong':
        return
      case 'inbox':
        for (const on of [...this.#inbox]) on(frame.row)
        return
      case 'viewers':
        for (const on of this.viewerListeners) on(frame.conversationId, frame.viewers)
        return
      case 'presence':
        for (const on of this.presenceListeners) on(frame)
        return
      case 'draft': {
        const { conversationId, messageId, text } = frame
        for (const { on } of this.#of(conversationId)) on.draft?.({ messageId, text })
        return
      }
      case 'typing':
        for (const { on } of this.#of(frame.conversationId)) on.typing?.(frame.by)
        return
      case 'page':
        for (const { on } of this.#of(frame.conversationId)) on.page?.(frame.page)
        return
      case 'refused':
        this.#refused(frame.conversationId, frame.code)
        return
      default:
        // A frame of a newer server that is no event says nothing to us.
        if (typeof frame.seq !== 'number') return
        for (const follow of this.#of(frame.conversationId)) this.#pass(follow, frame)
    }
  }

  #refused(conversationId: string, code: string): void {
    if (code === 'unavailable') {
      this.#options.timers.setTimeout(() => this.#ask(conversationId), ASK_AGAIN_MS)
      return
    }
    for (const { on } of this.#of(conversationId)) on.refused?.(code)
  }

  #pass(follow: Follow, recorded: Recorded): void {
    if (recorded.seq <= follow.last) return
    if (recorded.seq === follow.last + 1) {
      follow.last = recorded.seq
      follow.behind = false
      follow.on.event(recorded)
      return
    }
    if (follow.behind) return
    this.#ask(follow.conversationId)
    follow.behind = true
  }

  #of(conversationId: string): Follow[] {
    return [...this.#follows].filter((follow) => follow.conversationId === conversationId)
  }
}

function add<Listener>(listeners: Set<Listener>, listener: Listener): () => void {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}
