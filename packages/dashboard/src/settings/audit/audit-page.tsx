import type { AuditAct, AuditEntry } from '@baton/contract'
import { useInfiniteQuery } from '@tanstack/react-query'
import { Download, History } from 'lucide-react'
import { useState } from 'react'
import { useDesk } from '../../app/desk.tsx'
import { Button } from '../../parts/button.tsx'
import { EmptyState } from '../../parts/empty-state.tsx'
import { Failure } from '../../parts/failure.tsx'
import { Field } from '../../parts/field.tsx'
import { Select } from '../../parts/select.tsx'
import { Skeleton } from '../../parts/skeleton.tsx'
import { t } from '../../words/translate.ts'
import { usePeople } from '../people/people-data.ts'
import { SettingsHeader } from '../settings-page.tsx'
import { ACT_NAMES, actWords } from './act-words.ts'
import { EntryRow } from './entry-row.tsx'

type Filter = { by: string; act: AuditAct | ''; from: string; until: string; subject: string }
const EVERYTHING: Filter = { by: '', act: '', from: '', until: '', subject: '' }

/** Who changed what, latest first. */
export function AuditPage() {
  const [filter, setFilter] = useState(EVERYTHING)
  return (
    <>
      <SettingsHeader title={t('Audit log')}>
        {t(
          'Who changed what, when and from where. Nothing is ever taken out of it; secrets are never in it.',
        )}
      </SettingsHeader>
      <div data-wide className="flex max-w-4xl flex-col gap-5">
        <Filters filter={filter} onChange={setFilter} />
        <Entries filter={filter} />
      </div>
    </>
  )
}

function Filters({ filter, onChange }: { filter: Filter; onChange: (filter: Filter) => void }) {
  const people = usePeople().data ?? []
  const change = (part: Partial<Filter>) => onChange({ ...filter, ...part })
  return (
    <search className="grid items-end gap-3 sm:grid-cols-2 lg:grid-cols-4">
      <Select
        label={t('Teammate')}
        value={filter.by}
        onChange={(by) => change({ by })}
        options={[
          { value: '', label: t('Everybody') },
          ...people.map(({ id, name }) => ({ value: id, label: name })),
        ]}
      />
      <Select
        label={t('What was done')}
        value={filter.act}
        onChange={(act) => change({ act })}
        options={[
          { value: '' as const, label: t('Everything') },
          ...ACT_NAMES.map((act) => ({ value: act, label: actWords(act) })),
        ]}
      />
      <Field
        label={t('From')}
        type="date"
        value={filter.from}
        onChange={({ currentTarget }) => change({ from: currentTarget.value })}
      />
      <Field
        label={t('Until')}
        type="date"
        value={filter.until}
        onChange={({ currentTarget }) => change({ until: currentTarget.value })}
      />
      <div className="flex flex-wrap gap-2 sm:col-span-2 lg:col-span-4">
        <a
          href={`/api/v1/audit/file?${new URLSearchParams(queryOf(filter))}`}
          download
          className="inline-flex h-8 items-center gap-1.5 rounded-lg border border-line bg-raised px-3 text-sm font-medium hover:bg-sunken pointer-coarse:h-10"
        >
          <Download size={14} aria-hidden /> {t('Download as CSV')}
        </a>
        {JSON.stringify(filter) === JSON.stringify(EVERYTHING) ? null : (
          <Button look="quiet" onClick={() => onChange(EVERYTHING)}>
            {t('Show everything')}
          </Button>
        )}
      </div>
    </search>
  )
}

function Entries({ filter }: { filter: Filter }) {
  const { api } = useDesk()
  const asked = queryOf(filter)
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery(
    {
      queryKey: ['audit', asked],
      queryFn: ({ pageParam }) =>
        api.listAudit({ query: { ...asked, ...(pageParam ? { cursor: pageParam } : {}) } }),
      initialPageParam: '',
      getNextPageParam: ({ nextCursor }) => nextCursor,
      staleTime: 0,
    },
  )
  if (error)
    return (
      <Failure
        what={t('Could not read the audit log')}
        error={error}
        onRetry={() => void refetch()}
      />
    )
  if (!data) return <Skeleton className="h-48" />
  const entries: AuditEntry[] = data.pages.flatMap((page) => page.data)
  if (entries.length === 0)
    return (
      <EmptyState icon={<History size={20} />} title={t('Nothing here')}>
        {t('Nothing was changed that fits what you look for.')}
      </EmptyState>
    )
  return (
    <>
      <ul className="flex flex-col divide-y divide-line rounded-xl border border-line bg-surface">
        {entries.map((entry) => (
          <EntryRow key={entry.id} entry={entry} />
        ))}
      </ul>
      {hasNextPage ? (
        <div>
          <Button pending={isFetchingNextPage} onClick={() => void fetchNextPage()}>
            {t('Show earlier ones')}
          </Button>
        </div>
      ) : null}
    </>
  )
}

/** Days are those of whoever looks: until the end of the last one. */
function queryOf({ by, act, from, until, subject }: Filter) {
  return {
    ...(by ? { by } : {}),
    ...(act ? { act } : {}),
    ...(subject ? { subject } : {}),
    ...(from ? { from: midnight(from, 0) } : {}),
    ...(until ? { until: midnight(until, 1) } : {}),
  }
}

function midnight(day: string, later: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  return new Date(year, month - 1, date + later).toISOString()
}
