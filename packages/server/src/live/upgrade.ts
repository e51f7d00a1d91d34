// Turns HTTP upgrade requests for /ws into live connections, after proving who asks.
import type { IncomingMessage, Server } from 'node:http'
import type { Duplex } from 'node:stream'
import { LIVE_PROTOCOL, MAX_SEQ, type Page } from '@baton/contract'
import { mayDo } from '@baton/core'
import { type WebSocket, WebSocketServer } from 'ws'
import {
  bearerToken,
  isOwnPage,
  isStillTheirs,
  ownOrigins,
  type Proofs,
} from '../auth/authenticate.ts'
import { isAllowedOrigin } from '../auth/origins.ts'
import type { Hub } from './hub.ts'
import { openConnection, type Peer, tokenInProtocols, type Wire } from './socket.ts'
import { createSocketShare } from './socket-share.ts'
import { stillHere } from './still-here.ts'
import type { Sight } from './viewers.ts'

const HEARTBEAT_MS = 30_000

type Around = Proofs & {
  hub: Hub
  /** Somebody is writing into a conversation. */
  typed(peer: Peer, conversationId: string): void
  /** A customer says on which page they are. */
  visits?(peer: Peer, page: Page): void
  /** What a teammate sees of the others, and they of them. */
  sightOf?(peer: Extract<Peer, { kind: 'human' }>): Sight
  /** A page of the desk is open. Returns the way to say that it is not any more. */
  attends(key: { workspaceId: string; humanId: string }): () => void
  onFault(error: unknown): void
}

export type LiveServer = { stop(): void }

export function serveLive(server: Server, around: Around): LiveServer {
  const sockets = new WebSocketServer({
    noServer: true,
    maxPayload: 16_384,
    perMessageDeflate: false,
    handleProtocols: (offered) => (offered.has(LIVE_PROTOCOL) ? LIVE_PROTOCOL : false),
  })
  const heard = new WeakSet<WebSocket>()
  const share = createSocketShare()
  const humans = stillHere(around.people, around.onFault)
  around.people.onChanged?.(humans.checkAll)

  async function upgrade(message: IncomingMessage, stream: Duplex, head: Buffer): Promise<void> {
    stream.on('error', around.onFault)
    const url = addressOf(message)
    if (!url) return refuse(stream, '400 Bad Request')
    if (url.pathname !== '/ws') return refuse(stream, '404 Not Found')
    const peer = await peerOf(message, url, around)
    if (!peer) return refuse(stream, '401 Unauthorized')
    if (!(await mayComeFrom(peer, message, { url, around }))) return refuse(stream, '403 Forbidden')
    if (!share.hasRoom(peer)) return refuse(stream, '429 Too Many Requests')
    const { cookie = '' } = message.headers
    const arrived = { peer, url, stream, cookie }
    sockets.handleUpgrade(message, stream, head, (socket) => connect(socket, arrived))
  }

  function connect(socket: WebSocket, { peer, url, stream, cookie }: Arrived): void {
    const typed = (conversationId: string) => {
      if (peer.kind === 'customer' || mayDo(peer.role, 'conversations.answer'))
        around.typed(peer, conversationId)
    }
    const sight = peer.kind === 'human' ? around.sightOf?.(peer) : undefined
    const visits = (page: Page) => around.visits?.(peer, page)
    const connected = { peer, typed, visits, sight }
    const connection = openConnection(around.hub, connected, together(socket, stream))
    share.opened(peer)
    socket.on('close', () => share.closed(peer))
    if (peer.kind === 'human') {
      const { workspaceId, human } = peer
      socket.on('close', around.attends({ workspaceId, humanId: human.id }))
    }
    if (peer.kind === 'human') humans.came(socket, new Headers({ cookie }), peer.workspaceId)
    socket.on('close', () => humans.left(socket))
    heard.add(socket)
    socket.on('pong', () => heard.add(socket))
    socket.on('message', (data, isBinary) => {
      heard.add(socket)
      connection.received(isBinary ? '' : data.toString())
    })
    socket.on('close', () => connection.closed())
    socket.on('error', () => connection.closed())
    // A customer has just one conversation: it flows without being asked for.
    if (peer.kind === 'customer') {
      const after = Number(url.searchParams.get('after') ?? 0)
      const known = Number.isInteger(after) && after > 0 && after <= MAX_SEQ
      connection.follow(peer.ref.conversationId, known ? after : 0)
    }
  }

  const heartbeat = setInterval(() => {
    humans.checkAll()
    for (const socket of sockets.clients) {
      if (!heard.delete(socket)) socket.terminate()
      else socket.ping()
    }
  }, HEARTBEAT_MS)

  const onUpgrade = (message: IncomingMessage, stream: Duplex, head: Buffer) => {
    upgrade(message, stream, head).catch((error) => {
      around.onFault(error)
      refuse(stream, '503 Service Unavailable')
    })
  }
  server.on('upgrade', onUpgrade)

  return {
    stop() {
      clearInterval(heartbeat)
      server.off('upgrade', onUpgrade)
      for (const socket of sockets.clients) socket.close(1001, 'restarting')
      setTimeout(() => {
        for (const socket of sockets.clients) socket.terminate()
      }, 500).unref()
    },
  }
}

