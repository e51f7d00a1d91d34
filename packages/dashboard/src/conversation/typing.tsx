// Who is writing just now: the customer, or a teammate who answers. Nobody says when they stop.
import type { Typist } from '@baton/contract'
import { useCallback, useEffect, useRef, useState } from 'react'
import { useDesk } from '../app/desk.tsx'
import { rich } from '../words/rich.tsx'
import { useViewers } from './viewers.ts'

const FADES_MS = 30_000
const TELL_MS = 3_000
/** Behind every event there can be: this follower wants none of them. */
export const NO_EVENTS = 2_147_483_647

/** To be called with every key of a reply, never of a note. */
export function useTelling(conversationId: string): () => void {
  const { live } = useDesk()
  const toldAt = useRef(Number.NEGATIVE_INFINITY)
  return useCallback(() => {
    const now = performance.now()
    if (now - toldAt.current < TELL_MS) return
    toldAt.current = now
    live.typing(conversationId)
  }, [live, conversationId])
}

/** `messages`: whoever has sent what they wrote is not writing any more. */
export function TypingLine({
  conversationId,
  customer,
  meId,
  messages,
}: {
  conversationId: string
  customer: string
  meId: string
  messages: number
}) {
  const { live } = useDesk()
  const [typist, setTypist] = useState<Typist | null>(null)

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const stop = live.follow(conversationId, NO_EVENTS, {
      event() {},
      typing(by) {
        if (by.kind === 'human' && by.human.id === meId) return
        setTypist(by)
        clearTimeout(timer)
        timer = setTimeout(() => setTypist(null), FADES_MS)
      },
    })
    return () => {
      stop()
      clearTimeout(timer)
      setTypist(null)
    }
  }, [live, conversationId, meId])

  // A new message is what ends it.
  useEffect(() => setTypist(null), [messages])

  const viewers = useViewers(conversationId)
  if (!typist) return null
  // Who has gone does not write any more.
  if (typist.kind === 'human') {
    const { id } = typist.human
    if (!viewers.some(({ human, doing }) => human.id === id && doing !== 'away')) return null
  }
  return (
    <p className="px-1 text-xs text-ink-soft">
      {rich('{name} is writing…', {
        name: <bdi>{typist.kind === 'human' ? typist.human.name : customer}</bdi>,
      })}
    </p>
  )
}
