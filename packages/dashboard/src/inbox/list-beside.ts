// Whether the list stands beside the open conversation. Alone it is always shown, and on a phone it gives way by itself.
import { useDesk } from '../app/desk.tsx'
import { useKey } from '../app/keys.ts'
import { useMedia } from '../app/media.ts'
import { useSettings } from '../app/settings.ts'

export function useListHidden(openId: string | null): boolean {
  const hasRoom = useMedia('(min-width: 48rem)')
  return !useSettings().listShown && openId !== null && hasRoom
}

export type ListBeside = { isHidden: boolean; reveal: () => void }

/** With the key that hides it. */
export function useListBeside(openId: string | null): ListBeside {
  const { settings } = useDesk()
  const hasRoom = useMedia('(min-width: 48rem)')
  const isHidden = useListHidden(openId)
  useKey('[', () => settings.set({ listShown: isHidden }), openId !== null && hasRoom)
  return { isHidden, reveal: () => settings.set({ listShown: true }) }
}