type Arrived = { peer: Peer; url: URL; stream: Duplex; cookie: string }

/** Frames of one moment go out in one write: each write costs the kernel, and whoever it wakes. */
function together(socket: WebSocket, stream: Duplex): Wire {
  let corked = false
  return {
    send(text) {
      if (!corked) {
        corked = true
        stream.cork()
        process.nextTick(() => {
          corked = false
          stream.uncork()
        })
      }
      socket.send(text)
    },
    close: (code, reason) => socket.close(code, reason),
    get bufferedAmount() {
      return socket.bufferedAmount
    },
  }
}

/** As the client wrote it, who may have written anything. */
function addressOf({ url, headers }: IncomingMessage): URL | null {
  return URL.parse(url ?? '/', `http://${headers.host ?? 'localhost'}`)
}

async function peerOf(message: IncomingMessage, url: URL, around: Around): Promise<Peer | null> {
  const token =
    bearerToken(message.headers.authorization) ??
    tokenInProtocols(message.headers['sec-websocket-protocol'])
  if (token) {
    const known = await around.tokens.verify(token)
    if (!known || (await around.signedOut.has(known.deviceId))) return null
    if (!(await isStillTheirs(around, known))) return null
    const { workspaceId, conversationId, customerId } = known
    return { kind: 'customer', ref: { workspaceId, conversationId }, customerId }
  }
  const request = new Request(`${url.origin}/ws`, {
    headers: new Headers({
      cookie: message.headers.cookie ?? '',
      ...(message.headers.origin ? { origin: message.headers.origin } : {}),
    }),
  })
  if (!isOwnPage(request, around.publicUrl)) return null
  const signedIn = await around.people.signedIn(request.headers)
  if (!signedIn || !mayDo(signedIn.role, 'conversations.read')) return null
  return { kind: 'human', ...signedIn }
}

/** A page that may not talk to us by requests may not listen either. Humans come from our own pages alone. */
async function mayComeFrom(
  peer: Peer,
  { headers }: IncomingMessage,
  { url, around }: { url: URL; around: Around },
): Promise<boolean> {
  if (peer.kind === 'human' || headers.origin === undefined) return true
  const { allowedOrigins } = await around.settings.read(peer.ref.workspaceId, 'identity')
  const ours = ownOrigins(url, around.publicUrl)
  return isAllowedOrigin(allowedOrigins, { origin: headers.origin, ours })
}

function refuse(stream: Duplex, status: string): void {
  stream.end(`HTTP/1.1 ${status}\r\nconnection: close\r\ncontent-length: 0\r\n\r\n`)
}
