import type { InboxRow } from '@baton/contract'
import { METRICS, metricOf } from '@baton/core'
import { Link, useSearch } from '@tanstack/react-router'
import { ArrowLeft, MessageSquareDashed } from 'lucide-react'
import { useTitle } from '../app/title.ts'
import { Avatar } from '../parts/avatar.tsx'
import { Button } from '../parts/button.tsx'
import { customerName } from '../parts/customer-name.ts'
import { EmptyState } from '../parts/empty-state.tsx'
import { Failure } from '../parts/failure.tsx'
import { reasonWords } from '../parts/reason-words.ts'
import { Skeleton } from '../parts/skeleton.tsx'
import { WhenShort } from '../parts/time.tsx'
import { counted, t } from '../words/translate.ts'
import { spanWords, toldLanguage } from './figure-words.ts'
import { channelWords, topicWords } from './filter-bar.tsx'
import { type Behind, ownZone, readBehind, readFilters } from './filters.ts'
import { useBehind, useInsightQuery } from './insight-data.ts'

/** The conversations a figure is made of. */
export function BehindPage() {
  const behind = readBehind(useSearch({ from: '/shell/insights/conversations' }))
  const metric = METRICS.find(({ name }) => name === behind.metric) ?? metricOf('conversations')
  const { data, error, refetch, hasNextPage, isFetchingNextPage, fetchNextPage } = useBehind(behind)
  const span = useInsightQuery(behind)
  useTitle(t(metric.words))
  const rows = data?.pages.flatMap((page) => page.data) ?? []
  const of = data?.pages[0]?.of ?? 0
  return (
    <main className="scroll-quietly h-full min-w-0 flex-1 overflow-y-auto bg-canvas">
      <div className="mx-auto flex max-w-3xl flex-col gap-4 p-4 md:p-6">
        <Link
          to="/insights"
          search={readFilters(behind)}
          className="-ms-2 inline-flex h-8 items-center gap-1.5 self-start rounded-lg px-2 text-sm text-ink-soft hover:bg-sunken pointer-coarse:h-10"
        >
          <ArrowLeft size={15} aria-hidden className="rtl:-scale-x-100" /> {t('Insights')}
        </Link>
        <header>
          <h1 className="text-lg font-semibold">{t(metric.words)}</h1>
          <p className="text-sm text-ink-soft">
            {[spanWords(span), ...wordsOf(behind)].join(' · ')}
          </p>
          <p className="mt-1 text-sm text-ink-soft">{t(metric.meaning)}</p>
        </header>
        {data ? (
          <p className="text-sm font-medium tabular-nums" role="status">
            {counted(of, '{n} conversation', '{n} conversations')}
          </p>
        ) : error ? (
          <Failure
            what={t('The conversations could not be read')}
            error={error}
            onRetry={() => void refetch()}
          />
        ) : (
          <Skeleton className="h-40" />
        )}
        {data && rows.length === 0 ? (
          <EmptyState icon={<MessageSquareDashed size={20} />} title={t('There are none')}>
            {t('Choose other days, or fewer filters.')}
          </EmptyState>
        ) : null}
        {rows.length > 0 ? (
          <ul className="overflow-hidden rounded-xl border border-line bg-surface">
            {rows.map((row) => (
              <Row key={row.conversationId} row={row} />
            ))}
          </ul>
        ) : null}
        {hasNextPage ? (
          <Button pending={isFetchingNextPage} onClick={() => void fetchNextPage()}>
            {t('Show more')}
          </Button>
        ) : null}
      </div>
    </main>
  )
}

/** What narrows the list, besides the days. */
function wordsOf({ channel, language, reason, topic, part, escalated, hour }: Behind): string[] {
  return [
    part ? t('all that could have counted') : '',
    escalated ? t('a person was asked for') : '',
    channel ? channelWords(channel) : '',
    language ? toldLanguage(language) : '',
    reason ? reasonWords(reason) : '',
    topic ? topicWords(topic) : '',
    hour === undefined
      ? ''
      : t('{from}:00 to {to}:00 in {zone}', { from: hour, to: hour + 1, zone: ownZone() }),
  ].filter((words) => words !== '')
}

function Row({ row }: { row: InboxRow }) {
  const name = customerName(row.customer)
  return (
    <li className="border-t border-line first:border-t-0">
      <Link
        to="/inbox/$view/$conversationId"
        params={{
          view: row.holder === 'nobody' ? 'closed' : 'all',
          conversationId: row.conversationId,
        }}
        className="flex gap-3 px-3.5 py-3 outline-offset-[-2px] hover:bg-canvas"
      >
        <Avatar kind="customer" name={name} />
        <span className="min-w-0 flex-1">
          <span className="flex gap-2 text-sm text-ink-soft">
            <bdi className="min-w-0 flex-1 truncate">{name}</bdi>
            <span className="text-xs text-ink-faint">
              <WhenShort at={row.startedAt} />
            </span>
          </span>
          <bdi className="block truncate font-medium">
            {row.subject || t('Nothing written yet')}
          </bdi>
          <span className="block truncate text-sm text-ink-soft">
            {[
              channelWords(row.channel),
              row.reason ? reasonWords(row.reason.trigger) : '',
              row.score === null ? '' : t('{n} of 5', { n: row.score }),
            ]
              .filter((words) => words !== '')
              .join(' · ')}
          </span>
        </span>
      </Link>
    </li>
  )
}
