import { mayDo } from '@baton/core'
import { Link, Outlet, useLocation } from '@tanstack/react-router'
import { NoRight } from '../app/may.tsx'
import { useMe } from '../app/me.ts'
import { useCurrentInSight } from '../parts/current-in-sight.ts'
import { t } from '../words/translate.ts'
import { SETTINGS_PAGES } from './pages.ts'

/** What operators decide: a page for each part, and the way between them. */
export function SettingsShell() {
  const { human } = useMe()
  const { pathname } = useLocation()
  const nav = useCurrentInSight<HTMLElement>(pathname)
  const page = SETTINGS_PAGES.find(({ to }) => pathname === to || pathname.startsWith(`${to}/`))
  const isOpen = !page || mayDo(human.role, page.right)
  return (
    <div data-settings="" className="flex h-full min-w-0 flex-col bg-canvas md:flex-row">
      <nav
        ref={nav}
        aria-label={t('Settings')}
        className="scroll-quietly flex shrink-0 gap-1 overflow-x-auto border-line bg-surface p-2 max-md:border-b md:w-50 md:flex-col md:border-e md:pt-3"
      >
        <p className="px-2.5 pb-2 font-semibold max-md:sr-only">{t('Settings')}</p>
        {SETTINGS_PAGES.filter(({ right }) => mayDo(human.role, right)).map(
          ({ to, label, icon: Icon }) => (
            <Link
              key={to}
              to={to}
              className={ITEM}
              activeProps={{ className: ACTIVE, 'aria-current': 'page' }}
            >
              <Icon size={15} aria-hidden /> {label}
            </Link>
          ),
        )}
      </nav>
      <main className="scroll-quietly min-h-0 min-w-0 flex-1 overflow-y-auto">
        {/* Every page begins at the same place, however wide it is. */}
        <div className="max-w-3xl px-5 py-6 has-[[data-wide]]:max-w-6xl md:px-10 md:py-8">
          {isOpen ? <Outlet /> : <NoRight right={page.right} />}
        </div>
      </main>
    </div>
  )
}

const ITEM =
  'flex h-8 shrink-0 items-center gap-2.5 rounded-lg px-2.5 text-sm text-ink-soft transition-colors hover:bg-sunken ' +
  'hover:text-ink pointer-coarse:h-10'
const ACTIVE = 'bg-sunken font-medium text-ink'
