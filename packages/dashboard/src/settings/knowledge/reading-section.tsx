import type { Source, SourceRun } from '@baton/contract'
import { RotateCw } from 'lucide-react'
import { Button } from '../../parts/button.tsx'
import { Notice } from '../../parts/notice.tsx'
import { Progress } from '../../parts/progress.tsx'
import { WhenShort } from '../../parts/time.tsx'
import { fullTime } from '../../parts/time-words.ts'
import { counted, numeral, t } from '../../words/translate.ts'
import { useSourceActions } from './knowledge-data.ts'
import { changesOf, isBusy, reasonOf } from './run-words.ts'
import { Section } from './section.tsx'
import { SourceStatus } from './source-row.tsx'

/** How far its reading has come, how it ended, and when the next one is. */
export function ReadingSection({ source }: { source: Source & { runs: SourceRun[] } }) {
  const { run, runs, documents, passages } = source
  const { reread, cancel } = useSourceActions(source.id)
  const busy = isBusy(source)
  return (
    <Section
      title={t('Reading')}
      action={
        busy ? (
          <Button
            size="small"
            pending={cancel.isPending || run?.cancelling === true}
            onClick={() => cancel.mutate()}
          >
            {run?.cancelling ? t('Stopping') : t('Stop reading')}
          </Button>
        ) : (
          <Button
            size="small"
            icon={<RotateCw size={13} aria-hidden />}
            pending={reread.isPending}
            onClick={() => reread.mutate()}
          >
            {t('Read again now')}
          </Button>
        )
      }
    >
      <div className="flex flex-col gap-3 rounded-xl border border-line bg-surface p-4">
        <div className="flex flex-wrap items-center gap-x-3 gap-y-1 text-sm">
          <SourceStatus source={source} />
          <span>
            {t('{counted} in {counted2}', {
              counted: counted(documents, '{n} document', '{n} documents'),
              counted2: counted(passages, '{n} passage', '{n} passages'),
            })}
          </span>
          <NextReading source={source} />
        </div>
        {run ? <Latest run={run} title={source.title} /> : null}
      </div>
      {runs.length > 1 ? <Earlier runs={runs.slice(1)} /> : null}
    </Section>
  )
}

function NextReading({ source: { rereadAt, rereadEveryHours } }: { source: Source }) {
  if (rereadAt === null || rereadEveryHours === null) return null
  return (
    <span className="text-ink-faint">
      {t('next on {fullTime}', { fullTime: fullTime(rereadAt) })}
    </span>
  )
}

function Latest({ run, title }: { run: SourceRun; title: string }) {
  if (run.status === 'queued') {
    return <p className="text-sm text-ink-soft">{t('It begins in a moment.')}</p>
  }
  if (run.status === 'running') {
    return (
      <div>
        <Progress done={run.done} of={run.expected} label={t('Reading {title}', { title })} />
        <p className="mt-1.5 text-sm text-ink-soft tabular-nums">
          {t('{done} of {expected} known so far', {
            done: numeral(run.done),
            expected: numeral(run.expected),
          })}
        </p>
        <p className="truncate text-xs text-ink-faint" dir="auto" title={run.current}>
          {run.current}
        </p>
      </div>
    )
  }
  if (run.problem !== null) {
    return (
      <Notice look="warn" title={t('Nothing was read')}>
        <span className="wrap-words">{run.problem}</span>
      </Notice>
    )
  }
  return (
    <div className="flex flex-col gap-2 text-sm text-ink-soft">
      <p>{changesOf(run)}</p>
      {run.incomplete === null || run.status === 'cancelled' ? null : (
        <Notice look="warn" title={t('Not everything was read')}>
          {run.incomplete}
        </Notice>
      )}
    </div>
  )
}

const ENDED = {
  done: t('Read to the end'),
  failed: t('Failed'),
  cancelled: t('Stopped'),
  queued: '',
  running: '',
}

function Earlier({ runs }: { runs: SourceRun[] }) {
  return (
    <details className="mt-2 text-sm">
      <summary className="w-fit rounded px-1 text-ink-soft">{t('Earlier readings')}</summary>
      <ul className="mt-1.5 flex flex-col gap-1">
        {runs.map((run) => (
          <li key={run.id} className="flex gap-3 text-ink-soft">
            <span className="w-14 shrink-0 text-ink-faint">
              <WhenShort at={run.endedAt ?? run.queuedAt} />
            </span>
            <span className="min-w-0 flex-1 wrap-words">
              {ENDED[run.status]}: {run.problem ?? changesOf(run)}
            </span>
            <span className="shrink-0 text-ink-faint">{reasonOf(run)}</span>
          </li>
        ))}
      </ul>
    </details>
  )
}
