// Sees who else has a conversation open, and tells the others what is open here.
import type { Viewer } from '@baton/contract'
import { useQuery } from '@tanstack/react-query'
import { useEffect, useSyncExternalStore } from 'react'
import { useDesk } from '../app/desk.tsx'
import { useMe } from '../app/me.ts'
import { teammatesQuery } from '../people/teammates.ts'
import { watchAttention } from './attention.ts'
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

/**
 * As they are shown: whoever has said of themselves that they are away is away wherever they have something open, unless
 * they write: that must not be missed. Those who are not there come last.
 */
export function useShown(viewers: readonly Viewer[]): readonly Viewer[] {
  const { api } = useDesk()
  // Kept fresh by the shell: a line in a list must not ask for it.
  const { data } = useQuery({ ...teammatesQuery(api), staleTime: Number.POSITIVE_INFINITY })
  const away = new Set(
    data?.data.flatMap(({ human, presence }) => (presence === 'away' ? [human.id] : [])),
  )
  return viewers
    .map((one) =>
      one.doing === 'viewing' && away.has(one.human.id) ? { ...one, doing: 'away' as const } : one,
    )
    .sort((one, other) => Number(one.doing === 'away') - Number(other.doing === 'away'))
}

/** Tells the others that it is open here, and whether anybody is at it. */
export function useViewing(conversationId: string): void {
  const { live } = useDesk()
  useEffect(() => {
    const attention = watchAttention(tell)
    function tell(): void {
      const now = attention.of()
      live.viewing(now === 'gone' ? null : conversationId, now === 'away')
    }
    tell()
    const timer = setInterval(tell, REPEAT_MS)
    return () => {
      clearInterval(timer)
      attention.stop()
      live.viewing(null)
    }
  }, [live, conversationId])
}
