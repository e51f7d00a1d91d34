import { PanelLeft } from 'lucide-react'
import { useDesk } from '../app/desk.tsx'
import { useSettings } from '../app/settings.ts'
import { IconButton } from '../parts/icon-button.tsx'
import { t } from '../words/translate.ts'

/** Hides the list beside the conversation, and brings it back. On a phone there is a way back in its place. */
export function ListButton() {
  const { settings } = useDesk()
  const { listShown } = useSettings()
  return (
    <IconButton
      label={t('List')}
      hint="["
      aria-pressed={listShown}
      onClick={() => settings.set({ listShown: !listShown })}
      className="-ms-2 max-md:hidden"
    >
      <PanelLeft size={16} className="rtl:-scale-x-100" />
    </IconButton>
  )
}
