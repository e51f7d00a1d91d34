// Which sources everybody may read. They stand on the page in the order in which they are ticked.
import { useId } from 'react'
import { CheckField } from '../../parts/check-field.tsx'
import { Failure } from '../../parts/failure.tsx'
import { Skeleton } from '../../parts/skeleton.tsx'
import { counted, t } from '../../words/translate.ts'
import { useSources } from '../knowledge/knowledge-data.ts'

export function SourceChoice({
  chosen,
  onChange,
  error,
}: {
  chosen: string[]
  onChange: (sources: string[]) => void
  error: string | undefined
}) {
  const { data, error: failure, refetch } = useSources()
  const id = useId()
  if (failure)
    return (
      <Failure
        what={t('Could not read the sources')}
        error={failure}
        onRetry={() => void refetch()}
      />
    )
  if (!data) return <Skeleton className="h-24" />
  const sources = data.data
  /** One that has been deleted since is forgotten with the next change. */
  const there = chosen.filter((one) => sources.some(({ id }) => id === one))
  const toggle = (source: string, isOn: boolean) =>
    onChange(isOn ? [...there, source] : there.filter((one) => one !== source))

  return (
    <fieldset aria-describedby={`${id}-help`} className="flex flex-col gap-2.5">
      <legend className="mb-2 text-sm font-medium">{t('Published sources')}</legend>
      {sources.length === 0 ? (
        <p className="text-sm text-ink-faint">
          {t('There are none yet. Add documents under Knowledge first.')}
        </p>
      ) : (
        sources.map((source) => (
          <CheckField
            key={source.id}
            label={source.title}
            help={counted(source.documents, '{n} document', '{n} documents')}
            checked={chosen.includes(source.id)}
            onChange={({ currentTarget }) => toggle(source.id, currentTarget.checked)}
          />
        ))
      )}
      <p id={`${id}-help`} className="text-sm text-ink-faint">
        {t('Everybody can read all documents of a source that is ticked.')}
      </p>
      {error ? <p className="text-sm text-danger-ink">{error}</p> : null}
    </fieldset>
  )
}
