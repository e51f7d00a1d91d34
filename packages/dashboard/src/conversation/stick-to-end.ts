import { type RefObject, useEffect, useRef, useState } from 'react'

/** So close to the end counts as at the end. */
const NEAR_PX = 48

/**
 * Keeps whoever is at the end of a text there while it grows, and leaves everyone else where they are. `count`: how many
 * entries there are; `ours`: what we said last, which always brings us to the end.
 */
export function useStickToEnd(
  scroller: RefObject<HTMLElement | null>,
  content: RefObject<HTMLElement | null>,
  count: number,
  ours: string | undefined,
): { unseen: number; go: () => void } {
  const atEnd = useRef(true)
  const [seen, setSeen] = useState(count)
  const [away, setAway] = useState(false)

  function go() {
    atEnd.current = true
    setAway(false)
    const { current } = scroller
    current?.scrollTo({ top: current.scrollHeight })
  }

  useEffect(() => {
    const box = scroller.current
    const text = content.current
    if (!box || !text) return
    const look = () => {
      atEnd.current = box.scrollHeight - box.scrollTop - box.clientHeight < NEAR_PX
      setAway(!atEnd.current)
    }
    const observer = new ResizeObserver(() => {
      if (atEnd.current) box.scrollTop = box.scrollHeight
      else setAway(true)
    })
    observer.observe(text)
    observer.observe(box)
    box.addEventListener('scroll', look, { passive: true })
    return () => {
      observer.disconnect()
      box.removeEventListener('scroll', look)
    }
  }, [scroller, content])

  useEffect(() => {
    if (ours) go()
  }, [ours])

  useEffect(() => {
    if (!away) setSeen(count)
  }, [away, count])

  return { unseen: away ? Math.max(0, count - seen) : 0, go }
}
