// Which teammates have which conversation open, as their desks tell it. Only for the eye: that nobody answers twice is
// made sure by the server.
import type { Live } from '@baton/client'
import type { Viewer } from '@baton/contract'
import { useEffect, useSyncExternalStore } from 'react'
import { useDesk } from '../app/desk.tsx'
import { useMe } from '../app/me.ts'

export type ViewersFeed = {
  of(conversationId: string): readonly Viewer[]
  subscribe(listener: () => void): () => void
}

const NOBODY: readonly Viewer[] = []
/** The server forgets who has not been heard of for 50 seconds. */
const REPEAT_MS = 20_000

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

/** The others; oneself is no news. */
export function useViewers(conversationId: string): readonly Viewer[] {
  const { viewers } = useDesk()
  const { human: me } = useMe()
  const all = useSyncExternalStore(viewers.subscribe, () => viewers.of(conversationId))
  return all.filter(({ human }) => human.id !== me.id)
}

/** Tells the others that it is open here, for as long as it can be seen. */
export function useViewing(conversationId: string): void {
  const { live } = useDesk()
  useEffect(() => {
    const tell = () => live.viewing(document.visibilityState === 'visible' ? conversationId : null)
    tell()
    const timer = setInterval(tell, REPEAT_MS)
    document.addEventListener('visibilitychange', tell)
    return () => {
      clearInterval(timer)
      document.removeEventListener('visibilitychange', tell)
      live.viewing(null)
    }
  }, [live, conversationId])
}
