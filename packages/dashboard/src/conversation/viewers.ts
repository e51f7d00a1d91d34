// Sees who else has a conversation open, and tells the others what is open here.
import type { Viewer } from '@baton/contract'
import { useEffect, useSyncExternalStore } from 'react'
import { useDesk } from '../app/desk.tsx'
import { useMe } from '../app/me.ts'
import { useViewersFeed } from './viewers-feed.ts'

/** The server forgets who has not been heard of for 50 seconds. */
const REPEAT_MS = 20_000

/** The others; oneself is no news. */
export function useViewers(conversationId: string): readonly Viewer[] {
  const viewers = useViewersFeed()
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
