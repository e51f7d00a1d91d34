import { BookOpen } from 'lucide-react'
import { useState } from 'react'
import { EmptyState } from '../../parts/empty-state.tsx'
import { Failure } from '../../parts/failure.tsx'
import { Skeleton } from '../../parts/skeleton.tsx'
import { t } from '../../words/translate.ts'
import { SettingsHeader } from '../settings-page.tsx'
import { AddButton, AddSource } from './add-source.tsx'
import { useSources } from './knowledge-data.ts'
import { SourceRow } from './source-row.tsx'

/** What the assistant answers from. */
export function KnowledgePage() {
  const [adding, setAdding] = useState(false)
  return (
    <>
      <SettingsHeader title={t('Knowledge')}>
        {t(
          'The assistant answers only from these sources, and says so when it finds nothing in them.',
        )}
      </SettingsHeader>
      <Sources onAdd={() => setAdding(true)} />
      <AddSource open={adding} onOpenChange={setAdding} />
    </>
  )
}

function Sources({ onAdd }: { onAdd: () => void }) {
  const { data, error, refetch } = useSources()
  if (!data && error) {
    return (
      <Failure
        what={t('Could not read the sources')}
        error={error}
        onRetry={() => void refetch()}
      />
    )
  }
  if (!data) {
    return (
      <div role="status" className="flex flex-col gap-3">
        <span className="sr-only">{t('Loading the sources')}</span>
        <Skeleton className="h-16" />
        <Skeleton className="h-16" />
      </div>
    )
  }
  if (data.data.length === 0) {
    return (
      <div className="rounded-xl border border-line bg-surface">
        <EmptyState
          icon={<BookOpen size={20} />}
          title={t('Nothing to answer from yet')}
          action={<AddButton onClick={onAdd} />}
        >
          {t('Without knowledge every question goes to a person. Begin with your website.')}
        </EmptyState>
      </div>
    )
  }
  return (
    <>
      <div className="mb-3 flex justify-end">
        <AddButton onClick={onAdd} />
      </div>
      <ul className="flex flex-col divide-y divide-line rounded-xl border border-line bg-surface">
        {data.data.map((source) => (
          <SourceRow key={source.id} source={source} />
        ))}
      </ul>
    </>
  )
}
