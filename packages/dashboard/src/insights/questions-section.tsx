import type { InsightQuestions } from '@baton/contract'
import { Link } from '@tanstack/react-router'
import { BookPlus, Bug, FilePenLine, PenLine, Zap } from 'lucide-react'
import { useState } from 'react'
import { useMay } from '../app/may.tsx'
import { Badge } from '../parts/badge.tsx'
import { Button } from '../parts/button.tsx'
import { Failure } from '../parts/failure.tsx'
import { Skeleton } from '../parts/skeleton.tsx'
import { counted, numeral, t } from '../words/translate.ts'
import { CsvLink } from './chart-frame.tsx'
import { DraftDialog } from './draft-dialog.tsx'
import type { Filters } from './filters.ts'
import { fileAddress, useInsightQuery, useVainQuestions } from './insight-data.ts'
import { MadeOf } from './made-of.tsx'
import { Trend } from './trend.tsx'

/** Beyond these a list is a task nobody begins. */
const SHOWN = 10

/** What was asked in vain, put together, with what would help. */
export function QuestionsSection({ filters }: { filters: Filters }) {
  const query = useInsightQuery(filters)
  const { data, error, refetch } = useVainQuestions(filters)
  const [all, setAll] = useState(false)
  const [drafted, setDrafted] = useState<InsightQuestions | null>(null)
  const groups = data?.data ?? []
  return (
    <section aria-labelledby="in-vain" className="rounded-xl border border-line bg-surface p-3.5">
      <header className="flex items-center gap-2">
        <h2 id="in-vain" className="flex-1 font-medium">
          {t('Asked in vain')}
        </h2>
        <CsvLink file={fileAddress(query, 'questions')} of={t('Asked in vain')} />
      </header>
      <p className="mb-2 text-sm text-ink-soft">
        {t(
          'Questions without a source, with a failure, with a thumb down, or asked again. Those that ask for the same stand together.',
        )}
      </p>
      {data ? null : error ? (
        <Failure
          what={t('The questions could not be read')}
          error={error}
          onRetry={() => void refetch()}
        />
      ) : (
        <Skeleton className="h-24" />
      )}
      {data && groups.length === 0 ? (
        <p className="py-4 text-sm text-ink-soft">
          {t('Nothing was asked in vain in this period.')}
        </p>
      ) : null}
      <ul>
        {groups.slice(0, all ? groups.length : SHOWN).map((group) => (
          <Group key={group.name} group={group} onDraft={() => setDrafted(group)} />
        ))}
      </ul>
      {groups.length > SHOWN && !all ? (
        <Button size="small" look="quiet" onClick={() => setAll(true)}>
          {counted(groups.length - SHOWN, 'Show {n} more', 'Show {n} more')}
        </Button>
      ) : null}
      {data ? <MadeOf {...data} /> : null}
      <DraftDialog group={drafted} onClose={() => setDrafted(null)} />
    </section>
  )
}

function Group({ group, onDraft }: { group: InsightQuestions; onDraft: () => void }) {
  const mayWrite = useMay('knowledge.manage')
  const { name, questions, before, conversations, examples, sources, draft } = group
  return (
    <li className="border-t border-line py-2.5 text-sm">
      <details>
        <summary className="rounded-md">
          <span className="ms-1 inline-flex max-w-[calc(100%-2rem)] flex-wrap items-center gap-x-2 gap-y-1 align-top">
            <bdi className="min-w-0 font-medium wrap-words">{name}</bdi>
            <span className="text-ink-soft tabular-nums">
              {counted(questions, 'asked once', 'asked {n} times')}
            </span>
            {before === null ? null : <Trend now={questions} before={before} />}
            <AdviceBadge advice={group.advice} />
          </span>
        </summary>
        <div className="mt-2 ms-4 flex flex-col gap-1.5">
          {examples.map(({ conversationId, seq, text }) => (
            <Link
              key={`${conversationId} ${seq}`}
              to="/inbox/$view/$conversationId"
              params={{ view: 'all', conversationId }}
              className="wrap-words text-accent-ink underline underline-offset-2"
            >
              <bdi>{text}</bdi>
            </Link>
          ))}
          {conversations > examples.length ? (
            <p className="text-xs text-ink-faint">
              {t('In {n} conversations; these are the latest.', { n: numeral(conversations) })}
            </p>
          ) : null}
          {sources.length > 0 ? (
            <p className="text-xs text-ink-soft">
              {t('Cited where it did not help:')} {sources.map(({ title }) => title).join(' · ')}
            </p>
          ) : null}
        </div>
      </details>
      <div className="mt-1.5 ms-4 flex flex-wrap items-center gap-x-3 gap-y-1 text-xs text-ink-soft">
        {mayWrite ? (
          <Button size="small" icon={<PenLine size={13} aria-hidden />} onClick={onDraft}>
            {draft ? t('Draft from a teammate’s answer') : t('Write an answer')}
          </Button>
        ) : draft ? (
          t('A teammate has answered this. An operator can make a document of it.')
        ) : null}
      </div>
    </li>
  )
}

function AdviceBadge({ advice }: { advice: InsightQuestions['advice'] }) {
  switch (advice) {
    case 'write-document':
      return (
        <Badge look="accent" icon={<BookPlus size={12} aria-hidden />}>
          {t('Write a document')}
        </Badge>
      )
    case 'mend-document':
      return (
        <Badge look="note" icon={<FilePenLine size={12} aria-hidden />}>
          {t('Mend a document')}
        </Badge>
      )
    case 'add-action':
      return (
        <Badge look="assistant" icon={<Zap size={12} aria-hidden />}>
          {t('Add an action')}
        </Badge>
      )
    case 'fix-bug':
      return (
        <Badge look="danger" icon={<Bug size={12} aria-hidden />}>
          {t('Fix what is broken')}
        </Badge>
      )
  }
}
