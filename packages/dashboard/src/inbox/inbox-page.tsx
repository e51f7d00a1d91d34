import type { InboxView } from '@baton/contract'
import { asksForWords } from '@baton/core'
import { Outlet, useParams } from '@tanstack/react-router'
import { useMemo } from 'react'
import { AccountMenu } from '../app/account-menu.tsx'
import { useMay } from '../app/may.tsx'
import { useTitle } from '../app/title.ts'
import { classes } from '../parts/classes.ts'
import { numeral, t } from '../words/translate.ts'
import { BulkBar } from './bulk-bar.tsx'
import { countWords } from './count-words.ts'
import { useInboxCounts, useInboxList } from './inbox-data.ts'
import { useInboxLine } from './inbox-line.ts'
import { useHidden } from './later.ts'
import { useListBeside } from './list-beside.ts'
import { ListBody } from './list-body.tsx'
import { NextProvider } from './next-conversation.tsx'
import { PhoneViews } from './phone-views.tsx'
import { useShownView } from './saved-views.ts'
import { SearchBar } from './search-bar.tsx'
import { useInboxSearch } from './search-data.ts'
import { useSelection } from './selection.ts'
import { viewNamed } from './views.ts'

/** The list of a view, and beside it, or on a phone in its place, the conversation that the address names. */
export function InboxPage() {
  const { view: name, conversationId } = useParams({ strict: false })
  const view = (name ?? 'escalated') as InboxView
  const openId = conversationId ?? null
  const line = useInboxLine()
  const { list, hits } = useShown(view, line)
  const counts = useInboxCounts()
  const selection = useSelection(list.rows)
  const mayAnswer = useMay('conversations.answer')
  const beside = useListBeside(openId)
  useTitle(t('Inbox'), counts.data?.escalated ?? 0)

  return (
    <NextProvider rows={list.rows} view={view}>
      <main className="flex h-full min-w-0">
        <section
          aria-label={t('{view} conversations', { view: t(viewNamed(view).label) })}
          className={classes(
            'min-h-0 w-full flex-col border-line bg-surface md:w-84 md:border-e md:shrink-0 2xl:w-96',
            openId ? 'hidden' : 'flex',
            beside.isHidden ? '' : 'md:flex',
          )}
        >
          <ListHeader view={view} q={line.q} isSearch={hits !== undefined} />
          <PhoneViews view={view} counts={counts.data} />
          <SearchBar beside={beside} />
          {mayAnswer ? <BulkBar selection={selection} /> : null}
          <ListBody
            key={`${view} ${line.q}`}
            {...{ view, openId, list, hits, selection, q: line.q }}
          />
        </section>
        <div className={classes('min-h-0 min-w-0 flex-1 md:block', openId ? 'block' : 'hidden')}>
          <Outlet />
        </div>
      </main>
    </NextProvider>
  )
}

export type Shown = ReturnType<typeof useInboxList>

/** A view, or what was found; without what is just being done with. */
function useShown(view: InboxView, line: ReturnType<typeof useInboxLine>) {
  const isSearch = asksForWords(line.query)
  // A line that cannot be understood is not sent: what is wrong with it stands under it.
  const isClear = line.query.problems.length === 0
  const list = useInboxList(view, line, !isSearch && isClear)
  const search = useInboxSearch(line.q, isSearch && isClear)
  const hidden = useHidden()
  const { rows: all } = isSearch ? search : list
  const rows = useMemo(
    () =>
      hidden.size === 0 ? all : all.filter(({ conversationId }) => !hidden.has(conversationId)),
    [all, hidden],
  )
  const shown = (isSearch ? search : list) as Shown
  return { list: { ...shown, rows }, hits: isSearch ? search.hits : undefined }
}

function ListHeader({ view, q, isSearch }: { view: InboxView; q: string; isSearch: boolean }) {
  const count = useInboxCounts().data?.[view]
  const saved = useShownView(view, q)
  return (
    <header className="flex h-13 shrink-0 items-center gap-2 border-b border-line ps-4 pe-2">
      <h1 className="truncate font-semibold">
        {saved ? <bdi>{saved.name}</bdi> : isSearch ? t('Search') : t(viewNamed(view).label)}
      </h1>
      {count === undefined || q !== '' ? null : (
        <span className="text-sm text-ink-faint tabular-nums">
          {countWords(count) || numeral(0)}
        </span>
      )}
      <span className="flex-1" />
      <span className="md:hidden">
        <AccountMenu compact />
      </span>
    </header>
  )
}
