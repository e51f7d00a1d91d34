import { useNavigate } from '@tanstack/react-router'
import { BookOpen, FlaskConical, Handshake, Keyboard, LogOut, Rocket, Settings } from 'lucide-react'
import { Avatar } from '../parts/avatar.tsx'
import { classes } from '../parts/classes.ts'
import { wordsFor } from '../parts/failure-words.ts'
import { Menu, MenuChoice, MenuItem, MenuLine, MenuLink, MenuSwitch } from '../parts/menu.tsx'
import { t } from '../words/translate.ts'
import { useDesk } from './desk.tsx'
import { openKeySheet } from './key-sheet.tsx'
import { useMay } from './may.tsx'
import { useMe } from './me.ts'
import { roleName } from './role-words.ts'
import { type Density, type Theme, useSettings } from './settings.ts'

const THEMES: { value: Theme; label: string }[] = [
  { value: 'auto', label: 'As the system' },
  { value: 'light', label: 'Light' },
  { value: 'dark', label: 'Dark' },
]

/** `compact`: where there is no rail, whose other pages it then leads to. */
export function AccountMenu({ compact = false }: { compact?: boolean }) {
  const { human } = useMe()
  const signOut = useSignOut()

  return (
    <Menu
      side={compact ? 'bottom' : 'top'}
      trigger={
        <button
          type="button"
          aria-label={`Your account, ${human.name}`}
          className={classes(
            'flex items-center gap-2.5 rounded-lg text-start text-sm hover:bg-sunken data-popup-open:bg-sunken',
            compact ? 'size-10 justify-center' : 'h-11 px-1.5 max-wide:justify-center',
          )}
        >
          <Avatar kind="human" name={human.name} />
          {compact ? null : (
            <span className="min-w-0 flex-1 truncate max-wide:hidden">{human.name}</span>
          )}
        </button>
      }
    >
      <div className="max-w-64 px-2 pt-1.5 pb-2">
        <p className="truncate font-medium">{human.name}</p>
        <p className="truncate text-xs text-ink-faint">{human.email}</p>
        <p className="truncate text-xs text-ink-faint">{roleName(human.role)}</p>
      </div>
      <MenuLine />
      <Choices />
      {compact ? <OtherPages /> : null}
      <MenuItem icon={<Keyboard size={14} aria-hidden />} onClick={openKeySheet}>
        All shortcuts
      </MenuItem>
      <MenuLink icon={<BookOpen size={14} aria-hidden />} href="/api/docs">
        API reference
      </MenuLink>
      <MenuLine />
      <MenuItem icon={<LogOut size={14} aria-hidden />} onClick={() => void signOut()}>
        Sign out
      </MenuItem>
    </Menu>
  )
}

/** Where the rail leads, for screens without one. */
function OtherPages() {
  const mayManage = useMay('settings.manage')
  const navigate = useNavigate()
  return (
    <>
      <MenuItem
        icon={<Handshake size={14} aria-hidden />}
        onClick={() => void navigate({ to: '/promises' })}
      >
        {t('Promises')}
      </MenuItem>
      <MenuItem
        icon={<Rocket size={14} aria-hidden />}
        onClick={() => void navigate({ to: '/start' })}
      >
        Start here
      </MenuItem>
      {mayManage ? (
        <MenuItem
          icon={<FlaskConical size={14} aria-hidden />}
          onClick={() => void navigate({ to: '/playground' })}
        >
          Playground
        </MenuItem>
      ) : null}
      <MenuItem
        icon={<Settings size={14} aria-hidden />}
        onClick={() => void navigate({ to: '/settings' })}
      >
        Settings
      </MenuItem>
    </>
  )
}

/** What is kept in this browser. */
function Choices() {
  const { settings } = useDesk()
  const { theme, singleKeys, density } = useSettings()
  const densities: { value: Density; label: string }[] = [
    { value: 'roomy', label: t('Roomy') },
    { value: 'compact', label: t('Compact') },
  ]
  return (
    <>
      <MenuChoice
        label="Theme"
        value={theme}
        options={THEMES}
        onChange={(next) => settings.set({ theme: next })}
      />
      <MenuLine />
      <MenuChoice
        label={t('List')}
        value={density}
        options={densities}
        onChange={(next) => settings.set({ density: next })}
      />
      <MenuLine />
      <MenuSwitch checked={singleKeys} onChange={(on) => settings.set({ singleKeys: on })}>
        Single-key shortcuts
      </MenuSwitch>
    </>
  )
}

function useSignOut() {
  const { auth, leave, toasts } = useDesk()
  return async () => {
    try {
      await auth.signOut()
    } catch (error) {
      return toasts.failed('You are still signed in', wordsFor(error))
    }
    leave('/desk/sign-in')
  }
}
