// The lines that leave pages of a website out, and under them what each one does.
import { TextArea } from '../../parts/text-area.tsx'
import { t } from '../../words/translate.ts'
import { leavesOut, linesOf } from './leave-out-words.ts'

export function LeaveOutField({
  value,
  onChange,
  error,
  rows,
}: {
  value: string
  onChange: (value: string) => void
  error: string | undefined
  rows: number
}) {
  const lines = [...new Set(linesOf(value))]
  return (
    <div>
      <TextArea
        label={t('Pages to leave out')}
        value={value}
        rows={rows}
        dir="ltr"
        spellCheck={false}
        autoCapitalize="off"
        placeholder={'/blog/*\n*/print'}
        onChange={({ currentTarget }) => onChange(currentTarget.value)}
        help={t(
          'One path a line, without the host; * stands for any letters. They are neither fetched nor kept.',
        )}
        error={error}
      />
      {lines.length > 0 ? (
        <ul
          aria-label={t('What these lines do')}
          // biome-ignore lint/a11y/noNoninteractiveTabindex: fifty lines are scrolled by keyboard
          tabIndex={0}
          className="mt-2 max-h-36 overflow-y-auto rounded-lg bg-sunken px-3 py-2 text-sm text-ink-soft"
        >
          {lines.map((line) => (
            <li key={line} className="wrap-words">
              {leavesOut(line)}
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  )
}
