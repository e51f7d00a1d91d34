// The WebSocket at /ws: events of a log from where the client stopped, then as they happen. Words come in by POST.
import {
  type ClientFrame,
  ConversationId,
  LIVE_PROTOCOL,
  MAX_SEQ,
  type ServerFrame,
} from '@baton/contract'
import * as z from 'zod'
import type { SignedIn } from '../auth/people.ts'
import type { Ref } from '../store/store.ts'
import type { Hub } from './hub.ts'

/** Who is at the other end: a customer of one conversation, or a human of a workspace. */
export type Peer = { kind: 'customer'; ref: Ref } | ({ kind: 'human' } & SignedIn)

/** What we need of a socket; `bufferedAmount` is in bytes. */
export type Wire = {
  send(text: string): void
  close(code: number, reason: string): void
  readonly bufferedAmount: number
}

/** One reader that does not keep up must not fill our memory; it comes back and resumes. */
const MAX_BUFFERED_BYTES = 4_000_000
const MAX_FOLLOWED = 200
const MAX_FRAME_BYTES = 4_096

export function openConnection(hub: Hub, peer: Peer, wire: Wire) {
  const followed = new Map<string, () => void>()
  let stopInbox: (() => void) | null = null
  const audience = peer.kind

  function send(frame: ServerFrame): void {
    if (wire.bufferedAmount > MAX_BUFFERED_BYTES) return wire.close(1013, 'too slow')
    wire.send(JSON.stringify(frame))
  }

  function follow(conversationId: string, after: number): void {
    if (peer.kind === 'customer' && conversationId !== peer.ref.conversationId)
      return send({ type: 'refused', conversationId, code: 'forbidden' })
    if (followed.size >= MAX_FOLLOWED && !followed.has(conversationId))
      return send({ type: 'refused', conversationId, code: 'too-many-requests' })
    followed.get(conversationId)?.()
    const ref =
      peer.kind === 'customer' ? peer.ref : { workspaceId: peer.workspaceId, conversationId }
    followed.set(conversationId, hub.follow(ref, after, { send, audience }))
  }

  function obey(frame: ClientFrame): void {
    switch (frame.type) {
      case 'follow':
        return follow(frame.conversationId, frame.after)
      case 'unfollow':
        followed.get(frame.conversationId)?.()
        followed.delete(frame.conversationId)
        return
      case 'follow-inbox':
        if (peer.kind === 'human')
          stopInbox ??= hub.watchInbox(peer.workspaceId, (row) => send({ type: 'inbox', row }))
        return
      case 'ping':
        return send({ type: 'pong' })
    }
  }

  return {
    follow,
    received(text: string): void {
      const frame = text.length <= MAX_FRAME_BYTES ? parse(text) : null
      if (frame) obey(frame)
      else wire.close(1008, 'not a frame we know')
    },
    closed(): void {
      for (const stop of followed.values()) stop()
      followed.clear()
      stopInbox?.()
    },
  }
}

/** The token a browser sends as a second subprotocol, since it cannot set headers. */
export function tokenInProtocols(header: string | undefined): string | null {
  const [first, token] = (header ?? '').split(',').map((protocol) => protocol.trim())
  return first === LIVE_PROTOCOL && token ? token : null
}

const Frame: z.ZodType<ClientFrame> = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('follow'),
    conversationId: ConversationId,
    after: z.number().int().min(0).max(MAX_SEQ).default(0),
  }),
  z.object({ type: z.literal('unfollow'), conversationId: z.string() }),
  z.object({ type: z.literal('follow-inbox') }),
  z.object({ type: z.literal('ping') }),
])

function parse(text: string): ClientFrame | null {
  try {
    return Frame.safeParse(JSON.parse(text)).data ?? null
  } catch {
    // Not JSON: the peer is told so by a closed connection.
    return null
  }
}
