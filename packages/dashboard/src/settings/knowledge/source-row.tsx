import type { Source } from '@baton/contract'
import { Link } from '@tanstack/react-router'
import { useTicking } from '../../app/clock.ts'
import { Badge } from '../../parts/badge.tsx'
import { Progress } from '../../parts/progress.tsx'
import { Spinner } from '../../parts/spinner.tsx'
import { ago } from '../../parts/time-words.ts'
import { counted, t } from '../../words/translate.ts'
import { kindOf } from './kinds.ts'
import { placeOf, statusOf } from './run-words.ts'

export function SourceRow({ source }: { source: Source }) {
  const { run, kind } = source
  const { icon: Icon, label } = kindOf(kind)
  return (
    <li className="relative flex items-start gap-3 px-3.5 py-3 hover:bg-canvas">
      <span className="mt-0.5 shrink-0 text-ink-faint" title={label}>
        <Icon size={16} aria-hidden />
      </span>
      <div className="min-w-0 flex-1">
        <Link
          to="/settings/knowledge/$sourceId"
          params={{ sourceId: source.id }}
          className="font-medium wrap-words after:absolute after:inset-0"
        >
          {source.title}
        </Link>
        <p className="truncate text-sm text-ink-soft" dir="auto" title={placeOf(source)}>
          {placeOf(source)}
        </p>
        <p className="text-sm text-ink-faint">
          {counted(source.documents, '{n} document', '{n} documents')} ·{' '}
          <UpdatedWords at={source.updatedAt} />
        </p>
        {run?.status === 'running' ? (
          <div className="mt-2 max-w-xs">
            <Progress
              done={run.done}
              of={run.expected}
              label={t('Reading {title}', { title: source.title })}
            />
          </div>
        ) : null}
      </div>
      <SourceStatus source={source} />
    </li>
  )
}

export function SourceStatus({ source }: { source: Source }) {
  const { look, label } = statusOf(source)
  const isReading = source.run?.status === 'running'
  return (
    <Badge look={look} icon={isReading ? <Spinner size={12} /> : null}>
      {label}
    </Badge>
  )
}

export function UpdatedWords({ at }: { at: string }) {
  const words = useTicking((now) => ago(at, now))
  return <>{t('updated {words}', { words })}</>
}
