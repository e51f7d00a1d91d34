import { Link } from '@tanstack/react-router'
import { ChartNoAxesCombined, FlaskConical, Handshake, Rocket, Settings } from 'lucide-react'
import type { ComponentType } from 'react'
import { countWords } from '../inbox/count-words.ts'
import { useInboxCounts } from '../inbox/inbox-data.ts'
import { RAIL_LABEL, SavedViewsNav } from '../inbox/saved-views-nav.tsx'
import { VIEWS } from '../inbox/views.ts'
import { classes } from '../parts/classes.ts'
import { Mark } from '../parts/mark.tsx'
import { t } from '../words/translate.ts'
import { AccountMenu } from './account-menu.tsx'
import { useMay } from './may.tsx'
import { useMe } from './me.ts'

/** The views, and everything that concerns the teammate. Narrow on smaller screens; on phones the list has it. */
export function Rail() {
  const { workspace } = useMe()
  const mayManage = useMay('settings.manage')
  return (
    <aside className="hidden w-16 shrink-0 flex-col border-e border-line bg-canvas px-2 py-2 max-wide:px-0.5 md:flex wide:w-50">
      <div className="flex h-9 items-center gap-2.5 px-1.5 max-wide:justify-center">
        <Mark size={26} />
        <span className="truncate text-sm font-semibold max-wide:sr-only">{workspace.name}</span>
      </div>
      <ViewsNav />
      <SavedViewsNav itemClass={ITEM} activeClass={ACTIVE} />
      <div className="mt-auto flex flex-col gap-0.5 pt-2">
        <Link
          to="/start"
          className={ITEM}
          activeProps={{ className: ACTIVE, 'aria-current': 'page' }}
        >
          <RailItem icon={Rocket} label={t('Start here')} count={undefined} urgent={false} />
        </Link>
        <Link
          to="/insights"
          className={ITEM}
          activeProps={{ className: ACTIVE, 'aria-current': 'page' }}
        >
          <RailItem
            icon={ChartNoAxesCombined}
            label={t('Insights')}
            count={undefined}
            urgent={false}
          />
        </Link>
        {mayManage ? (
          <Link
            to="/playground"
            className={ITEM}
            activeProps={{ className: ACTIVE, 'aria-current': 'page' }}
          >
            <RailItem
              icon={FlaskConical}
              label={t('Playground')}
              count={undefined}
              urgent={false}
            />
          </Link>
        ) : null}
        <Link
          to="/settings"
          className={ITEM}
          activeProps={{ className: ACTIVE, 'aria-current': 'page' }}
        >
          <RailItem icon={Settings} label={t('Settings')} count={undefined} urgent={false} />
        </Link>
        <AccountMenu />
      </div>
    </aside>
  )
}

function ViewsNav() {
  const counts = useInboxCounts().data
  return (
    <nav
      aria-label={t('Views')}
      className="scroll-quietly mt-4 flex min-h-0 flex-col gap-0.5 overflow-y-auto"
    >
      {VIEWS.map(({ view, label, icon }) => (
        <Link
          key={view}
          to="/inbox/$view"
          params={{ view }}
          className={ITEM}
          // With a line in the address it is another list, such as a saved view.
          activeOptions={{ includeSearch: true }}
          activeProps={{ className: ACTIVE, 'aria-current': 'page' }}
        >
          <RailItem
            icon={icon}
            label={t(label)}
            count={counts?.[view]}
            urgent={view === 'escalated'}
          />
        </Link>
      ))}
      <Link
        to="/promises"
        className={ITEM}
        activeProps={{ className: ACTIVE, 'aria-current': 'page' }}
      >
        <RailItem icon={Handshake} label={t('Promises')} count={undefined} urgent={false} />
      </Link>
    </nav>
  )
}

function RailItem({
  icon: Icon,
  label,
  count,
  urgent,
}: {
  icon: ComponentType<{ size: number; 'aria-hidden': boolean }>
  label: string
  count: number | undefined
  urgent: boolean
}) {
  return (
    <>
      <Icon size={16} aria-hidden />
      <span title={label} className={RAIL_LABEL}>
        {label}
      </span>
      {count ? (
        <span
          className={classes(
            'rounded-full text-2xs font-semibold tabular-nums max-wide:col-start-3 max-wide:row-start-1 max-wide:leading-4',
            urgent
              ? 'bg-accent px-1.5 text-on-accent max-wide:px-1'
              : 'px-1 text-ink-faint max-wide:px-0.5',
          )}
        >
          {countWords(count)}
        </span>
      ) : null}
    </>
  )
}

/** On the narrow rail the sign stands in the middle, its count beside it and its name below. */
const ITEM =
  'relative flex shrink-0 items-center gap-2.5 rounded-lg px-2.5 text-sm text-ink-soft transition-colors hover:bg-sunken ' +
  'hover:text-ink max-wide:grid max-wide:min-h-11 max-wide:grid-cols-[1fr_auto_1fr] max-wide:content-center ' +
  'max-wide:justify-items-start max-wide:gap-0.5 max-wide:px-0 max-wide:py-1 wide:h-8 max-wide:[&>svg]:col-start-2'
const ACTIVE = 'bg-sunken font-medium text-ink'
