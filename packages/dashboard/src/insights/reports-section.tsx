import type { InsightReport } from '@baton/contract'
import { Link } from '@tanstack/react-router'
import { useId, useState } from 'react'
import { anchorOf } from '../conversation/linked-message.ts'
import { Button } from '../parts/button.tsx'
import { Failure } from '../parts/failure.tsx'
import { Skeleton } from '../parts/skeleton.tsx'
import { fullTime } from '../parts/time-words.ts'
import { counted, t } from '../words/translate.ts'
import { CsvLink } from './chart-frame.tsx'
import type { Filters } from './filters.ts'
import { fileAddress, useInsightQuery, useReports } from './insight-data.ts'
import { MadeOf } from './made-of.tsx'
import { SourceName } from './source-name.tsx'

/** Beyond these a list is a task nobody begins. */
const SHOWN = 10

/** Answers that teammates found to be bad, each with what it was made of. */
export function ReportsSection({ filters }: { filters: Filters }) {
  const query = useInsightQuery(filters)
  const { data, error, refetch } = useReports(filters)
  const [all, setAll] = useState(false)
  const id = useId()
  const reports = data?.data ?? []
  return (
    <section aria-labelledby={id} className="rounded-xl border border-line bg-surface p-3.5">
      <header className="flex items-center gap-2">
        <h2 id={id} className="flex-1 font-medium">
          {t('Reported answers')}
        </h2>
        <CsvLink file={fileAddress(query, 'reports')} of={t('Reported answers')} />
      </header>
      {data ? null : error ? (
        <Failure
          what={t('The reports could not be read')}
          error={error}
          onRetry={() => void refetch()}
        />
      ) : (
        <Skeleton className="h-24" />
      )}
      {data && reports.length === 0 ? (
        <p className="py-4 text-sm text-ink-soft">
          {t('No answer was reported in this period. A menu beside each answer has “{report}”.', {
            report: t('Report a bad answer'),
          })}
        </p>
      ) : null}
      <ul>
        {reports.slice(0, all ? reports.length : SHOWN).map((report) => (
          <Report
            key={`${report.conversationId} ${report.messageId} ${report.by} ${report.at}`}
            report={report}
          />
        ))}
      </ul>
      {reports.length > SHOWN && !all ? (
        <Button size="small" look="quiet" onClick={() => setAll(true)}>
          {counted(reports.length - SHOWN, 'Show {n} more', 'Show {n} more')}
        </Button>
      ) : null}
      {data ? <MadeOf {...data} /> : null}
    </section>
  )
}

function Report({ report }: { report: InsightReport }) {
  const { conversationId, messageId, question, answer, sources, reason, note, by, at } = report
  return (
    <li className="flex flex-col gap-1 border-t border-line py-2.5 text-sm">
      <Link
        to="/inbox/$view/$conversationId"
        params={{ view: 'all', conversationId }}
        hash={anchorOf(messageId)}
        className="font-medium wrap-words text-accent-ink underline underline-offset-2"
      >
        <bdi>{question}</bdi>
      </Link>
      <p className="line-clamp-3 wrap-words text-ink-soft" dir="auto">
        {answer}
      </p>
      <p className="text-xs text-ink-soft">
        {t('“{reason}”, {name}, {time}', {
          ...{ reason: reportWords(reason), name: by, time: fullTime(at) },
        })}
      </p>
      {note ? (
        <p className="border-s-2 border-line ps-2 wrap-words" dir="auto">
          {note}
        </p>
      ) : null}
      <p className="text-xs text-ink-soft">
        {sources.length === 0 ? t('It cited no source.') : t('Made of:')}{' '}
        {sources.map(({ title, url }, nth) => (
          <span key={`${url} ${title}`}>
            {nth > 0 ? ' · ' : null}
            <SourceName title={title} url={url} />
          </span>
        ))}
      </p>
    </li>
  )
}

function reportWords(reason: InsightReport['reason']): string {
  switch (reason) {
    case 'wrong':
      return t('It is wrong')
    case 'incomplete':
      return t('It leaves out what matters')
    case 'off-topic':
      return t('It answers another question')
    case 'unclear':
      return t('It is hard to understand')
    case 'other':
      return t('Something else')
  }
}
