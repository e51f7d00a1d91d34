// The page on which the customer is just now, as their chat tells it while it is open. Nobody says when they leave.
import type { Page } from '@baton/contract'
import { useEffect, useState } from 'react'
import { useDesk } from '../app/desk.tsx'
import { NO_EVENTS } from './typing.tsx'

/** A chat says it every 25 seconds. */
const FADES_MS = 60_000

export function usePageNow(conversationId: string): Page | null {
  const { live } = useDesk()
  const [page, setPage] = useState<Page | null>(null)
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const stop = live.follow(conversationId, NO_EVENTS, {
      event() {},
      page(told) {
        setPage(told)
        clearTimeout(timer)
        timer = setTimeout(() => setPage(null), FADES_MS)
      },
    })
    return () => {
      stop()
      clearTimeout(timer)
      setPage(null)
    }
  }, [live, conversationId])
  return page
}
