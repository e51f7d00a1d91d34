import type { TrialResult } from '@baton/contract'
import { Badge } from '../parts/badge.tsx'
import { numeral, t } from '../words/translate.ts'
import { CodeText } from './code-text.tsx'

/** What the assistant did or wanted to do, with what it was given and what it read. */
export function ToolsTab({ tools }: { tools: TrialResult['tools'] }) {
  if (tools.length === 0) return <p className="text-ink-soft">{t('No tool was used.')}</p>
  return (
    <ol className="flex flex-col gap-3">
      {tools.map(({ name, source, input, dryRun, ok, result, durationMs }, at) => (
        <li key={at} className="rounded-lg border border-line p-3">
          <p className="flex flex-wrap items-center gap-2">
            <span className="wrap-words font-medium">{name}</span>
            <span className="text-xs text-ink-faint">{source}</span>
            {dryRun ? (
              <Badge look="warn">{t('Dry run: not done')}</Badge>
            ) : (
              <Badge look={ok ? 'accent' : 'danger'}>{ok ? t('Done') : t('Failed')}</Badge>
            )}
            <span className="text-xs text-ink-faint tabular-nums">
              {t('{durationMs} ms', { durationMs: numeral(durationMs) })}
            </span>
          </p>
          <CodeText
            label={t('What {name} was given', { name })}
            text={JSON.stringify(input, null, 2)}
          />
          <CodeText label={t('What came of {name}', { name })} text={result} />
        </li>
      ))}
    </ol>
  )
}
