// The WebSocket at /ws: events of a log from where the client stopped, then as they happen. Words come in by POST.
import {
  type ClientFrame,
  ConversationId,
  LIVE_PROTOCOL,
  MAX_SEQ,
  Page,
  type ServerFrame,
} from '@baton/contract'
import * as z from 'zod'
import type { SignedIn } from '../auth/people.ts'
import type { Ref } from '../store/store.ts'
import type { Hub } from './hub.ts'
import type { Sight } from './viewers.ts'

/** Who is at the other end: a customer of one conversation, or a human of a workspace. */
export type Peer =
  | { kind: 'customer'; ref: Ref; customerId?: string | undefined }
  | ({ kind: 'human' } & SignedIn)

/** What we need of a socket; `bufferedAmount` is in bytes. */
export type Wire = {
  send(text: string): void
  close(code: number, reason: string): void
  readonly bufferedAmount: number
}

/** One reader that does not keep up must not fill our memory; it comes back and resumes. */
const MAX_BUFFERED_BYTES = { customer: 1_000_000, human: 4_000_000 }
const MAX_FOLLOWED = 200
const MAX_FRAME_BYTES = 4_096

/** Whoever follows is told this often at most. */
const TYPED_MS = 2_000

type Connected = {
  peer: Peer
  typed(conversationId: string): void
  /** A customer is on this page just now. */
  visits?(page: Page): void
  /** What a teammate's desk shows of the others. */
  sight?: Sight | undefined
}

export function openConnection(hub: Hub, { peer, typed, visits, sight }: Connected, wire: Wire) {
  const followed = new Map<string, () => void>()
  let stopInbox: (() => void) | null = null
  let typedAt = Number.NEGATIVE_INFINITY
  const audience = peer.kind

  function send(frame: ServerFrame): void {
    const most = MAX_BUFFERED_BYTES[peer.kind]
    if (wire.bufferedAmount > most) return wire.close(1013, 'too slow')
    // Whoever was at this browser before hears no more of a conversation that has become somebody's.
    if (isSomebodyElses(frame)) return wire.close(4001, 'signed in')
    wire.send(JSON.stringify(frame))
  }

  function isSomebodyElses(frame: ServerFrame): boolean {
    if (peer.kind !== 'customer' || frame.type !== 'customer.identified') return false
    return frame.customer.verified && frame.customer.id !== peer.customerId
  }

  /** Only of what is followed, and not with every key: it is told to others. */
  function type(conversationId: string): void {
    const at = performance.now()
    if (!followed.has(conversationId) || at - typedAt < TYPED_MS) return
    typedAt = at
    typed(conversationId)
    sight?.replies(conversationId)
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
        if (peer.kind !== 'human' || stopInbox) return
        stopInbox = hub.watchInbox(peer.workspaceId, send)
        sight?.watch((shown) => send({ type: 'viewers', ...shown }))
        return
      case 'viewing':
        sight?.looks(frame.conversationId, frame.away)
        return
      case 'typing':
        return type(frame.conversationId)
      case 'ping':
        if (frame.page) visits?.(frame.page)
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
      sight?.gone()
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
  z.object({ type: z.literal('typing'), conversationId: ConversationId }),
  z.object({
    type: z.literal('viewing'),
    conversationId: ConversationId.nullable(),
    away: z.boolean().optional(),
  }),
  // A page that nobody could open must not cost the connection.
  z.object({ type: z.literal('ping'), page: Page.optional().catch(undefined) }),
])

function parse(text: string): ClientFrame | null {
  try {
    return Frame.safeParse(JSON.parse(text)).data ?? null
  } catch {
    // Not JSON: the peer is told so by a closed connection.
    return null
  }
}
