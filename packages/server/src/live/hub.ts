// Who in this process wants to hear of what. Events go to each listener in order and without gaps; what a listener has
// missed is read from the log.
import type { EventFrame, InboxRow, Recorded, ServerFrame } from '@baton/contract'
import { type Audience, shownTo } from '@baton/core'
import type { Ref, Store } from '../store/store.ts'
import type { Typing } from './typing.ts'
import type { Whereabouts } from './whereabouts.ts'

export type Listener = { send(frame: ServerFrame): void; audience: Audience }

/** Faster than an eye reads, and slow enough that a long answer, sent whole each time, stays cheap. */
const DRAFT_MS = 50
/** An answer that is there by then needs no draft. */
const FIRST_DRAFT_MS = 15

export type Hub = ReturnType<typeof createHub>

export function createHub(store: Pick<Store, 'read'>, onFault: (error: unknown) => void) {
  const following = new Map<string, Set<Follower>>()
  const watching = new Map<string, Set<(row: InboxRow) => void>>()
  const writing = new Map<string, Writing>()
  /** For who comes while an answer stands still in the middle. */
  const latest = new Map<string, Draft>()

  /** Reads and delivers until the follower has seen everything that is known to exist. */
  async function catchUp(follower: Follower): Promise<void> {
    if (follower.reading) return
    follower.reading = true
    try {
      do {
        follower.known = Math.max(follower.known, follower.seq)
        deliver(follower, await store.read(follower.ref, follower.seq))
      } while (!follower.gone && follower.known > follower.seq)
    } catch (error) {
      onFault(error)
      // Without its past a listener must not get the future: it comes back and asks again.
      follower.listener.send({
        type: 'refused',
        conversationId: follower.ref.conversationId,
        code: 'unavailable',
      })
    } finally {
      follower.reading = false
    }
  }

  function show(key: string, draft: Draft): void {
    for (const { ref, listener } of following.get(key) ?? [])
      listener.send({ type: 'draft', conversationId: ref.conversationId, ...draft })
    showLater(key, null, DRAFT_MS)
  }

  function showLater(key: string, draft: Draft | null, milliseconds: number): void {
    const pause = setTimeout(() => {
      const next = writing.get(key)?.next
      writing.delete(key)
      if (next) show(key, next)
    }, milliseconds).unref()
    writing.set(key, { next: draft, pause })
  }

  /** What has been said is not shown half-written any more. */
  function written(key: string): void {
    clearTimeout(writing.get(key)?.pause)
    writing.delete(key)
    latest.delete(key)
  }

  function listed(workspaceId: string, row: InboxRow): void {
    for (const send of watching.get(workspaceId) ?? []) send(row)
  }

  return {
    /** Sends every event after `after`: first those already written, then each as it comes. Returns the way to stop. */
    follow(ref: Ref, after: number, listener: Listener): () => void {
      const follower: Follower = {
        ref,
        listener,
        seq: after,
        known: after,
        reading: false,
        gone: false,
      }
      const stop = join(following, keyOf(ref), follower)
      void catchUp(follower).then(() => {
        const draft = latest.get(keyOf(ref))
        if (draft && !follower.gone)
          listener.send({ type: 'draft', conversationId: ref.conversationId, ...draft })
      })
      return () => {
        follower.gone = true
        stop()
      }
    },

    watchInbox(workspaceId: string, send: (row: InboxRow) => void): () => void {
      return join(watching, workspaceId, send)
    },

    published(ref: Ref, recorded: readonly Recorded[], row: InboxRow): void {
      const first = recorded[0]
      if (!first) return
      if (endsDraft(recorded, row)) written(keyOf(ref))
      for (const follower of following.get(keyOf(ref)) ?? []) {
        follower.known = Math.max(follower.known, row.seq)
        if (!follower.reading && first.seq === follower.seq + 1) deliver(follower, recorded)
        else if (follower.seq < row.seq) void catchUp(follower)
      }
      listed(ref.workspaceId, row)
    },

    listed,

    /** What customers type is for humans, and what humans type for each other, unless it is for the customer. */
    typed({ ref, by, toCustomer }: Typing): void {
      for (const { listener } of following.get(keyOf(ref)) ?? [])
        if (listener.audience === 'human' || toCustomer)
          listener.send({ type: 'typing', conversationId: ref.conversationId, by })
    },

    visited({ ref, page }: Whereabouts): void {
      for (const { listener } of following.get(keyOf(ref)) ?? [])
        if (listener.audience === 'human')
          listener.send({ type: 'page', conversationId: ref.conversationId, page })
    },

    /** Another process has written: its events are read from the log. */
    poked(ref: Ref, seq: number): void {
      // What was being written here has been said, or is not wanted any more.
      written(keyOf(ref))
      for (const follower of following.get(keyOf(ref)) ?? []) {
        follower.known = Math.max(follower.known, seq)
        if (follower.seq < seq) void catchUp(follower)
      }
    },

    /** The first draft is shown soon, of those that follow quickly only the latest now and then. */
    drafted(ref: Ref, draft: Draft): void {
      const key = keyOf(ref)
      latest.set(key, draft)
      const shown = writing.get(key)
      if (shown) shown.next = draft
      else if (following.has(key)) showLater(key, draft, FIRST_DRAFT_MS)
    },

    /** The conversations somebody follows, each once. */
    followed(): Ref[] {
      return [...following.values()].flatMap(([first]) => (first ? [first.ref] : []))
    },
    /** The conversations that a customer has open here. */
    customers(): Ref[] {
      const here: Ref[] = []
      for (const followers of following.values())
        for (const { ref, listener } of followers)
          if (listener.audience === 'customer') {
            here.push(ref)
            break
          }
      return here
    },
    hasWatchers: (workspaceId: string): boolean => watching.has(workspaceId),
  }
}

type Draft = { messageId: string; text: string }
type Writing = { next: Draft | null; pause: NodeJS.Timeout }

type Follower = {
  ref: Ref
  listener: Listener
  /** The last event sent, and the last one known to exist. */
  seq: number
  known: number
  reading: boolean
  gone: boolean
}

/** A customer may write, rate or go to another page while an answer is on its way to them. */
function endsDraft(recorded: readonly Recorded[], { holder }: InboxRow): boolean {
  if (holder !== 'assistant') return true
  return recorded.some(
    (event) => event.type === 'message.posted' && event.message.author.kind !== 'customer',
  )
}

function deliver(follower: Follower, recorded: readonly Recorded[]): void {
  for (const event of recorded) {
    if (follower.gone) return
    if (event.seq !== follower.seq + 1) continue
    follower.seq = event.seq
    follower.listener.send(toFrame(follower, event))
  }
}

function toFrame({ ref, listener }: Follower, { seq, ...event }: Recorded): EventFrame {
  return { ...shownTo(listener.audience, event), seq, conversationId: ref.conversationId }
}

function keyOf({ workspaceId, conversationId }: Ref): string {
  return `${workspaceId} ${conversationId}`
}

function join<Member>(groups: Map<string, Set<Member>>, key: string, member: Member): () => void {
  const group = groups.get(key) ?? new Set()
  groups.set(key, group.add(member))
  return () => {
    group.delete(member)
    if (group.size === 0 && groups.get(key) === group) groups.delete(key)
  }
}
