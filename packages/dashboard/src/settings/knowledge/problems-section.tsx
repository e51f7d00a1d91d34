import type { SourceProblem } from '@baton/contract'
import { safeLink } from '../../parts/safe-link.ts'
import { counted, t } from '../../words/translate.ts'
import { useSourcePages } from './knowledge-data.ts'
import { PagedList, Section } from './section.tsx'

/** What could not be read, and what would help. Nothing when all is well. */
export function ProblemsSection({
  sourceId,
  reading,
  failed,
}: {
  sourceId: string
  reading: string
  failed: number
}) {
  const pages = useSourcePages<SourceProblem>('problems', sourceId, reading)
  const shown = pages.data?.pages.flatMap(({ data }) => data).length ?? 0
  if (shown === 0 && failed === 0) return null
  return (
    <Section title={counted(Math.max(failed, shown), '{n} problem', '{n} problems')}>
      <PagedList
        pages={pages}
        words={{ loading: t('Loading the problems'), failed: t('Could not read the problems') }}
        empty={t('None.')}
        keyOf={({ path, problem }) => `${path} ${problem}`}
      >
        {({ path, problem, remedy }) => (
          <div className="px-3.5 py-2.5 text-sm">
            <p className="font-medium wrap-words" dir="auto">
              <Place path={path} />
            </p>
            <p className="text-warn-ink wrap-words">{problem}</p>
            <p className="text-ink-soft" dir="auto">
              {remedy}
            </p>
          </div>
        )}
      </PagedList>
    </Section>
  )
}

function Place({ path }: { path: string }) {
  const href = safeLink(path)
  if (!href) return path
  return (
    <a href={href} target="_blank" rel="noreferrer nofollow" className="hover:underline">
      {path}
    </a>
  )
}
