import { useSyncExternalStore } from 'react'
import { useSettings } from './settings.ts'

/** Whether the window matches a media query, now and later. */
export function useMedia(query: string): boolean {
  return useSyncExternalStore(
    (listener) => {
      const media = window.matchMedia(query)
      media.addEventListener('change', listener)
      return () => media.removeEventListener('change', listener)
    },
    () => window.matchMedia(query).matches,
  )
}

/** Whether it is worth telling of single keys: there is a keyboard, most likely, and they are on. */
export function useKeysShown(): boolean {
  const fine = useMedia('(pointer: fine)')
  return useSettings().singleKeys && fine
}
