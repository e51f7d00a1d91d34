import { whyBadPattern } from '@baton/core'
import { TextArea } from '../../parts/text-area.tsx'
import { t } from '../../words/translate.ts'

/** Patterns to take out, a line for each. What cannot be used is said while it is typed, as the server would say it. */
export function PatternsField({
  patterns,
  onChange,
}: {
  patterns: readonly string[]
  onChange: (patterns: string[]) => void
}) {
  return (
    <TextArea
      label={t('Patterns of your own to take out')}
      rows={2}
      value={patterns.join('\n')}
      error={whyBadPatterns(patterns)}
      onChange={({ currentTarget }) => onChange(currentTarget.value.split('\n'))}
      placeholder="ORD-\d{6}"
      spellCheck={false}
      autoCapitalize="off"
      dir="ltr"
      help={t(
        'One a line, as regular expressions, found in any case. ORD-\\d{6} is ORD- and six digits.',
      )}
    />
  )
}

export function whyBadPatterns(patterns: readonly string[]): string | undefined {
  for (const [at, line] of patterns.entries()) {
    const why = line.trim() === '' ? null : whyBadPattern(line.trim())
    if (why !== null) return t('Line {n}: {why}', { n: at + 1, why })
  }
  return undefined
}
