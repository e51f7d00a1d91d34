import type { AuditChange } from '@baton/contract'
import { t } from '../../words/translate.ts'

/** One field that differs, as it was and as it is. */
export function ChangeRow({ change: { field, before, after } }: { change: AuditChange }) {
  return (
    <div className="grid gap-x-3 sm:grid-cols-[minmax(8rem,1fr)_2fr_2fr]">
      <dt className="wrap-words font-mono text-xs text-ink-faint" dir="ltr">
        {field}
      </dt>
      <dd className="wrap-words text-xs">
        <span className="sr-only">{t('Before:')} </span>
        <del className="no-underline text-ink-soft">{told(before)}</del>
      </dd>
      <dd className="wrap-words text-xs">
        <span className="sr-only">{t('After:')} </span>
        <ins className="no-underline">{told(after)}</ins>
      </dd>
    </div>
  )
}

function told(value: unknown): string {
  if (value === undefined || value === null) return '–'
  return typeof value === 'string' ? value : JSON.stringify(value)
}
