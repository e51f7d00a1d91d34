import type { Source, SourceRun } from '@baton/contract'
import { Link, useParams } from '@tanstack/react-router'
import { ArrowLeft, BookX } from 'lucide-react'
import { useTitle } from '../../app/title.ts'
import { EmptyState } from '../../parts/empty-state.tsx'
import { Failure } from '../../parts/failure.tsx'
import { codeOf } from '../../parts/failure-words.ts'
import { Skeleton } from '../../parts/skeleton.tsx'
import { t } from '../../words/translate.ts'
import { AnswersSection } from './answers-section.tsx'
import { DocumentsSection } from './documents-section.tsx'
import { FilesSection } from './files-section.tsx'
import { kindOf } from './kinds.ts'
import { useSource } from './knowledge-data.ts'
import { ProblemsSection } from './problems-section.tsx'
import { ReadingSection } from './reading-section.tsx'
import { placeOf } from './run-words.ts'
import { SourceMenu } from './source-menu.tsx'

export function SourcePage() {
  const { sourceId } = useParams({ from: '/shell/settings/knowledge/$sourceId' })
  const { data, error, refetch } = useSource(sourceId)
  useTitle(data?.title ?? t('Knowledge'))
  return (
    <>
      <Link
        to="/settings/knowledge"
        className="-ms-2 mb-3 inline-flex h-8 items-center gap-1.5 rounded-lg px-2 text-sm text-ink-soft hover:bg-sunken pointer-coarse:h-10"
      >
        <ArrowLeft size={15} aria-hidden className="rtl:-scale-x-100" />
        {t('Knowledge')}
      </Link>
      {data ? <Shown source={data} /> : <NotShown error={error} onRetry={() => void refetch()} />}
    </>
  )
}

function NotShown({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  if (codeOf(error) === 'not-found') {
    return (
      <EmptyState icon={<BookX size={20} />} title={t('There is no such source')}>
        {t('It may have been deleted meanwhile.')}
      </EmptyState>
    )
  }
  if (error)
    return <Failure what={t('Could not read the source')} error={error} onRetry={onRetry} />
  return (
    <div role="status" className="flex flex-col gap-3">
      <span className="sr-only">{t('Loading the source')}</span>
      <Skeleton className="h-8" />
      <Skeleton className="h-32" />
    </div>
  )
}

function Shown({ source }: { source: Source & { runs: SourceRun[] } }) {
  const { kind, title, id, run } = source
  const place = placeOf(source)
  // What is listed below is asked for again when it has grown, and once more when the reading ends.
  const reading = `${run?.id} ${run?.status} ${source.documents}`
  return (
    <>
      <header className="mb-6 flex items-start gap-3">
        <div className="min-w-0 flex-1">
          <h1 className="text-lg font-semibold wrap-words">{title}</h1>
          <p className="text-sm text-ink-soft wrap-words" dir="auto">
            {place === kindOf(kind).label ? '' : `${kindOf(kind).label} · `}
            {place}
          </p>
        </div>
        <SourceMenu source={source} />
      </header>
      <div className="flex flex-col gap-8">
        {kind === 'questions' ? (
          <AnswersSection sourceId={id} />
        ) : (
          <>
            <ReadingSection source={source} />
            {kind === 'files' ? <FilesSection sourceId={id} /> : null}
            <ProblemsSection sourceId={id} reading={reading} failed={run?.failed ?? 0} />
            <DocumentsSection source={source} reading={reading} />
          </>
        )}
      </div>
    </>
  )
}
