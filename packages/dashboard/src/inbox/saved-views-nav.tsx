import { Link, useParams } from '@tanstack/react-router'
import { Bookmark, Users } from 'lucide-react'
import { t } from '../words/translate.ts'
import { countWords } from './count-words.ts'
import { useInboxLine } from './inbox-line.ts'
import { useSavedViews } from './saved-views.ts'

/** Below its sign on the narrow rail: two small lines, broken within a word where the language breaks it. */
export const RAIL_LABEL =
  'max-wide:col-span-3 max-wide:row-start-2 max-wide:line-clamp-2 max-wide:w-full max-wide:pb-0.5 max-wide:text-center max-wide:text-[0.625rem] max-wide:leading-3 ' +
  'max-wide:tracking-tight max-wide:hyphens-auto max-wide:wrap-anywhere wide:flex-1 wide:truncate'

/** Views that teammates keep, each with its count. Nothing where there are none. */
export function SavedViewsNav({
  itemClass,
  activeClass,
}: {
  itemClass: string
  activeClass: string
}) {
  const saved = useSavedViews()
  const { q } = useInboxLine()
  const { view } = useParams({ strict: false })
  if (saved.length === 0) return null
  return (
    <nav
      aria-label={t('Saved views')}
      className="scroll-quietly mt-3 flex min-h-0 flex-col gap-0.5 overflow-y-auto border-t border-line pt-3"
    >
      {saved.map(({ id, name, shared, count, atLeast, ...its }) => {
        const isShown = its.view === view && its.q === q
        const Icon = shared ? Users : Bookmark
        return (
          <Link
            key={id}
            to="/inbox/$view"
            params={{ view: its.view }}
            search={{ q: its.q }}
            activeProps={{}}
            aria-current={isShown ? 'page' : undefined}
            title={name}
            className={isShown ? `${itemClass} ${activeClass}` : itemClass}
          >
            <Icon size={16} aria-hidden className="shrink-0" />
            <span className={RAIL_LABEL}>
              <bdi>{name}</bdi>
            </span>
            <span className="text-2xs font-semibold text-ink-faint tabular-nums max-wide:hidden">
              {countWords(count, atLeast)}
            </span>
          </Link>
        )
      })}
    </nav>
  )
}
