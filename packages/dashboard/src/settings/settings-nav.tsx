// The way between the pages of the settings: by what they are about, or by what one looks for. On a phone it opens over the
// page, which otherwise would begin below the fold.
import { mayDo } from '@baton/core'
import { Link } from '@tanstack/react-router'
import { ChevronDown, Search, X } from 'lucide-react'
import { type FocusEvent, type KeyboardEvent, lazy, Suspense, useRef, useState } from 'react'
import { classes } from '../parts/classes.ts'
import { useCurrentInSight } from '../parts/current-in-sight.ts'
import { IconButton } from '../parts/icon-button.tsx'
import { t } from '../words/translate.ts'
import { SETTINGS_GROUPS, type SettingsGroup, type SettingsPageEntry } from './pages.ts'

/** Its list of all settings is loaded by those who look for one. */
const FoundSettings = lazy(async () => ({
  default: (await import('./find/found-settings.tsx')).FoundSettings,
}))

export function SettingsNav({ page, role }: { page: SettingsPageEntry | undefined; role: string }) {
  const [isOpen, setOpen] = useState(false)
  const [wanted, setWanted] = useState('')
  const nav = useCurrentInSight<HTMLElement>(page?.to ?? '')
  const opener = useRef<HTMLButtonElement>(null)
  const box = useRef<HTMLInputElement>(null)
  const groups = groupsFor(role)

  function leave() {
    setOpen(false)
    setWanted('')
  }

  /** First out of the search, then out of the list. */
  function onKeyDown(event: KeyboardEvent) {
    if (event.key === 'Escape' && wanted !== '') setWanted('')
    else if (event.key === 'Escape' && isOpen) {
      setOpen(false)
      opener.current?.focus()
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      if (!move(nav.current, box.current, event.key === 'ArrowDown' ? 1 : -1)) return
    } else return
    event.preventDefault()
    event.stopPropagation()
  }

  /** Who goes on to the page sees it. */
  function onBlur({ relatedTarget, currentTarget }: FocusEvent) {
    if (relatedTarget && !currentTarget.contains(relatedTarget)) setOpen(false)
  }

  return (
    <nav
      ref={nav}
      aria-label={t('Settings')}
      onKeyDown={onKeyDown}
      onBlur={onBlur}
      className={classes(
        'scroll-quietly flex shrink-0 flex-col border-line bg-surface p-2 max-md:border-b md:w-56 md:overflow-y-auto md:border-e md:pt-3',
        isOpen && 'max-md:h-full max-md:overflow-y-auto',
      )}
    >
      <p className="px-2.5 pb-2 font-semibold max-md:sr-only">{t('Settings')}</p>
      <button
        ref={opener}
        type="button"
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
        className="flex h-10 w-full shrink-0 items-center gap-2 rounded-lg px-2.5 text-start text-sm font-medium hover:bg-sunken md:hidden"
      >
        {page ? <page.icon size={15} aria-hidden /> : null}
        <span className="min-w-0 flex-1 truncate">{page?.label ?? t('Settings')}</span>
        <span className="text-xs font-normal text-ink-soft">{t('All settings')}</span>
        <ChevronDown
          size={15}
          aria-hidden
          className={classes('shrink-0 transition-transform', isOpen && 'rotate-180')}
        />
      </button>
      <div className={classes('flex flex-col gap-2.5', !isOpen && 'max-md:hidden')}>
        <SearchBox ref={box} wanted={wanted} onChange={setWanted} />
        {wanted.trim() === '' ? (
          groups.map((group) => <Group key={group.id} group={group} onChosen={leave} />)
        ) : (
          <Suspense fallback={null}>
            <FoundSettings wanted={wanted} groups={groups} onChosen={leave} />
          </Suspense>
        )}
      </div>
    </nav>
  )
}

function groupsFor(role: string): SettingsGroup[] {
  return SETTINGS_GROUPS.map((group) => ({
    ...group,
    pages: group.pages.filter(({ right }) => mayDo(role, right)),
  })).filter(({ pages }) => pages.length > 0)
}

function SearchBox({
  ref,
  wanted,
  onChange,
}: {
  ref: React.Ref<HTMLInputElement>
  wanted: string
  onChange: (wanted: string) => void
}) {
  return (
    <search className="relative max-md:mt-1">
      <Search
        size={14}
        aria-hidden
        className="pointer-events-none absolute inset-y-0 start-2.5 my-auto text-ink-faint"
      />
      {/* No `type=search`: the browser's own cross would stand beside ours. */}
      <input
        ref={ref}
        aria-label={t('Find a setting')}
        placeholder={t('Find a setting')}
        value={wanted}
        maxLength={100}
        autoComplete="off"
        spellCheck={false}
        onChange={({ currentTarget }) => onChange(currentTarget.value)}
        className="block h-8 w-full rounded-lg border border-edge bg-surface ps-8 pe-8 text-sm placeholder:text-ink-faint pointer-coarse:h-10 pointer-coarse:text-lg"
      />
      {wanted === '' ? null : (
        <IconButton
          label={t('Show all settings')}
          onClick={() => onChange('')}
          className="absolute inset-y-0 end-1 my-auto size-6 pointer-coarse:size-8"
        >
          <X size={13} />
        </IconButton>
      )}
    </search>
  )
}

function Group({
  group: { id, label, pages },
  onChosen,
}: {
  group: SettingsGroup
  onChosen: () => void
}) {
  return (
    <div>
      <p id={`settings-${id}`} className="px-2.5 pb-1 text-xs font-medium text-ink-soft">
        {label}
      </p>
      <ul aria-labelledby={`settings-${id}`} className="flex flex-col gap-0.5">
        {pages.map(({ to, label: name, icon: Icon }) => (
          <li key={to}>
            <Link
              to={to}
              onClick={onChosen}
              className={ITEM}
              activeProps={{ className: ACTIVE, 'aria-current': 'page' }}
            >
              <Icon size={15} aria-hidden /> {name}
            </Link>
          </li>
        ))}
      </ul>
    </div>
  )
}

/** Up and down between what stands in the list, from the search into it and back. */
function move(nav: HTMLElement | null, box: HTMLElement | null, step: 1 | -1): boolean {
  const stops = [box, ...(nav?.querySelectorAll<HTMLElement>('a[href]') ?? [])]
  const at = stops.indexOf(document.activeElement as HTMLElement)
  const next = at < 0 ? null : stops[at + step]
  next?.focus()
  return Boolean(next)
}

const ITEM =
  'flex min-h-8 items-center gap-2.5 rounded-lg px-2.5 text-sm text-ink-soft transition-colors hover:bg-sunken ' +
  'hover:text-ink pointer-coarse:min-h-10'
const ACTIVE = 'bg-sunken font-medium text-ink'
