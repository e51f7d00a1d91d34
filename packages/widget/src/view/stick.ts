// Keeps the end of the conversation in view for those who are at the end, and never moves it under those who read back.
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { Line } from '../timeline.ts'

const NEAR_PX = 32
const AWAY_PX = 120
const ABOVE_PX = 12

export function useStick(lines: readonly Line[]) {
  const box = useRef<HTMLDivElement>(null)
  const state = useRef({ follows: true, top: 0, height: 0, said: 0, read: 0 })
  const [isAway, setAway] = useState(false)
  state.current.said = lines.filter((line) => line.kind === 'said').length
  const own = lines.findLast((line) => line.kind === 'said' && line.by.kind === 'customer')?.key

  useLayoutEffect(() => {
    // Who writes wants to see what becomes of it.
    state.current.follows = true
    settle()
  }, [own])
  useLayoutEffect(settle)
  useEffect(() => {
    const element = box.current
    if (!element) return
    const observer = new ResizeObserver(settle)
    observer.observe(element)
    if (element.firstElementChild) observer.observe(element.firstElementChild)
    element.addEventListener('scroll', look, { passive: true })
    return () => {
      observer.disconnect()
      element.removeEventListener('scroll', look)
    }
  }, [])

  function settle(): void {
    const element = box.current
    if (!element || !state.current.follows) return
    // Downwards only: whoever has read on within a long answer stays there.
    const target = wanted(element)
    if (target > element.scrollTop) element.scrollTop = target
    look()
  }

  /** Only a way up, on a page that has not shrunk, is the reader's own. */
  function look(): void {
    const element = box.current
    if (!element) return
    const { scrollTop, scrollHeight, clientHeight } = element
    const rest = scrollHeight - clientHeight - scrollTop
    const now = state.current
    if (rest < NEAR_PX) now.follows = true
    else if (scrollTop < now.top - 1 && scrollHeight >= now.height) now.follows = false
    if (rest < NEAR_PX || now.follows) now.read = now.said
    now.top = scrollTop
    now.height = scrollHeight
    setAway(rest > AWAY_PX)
  }

  function toLatest(): void {
    const element = box.current
    if (!element) return
    const calm = matchMedia('(prefers-reduced-motion: reduce)').matches
    element.scrollTo({ top: element.scrollHeight, behavior: calm ? 'auto' : 'smooth' })
    element.focus({ preventScroll: true })
  }

  return { box, isAway, hasNews: state.current.said > state.current.read, toLatest }
}

/** The end, or the beginning of what was said last if that is longer than the box: one reads from the beginning. */
function wanted(element: HTMLElement): number {
  const end = element.scrollHeight - element.clientHeight
  const last = [...element.querySelectorAll<HTMLElement>('.line[data-kind=said]')].at(-1)
  return last ? Math.min(end, last.offsetTop - ABOVE_PX) : end
}
