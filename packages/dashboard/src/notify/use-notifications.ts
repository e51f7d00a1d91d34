// Tells a teammate of what happens while they look elsewhere: by a notification of the system, a sound, and a number on
// the application's sign.
import { useNavigate } from '@tanstack/react-router'
import { useEffect, useEffectEvent } from 'react'
import { useDesk } from '../app/desk.tsx'
import { useMe } from '../app/me.ts'
import { useInboxCounts } from '../inbox/inbox-data.ts'
import { readChoices } from './choices.ts'
import { openOneTab } from './one-tab.ts'
import { playTone } from './sound.ts'
import { type Ring, worthTelling } from './worth-telling.ts'

/** Up to where in each log it has been told, for as long as the page lives. */
const known = new Map<string, number>()
const MOST_KNOWN = 2_000

export function useNotifications(): void {
  const { live, storage, clock } = useDesk()
  const { human: me } = useMe()
  const navigate = useNavigate()
  const waiting = useInboxCounts().data?.escalated ?? 0

  const open = useEffectEvent((conversationId: string) => {
    window.focus()
    void navigate({ to: '/inbox/$view/$conversationId', params: { view: 'all', conversationId } })
  })

  useEffect(() => {
    const tab = openOneTab({
      locks: navigator.locks,
      channel: new BroadcastChannel('baton.desk.ring'),
      looksAt,
      random: Math.random,
    })
    const stop = live.followInbox((row) => {
      const choices = readChoices(storage)
      const ring = worthTelling(row, { meId: me.id, choices, now: clock.now(), known })
      if (row.news) remember(row.conversationId, row.news.seq)
      if (!ring) return
      tab.ring(`${ring.conversationId} ${ring.seq}`, ring.conversationId, () => {
        if (choices.sound) playTone()
        if (choices.desktop) show(ring, () => open(ring.conversationId))
      })
    })
    return () => {
      stop()
      tab.close()
    }
  }, [live, storage, clock, me.id])

  useEffect(() => {
    // Only an installed application has a sign to write on; a browser that refuses has lost nothing.
    void navigator.setAppBadge?.(waiting).catch(() => {})
  }, [waiting])
}

/** Which conversation this tab shows to somebody who looks. */
function looksAt(): string | null {
  if (document.visibilityState !== 'visible' || !document.hasFocus()) return null
  return /\/inbox\/[^/]+\/([^/?#]+)/.exec(window.location.pathname)?.[1] ?? null
}

function show({ conversationId, title, body }: Ring, onClick: () => void): void {
  if (!('Notification' in window) || Notification.permission !== 'granted') return
  // One for each conversation: a later one takes the place of the earlier.
  const shown = new Notification(title, { body, tag: conversationId, silent: true })
  shown.onclick = () => {
    shown.close()
    onClick()
  }
}

function remember(conversationId: string, seq: number): void {
  known.delete(conversationId)
  known.set(conversationId, seq)
  const oldest = known.keys().next().value
  if (known.size > MOST_KNOWN && oldest !== undefined) known.delete(oldest)
}
