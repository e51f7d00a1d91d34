import type { InboxView } from '@baton/contract'
import { Link } from '@tanstack/react-router'
import { Bookmark } from 'lucide-react'
import { useCurrentInSight } from '../parts/current-in-sight.ts'
import { t } from '../words/translate.ts'
import { countWords } from './count-words.ts'
import { useInboxLine } from './inbox-line.ts'
import { useSavedViews } from './saved-views.ts'
import { VIEWS } from './views.ts'

/** What the rail is on wider screens. */
export function PhoneViews({
  view,
  counts,
}: {
  view: InboxView
  counts: Record<InboxView, number> | undefined
}) {
  const saved = useSavedViews()
  const { q } = useInboxLine()
  const nav = useCurrentInSight<HTMLElement>(`${view} ${q}`)
  return (
    <nav
      ref={nav}
      aria-label={t('Views')}
      className="scroll-quietly flex shrink-0 gap-1 overflow-x-auto border-b border-line px-2 py-1.5 md:hidden"
    >
      {VIEWS.map(({ view: each, label, icon: Icon }) => (
        <Link
          key={each}
          to="/inbox/$view"
          params={{ view: each }}
          aria-current={each === view && q === '' ? 'page' : undefined}
          className={ITEM}
        >
          <Icon size={15} aria-hidden />
          {t(label)}
          {counts?.[each] ? <span className="tabular-nums">{countWords(counts[each])}</span> : null}
        </Link>
      ))}
      {saved.map(({ id, name, count, atLeast, ...its }) => (
        <Link
          key={id}
          to="/inbox/$view"
          params={{ view: its.view }}
          search={{ q: its.q }}
          aria-current={its.view === view && its.q === q ? 'page' : undefined}
          className={ITEM}
        >
          <Bookmark size={15} aria-hidden />
          <bdi>{name}</bdi>
          <span className="tabular-nums">{countWords(count, atLeast)}</span>
        </Link>
      ))}
    </nav>
  )
}

const ITEM =
  'flex h-10 shrink-0 items-center gap-1.5 rounded-lg px-3 text-sm text-ink-soft aria-[current=page]:bg-accent-soft ' +
  'aria-[current=page]:font-medium aria-[current=page]:text-accent-ink'
