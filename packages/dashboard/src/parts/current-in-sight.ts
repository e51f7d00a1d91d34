// A row of links that is wider than its screen begins where the teammate is.
import { type RefObject, useEffect, useRef } from 'react'

/** Brings the link to the current page into sight whenever `place` changes. */
export function useCurrentInSight<Box extends HTMLElement>(place: string): RefObject<Box | null> {
  const box = useRef<Box>(null)
  useEffect(() => {
    const current = box.current?.querySelector('[aria-current=page]')
    current?.scrollIntoView({ block: 'nearest', inline: 'center' })
  }, [place])
  return box
}
