// Lines that name pages of a website: those to leave out, or the only ones. Under them which pages each one means.
import { TextArea } from '../../parts/text-area.tsx'
import { t } from '../../words/translate.ts'
import { linesOf, pagesMeant } from './leave-out-words.ts'

export function PagesField({
  list,
  value,
  onChange,
  error,
  rows,
}: {
  list: 'leaveOut' | 'only'
  value: string
  onChange: (value: string) => void
  error: string | undefined
  rows: number
}) {
  const lines = [...new Set(linesOf(value))]
  return (
    <div>
      <TextArea
        label={LABELS[list]}
        value={value}
        rows={rows}
        dir="ltr"
        spellCheck={false}
        autoCapitalize="off"
        placeholder={list === 'only' ? '/docs/*' : '/blog/*\n*/print'}
        onChange={({ currentTarget }) => onChange(currentTarget.value)}
        help={HELP[list]}
        error={error}
      />
      {lines.length > 0 ? (
        <ul
          aria-label={MEANT[list]}
          // biome-ignore lint/a11y/noNoninteractiveTabindex: fifty lines are scrolled by keyboard
          tabIndex={0}
          className="mt-2 max-h-36 overflow-y-auto rounded-lg bg-sunken px-3 py-2 text-sm text-ink-soft"
        >
          {lines.map((line) => (
            <li key={line} className="wrap-words">
              {pagesMeant(line)}
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  )
}

const LABELS = { leaveOut: t('Pages to leave out'), only: t('Only these pages') }
const HELP = {
  leaveOut: t(
    'One path a line, without the host; * stands for any letters. They are neither fetched nor kept.',
  ),
  only: t('In the same way; empty for all. The first page is read in any case, for its links.'),
}
const MEANT = { leaveOut: t('What these lines do'), only: t('What is kept by these lines') }
