import { LogOut } from 'lucide-react'
import { MenuChoice, MenuItem, MenuLine } from '../parts/menu.tsx'
import { t } from '../words/translate.ts'
import { usePresence } from './use-presence.ts'

/** In the account's menu: whether anything is to be given to you. */
export function PresenceChoice() {
  const { choice, set } = usePresence()
  return (
    <>
      <MenuChoice
        label={t('Are you there?')}
        value={choice ?? 'online'}
        options={[
          { value: 'online', label: t('Online') },
          { value: 'away', label: t('Away: give me nothing new') },
        ]}
        onChange={(next) => set(next)}
      />
      <MenuItem icon={<LogOut size={14} aria-hidden />} onClick={() => set('away', true)}>
        {t('Away, and give back what I have not begun')}
      </MenuItem>
      <MenuLine />
    </>
  )
}
