// Which teammates have which conversation open, as their desks tell it. Only for the eye: that nobody answers twice is
// made sure by the server.
import type { Live } from '@baton/client'
import type { Viewer } from '@baton/contract'
import { type Desk, useDesk } from '../app/desk.tsx'

export type ViewersFeed = {
  of(conversationId: string): readonly Viewer[]
  subscribe(listener: () => void): () => void
}

const NOBODY: readonly Viewer[] = []
export function openViewers(live: Pick<Live, 'followViewers' | 'onStatus'>): ViewersFeed {
  const listeners = new Set<() => void>()
  const open = new Map<string, readonly Viewer[]>()
  const change = () => {
    for (const listener of listeners) listener()
  }
  live.followViewers((conversationId, viewers) => {
    if (viewers.length === 0) open.delete(conversationId)
    else open.set(conversationId, viewers)
    change()
  })
  // What was told before a gap may be over; who is there is told anew.
  live.onStatus(() => {
    open.clear()
    change()
  })
  return {
    of: (conversationId) => open.get(conversationId) ?? NOBODY,
    subscribe(listener) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
  }
}

const opened = new WeakMap<Desk, ViewersFeed>()

/** To be called before the list is followed: who is there then is told once. */
export function useViewersFeed(): ViewersFeed {
  const desk = useDesk()
  const known = opened.get(desk)
  if (known) return known
  const feed = openViewers(desk.live)
  opened.set(desk, feed)
  return feed
}
