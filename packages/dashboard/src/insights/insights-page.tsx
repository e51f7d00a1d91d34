import type { Insights } from '@baton/contract'
import { METRICS } from '@baton/core'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { ChartNoAxesCombined } from 'lucide-react'
import { useTitle } from '../app/title.ts'
import { EmptyState } from '../parts/empty-state.tsx'
import { Failure } from '../parts/failure.tsx'
import { Notice } from '../parts/notice.tsx'
import { Skeleton } from '../parts/skeleton.tsx'
import { fullTime } from '../parts/time-words.ts'
import { counted, t } from '../words/translate.ts'
import { CsvLink } from './chart-frame.tsx'
import { Charts } from './charts.tsx'
import { FigureTile } from './figure-tile.tsx'
import { spanWords, TOO_FEW } from './figure-words.ts'
import { FilterBar } from './filter-bar.tsx'
import { type Filters, readFilters } from './filters.ts'
import { fileAddress, useInsightQuery, useInsights } from './insight-data.ts'
import { QuestionsSection } from './questions-section.tsx'
import { ReportsSection } from './reports-section.tsx'
import { SearchesSection, SourcesSection } from './sources-section.tsx'

/** How it goes: figures with their meaning, what they are made of, and what would make them better. */
export function InsightsPage() {
  useTitle(t('Insights'))
  const filters = readFilters(useSearch({ from: '/shell/insights' }))
  const navigate = useNavigate()
  const query = useInsightQuery(filters)
  const { data, error, refetch } = useInsights(filters)
  return (
    <main className="scroll-quietly h-full min-w-0 flex-1 overflow-y-auto bg-canvas">
      <div className="mx-auto flex max-w-6xl flex-col gap-5 p-4 md:p-6">
        <header className="flex flex-wrap items-center gap-3">
          <h1 className="flex-1 text-lg font-semibold">{t('Insights')}</h1>
          <CsvLink file={fileAddress(query, 'figures')} of={t('Figures')} />
        </header>
        <FilterBar
          filters={filters}
          shown={data?.breakdowns}
          span={query}
          onChange={(next) => void navigate({ to: '/insights', search: next, replace: true })}
        />
        {data ? (
          <Shown data={data} filters={filters} />
        ) : error ? (
          <Failure
            what={t('The figures could not be read')}
            error={error}
            onRetry={() => void refetch()}
          />
        ) : (
          <Coming />
        )}
      </div>
    </main>
  )
}

function Coming() {
  return (
    <div role="status" className="grid gap-3 sm:grid-cols-2 lg:grid-cols-4">
      <span className="sr-only">{t('Loading the figures')}</span>
      {Array.from({ length: 8 }, (_, nth) => (
        <Skeleton key={nth} className="h-28" />
      ))}
    </div>
  )
}

function Shown({ data, filters }: { data: Insights; filters: Filters }) {
  const conversations = data.figures.find(({ metric }) => metric === 'conversations')?.counts ?? 0
  return (
    <>
      <Counted data={data} conversations={conversations} />
      {conversations === 0 ? (
        <div className="rounded-xl border border-line bg-surface">
          <EmptyState
            icon={<ChartNoAxesCombined size={20} />}
            title={t('No conversations in this period')}
          >
            {t('Choose other days, or fewer filters.')}
          </EmptyState>
        </div>
      ) : (
        <>
          <section aria-label={t('Figures')}>
            <ul className="grid gap-3 sm:grid-cols-2 lg:grid-cols-4">
              {data.figures.map((figure) => (
                <FigureTile key={figure.metric} figure={figure} filters={filters} />
              ))}
            </ul>
          </section>
          <Charts data={data} filters={filters} />
        </>
      )}
      <QuestionsSection filters={filters} />
      <ReportsSection filters={filters} />
      <div className="grid items-start gap-5 lg:grid-cols-2">
        <SourcesSection filters={filters} />
        <SearchesSection filters={filters} />
      </div>
      <Meanings />
    </>
  )
}

/** Of what it is, in which time zone, up to when, and against what. */
function Counted({ data, conversations }: { data: Insights; conversations: number }) {
  const { zone, earlier, measuredUntil } = data
  return (
    <div className="flex flex-col gap-2">
      <p className="text-sm text-ink-soft">
        {t('Days in {zone}. Compared with {span}.', { zone, span: spanWords(earlier) })}{' '}
        {measuredUntil ? t('Counted up to {time}.', { time: fullTime(measuredUntil) }) : null}
      </p>
      {measuredUntil ? null : (
        <Notice title={t('Earlier conversations are being counted')}>
          {t('The figures below are not complete yet.')}
        </Notice>
      )}
      {conversations > 0 && conversations < TOO_FEW ? (
        <Notice
          title={counted(conversations, '{n} conversation: too few', '{n} conversations: too few')}
        >
          {t('One more or less changes every share a lot. Choose more days.')}
        </Notice>
      ) : null}
    </div>
  )
}

/** For those who have neither a pointer nor a keyboard to ask each figure with. */
function Meanings() {
  return (
    <details className="rounded-xl border border-line bg-surface p-3.5 text-sm">
      <summary className="font-medium">{t('What the figures mean')}</summary>
      <dl className="mt-3 grid gap-x-6 gap-y-3 md:grid-cols-2">
        {METRICS.map(({ name, words, meaning }) => (
          <div key={name}>
            <dt className="font-medium">{t(words)}</dt>
            <dd className="text-ink-soft">{t(meaning)}</dd>
          </div>
        ))}
      </dl>
    </details>
  )
}
