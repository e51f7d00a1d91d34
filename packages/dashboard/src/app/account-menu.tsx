import { useNavigate, useRouter } from '@tanstack/react-router'
import {
  BellRing,
  BookOpen,
  ChartNoAxesCombined,
  FlaskConical,
  Handshake,
  Keyboard,
  LogOut,
  MessageSquareQuote,
  Rocket,
  Settings,
} from 'lucide-react'
import { wordsOf } from '../conversation/use-words.ts'
import { Avatar } from '../parts/avatar.tsx'
import { classes } from '../parts/classes.ts'
import { wordsFor } from '../parts/failure-words.ts'
import { Menu, MenuChoice, MenuItem, MenuLine, MenuLink, MenuSwitch } from '../parts/menu.tsx'
import { PresenceChoice } from '../people/presence-choice.tsx'
import { PresenceDot } from '../people/presence-dot.tsx'
import { usePresence } from '../people/use-presence.ts'
import { DESK_LANGUAGES, type DeskLanguage } from '../words/languages.ts'
import { t } from '../words/translate.ts'
import { useDesk } from './desk.tsx'
import { openKeySheet } from './key-sheet.tsx'
import { useMay } from './may.tsx'
import { useMe } from './me.ts'
import { roleName } from './role-words.ts'
import { type Density, type SendKey, type Theme, UNDO_SECONDS, useSettings } from './settings.ts'

const THEMES: { value: Theme; label: string }[] = [
  { value: 'auto', label: t('As the system') },
  { value: 'light', label: t('Light') },
  { value: 'dark', label: t('Dark') },
]

/** `compact`: where there is no rail, whose other pages it then leads to. */
export function AccountMenu({ compact = false }: { compact?: boolean }) {
  const { human } = useMe()
  const signOut = useSignOut()
  const mayAnswer = useMay('conversations.answer')
  const navigate = useNavigate()
  const { presence } = usePresence()

  return (
    <Menu
      side={compact ? 'bottom' : 'top'}
      trigger={
        <button
          type="button"
          aria-label={t('Your account, {name}', { name: human.name })}
          className={classes(
            'relative flex items-center gap-2.5 rounded-lg text-start text-sm hover:bg-sunken data-popup-open:bg-sunken',
            compact ? 'size-10 justify-center' : 'h-11 px-1.5 max-wide:justify-center',
          )}
        >
          <Avatar kind="human" name={human.name} />
          {presence ? <OwnPresence presence={presence} /> : null}
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
      <PresenceChoice />
      <Choices />
      {compact ? <OtherPages /> : null}
      {mayAnswer ? <MacrosItem /> : null}
      <MenuItem
        icon={<BellRing size={14} aria-hidden />}
        onClick={() => void navigate({ to: '/notifications' })}
      >
        {t('Notifications')}
      </MenuItem>
      <MenuItem icon={<Keyboard size={14} aria-hidden />} onClick={openKeySheet}>
        {t('All shortcuts')}
      </MenuItem>
      <MenuLink icon={<BookOpen size={14} aria-hidden />} href="/api/docs">
        {t('API reference')}
      </MenuLink>
      <MenuLine />
      <MenuItem icon={<LogOut size={14} aria-hidden />} onClick={() => void signOut()}>
        {t('Sign out')}
      </MenuItem>
    </Menu>
  )
}

/** At the corner of the avatar. */
function OwnPresence({ presence }: Parameters<typeof PresenceDot>[0]) {
  return (
    <span className="absolute inset-s-7 bottom-1.5 inline-flex rounded-full bg-canvas p-0.5">
      <PresenceDot presence={presence} />
    </span>
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
        {t('Start here')}
      </MenuItem>
      <MenuItem
        icon={<ChartNoAxesCombined size={14} aria-hidden />}
        onClick={() => void navigate({ to: '/insights' })}
      >
        {t('Insights')}
      </MenuItem>
      {mayManage ? (
        <MenuItem
          icon={<FlaskConical size={14} aria-hidden />}
          onClick={() => void navigate({ to: '/playground' })}
        >
          {t('Playground')}
        </MenuItem>
      ) : null}
      <MenuItem
        icon={<Settings size={14} aria-hidden />}
        onClick={() => void navigate({ to: '/settings' })}
      >
        {t('Settings')}
      </MenuItem>
    </>
  )
}

function MacrosItem() {
  const navigate = useNavigate()
  return (
    <MenuItem
      icon={<MessageSquareQuote size={14} aria-hidden />}
      onClick={() => void navigate({ to: '/macros' })}
    >
      {t('Canned replies')}
    </MenuItem>
  )
}

/** What is kept in this browser. */
function Choices() {
  const { settings } = useDesk()
  const { theme, singleKeys, density, undoSeconds, sendKey } = useSettings()
  const sendKeys: { value: SendKey; label: string }[] = [
    { value: 'chord', label: t('Ctrl or ⌘ with Enter') },
    { value: 'enter', label: t('Enter') },
  ]
  const densities: { value: Density; label: string }[] = [
    { value: 'roomy', label: t('Roomy') },
    { value: 'compact', label: t('Compact') },
  ]
  return (
    <>
      <MenuChoice
        label={t('Theme')}
        value={theme}
        options={THEMES}
        onChange={(next) => settings.set({ theme: next })}
      />
      <MenuLine />
      <LanguageChoice />
      <MenuLine />
      <MenuChoice
        label={t('Take back a reply')}
        value={`${undoSeconds}`}
        options={UNDO_SECONDS.map((seconds) => ({
          value: `${seconds}`,
          label: seconds === 0 ? t('Never: send at once') : t('Within {n} seconds', { n: seconds }),
        }))}
        onChange={(next) =>
          settings.set({ undoSeconds: UNDO_SECONDS.find((one) => `${one}` === next) ?? 5 })
        }
      />
      <MenuLine />
      <MenuChoice
        label={t('What sends')}
        value={sendKey}
        options={sendKeys}
        onChange={(next) => settings.set({ sendKey: next })}
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
        {t('Single-key shortcuts')}
      </MenuSwitch>
    </>
  )
}

function LanguageChoice() {
  const { settings, leave } = useDesk()
  const { language } = useSettings()
  const { history } = useRouter()
  const own = Object.entries(DESK_LANGUAGES) as [DeskLanguage, string][]
  return (
    <MenuChoice
      label={t('Language')}
      value={language}
      options={[
        { value: 'auto', label: t('As the browser') },
        ...own.map(([value, label]) => ({ value, label })),
      ]}
      onChange={(next) => {
        settings.set({ language: next })
        leave(history.location.href)
      }}
    />
  )
}

function useSignOut() {
  const desk = useDesk()
  const { auth, leave, toasts } = desk
  return async () => {
    try {
      // What could still be taken back is sent: afterwards nobody here may.
      await wordsOf(desk).outbox.flush()
      await auth.signOut()
    } catch (error) {
      return toasts.failed(t('You are still signed in'), wordsFor(error))
    }
    leave('/desk/sign-in')
  }
}
