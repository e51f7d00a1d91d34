// Whether something is being looked at, for what is worth asking only then.
import { type RefObject, useEffect, useRef, useState } from 'react'

/** Long enough that who only passes by on the way to another place is not taken for a reader. */
const A_MOMENT_MS = 600

/** True from when the element has been in sight for a moment, and then for good. */
export function useLookedAt<Element extends HTMLElement>(): [RefObject<Element | null>, boolean] {
  const element = useRef<Element>(null)
  const [lookedAt, setLookedAt] = useState(false)
  useEffect(() => {
    if (lookedAt || !element.current) return
    let timer: number | undefined
    const observer = new IntersectionObserver((entries) => {
      window.clearTimeout(timer)
      if (entries.at(-1)?.isIntersecting)
        timer = window.setTimeout(() => setLookedAt(true), A_MOMENT_MS)
    })
    observer.observe(element.current)
    return () => {
      window.clearTimeout(timer)
      observer.disconnect()
    }
  }, [lookedAt])
  return [element, lookedAt]
}
