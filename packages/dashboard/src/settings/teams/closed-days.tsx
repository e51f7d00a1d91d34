import type { ClosedDays } from '@baton/contract'
import { Plus, X } from 'lucide-react'
import { Button } from '../../parts/button.tsx'
import { IconButton } from '../../parts/icon-button.tsx'
import { t } from '../../words/translate.ts'

/** Days on which nobody comes, each with its first, its last and a word for it. */
export function ClosedDaysFields({
  legend,
  days,
  error,
  onChange,
}: {
  legend: string
  days: readonly ClosedDays[]
  error: string | undefined
  onChange: (days: ClosedDays[]) => void
}) {
  return (
    <fieldset>
      <legend className="mb-2 text-sm font-medium">{legend}</legend>
      {days.length > 0 ? (
        <ul className="mb-2 flex flex-col gap-2">
          {days.map((one, at) => (
            <li key={at} className="flex flex-wrap items-center gap-2">
              <DayInput
                label={t('First day')}
                value={one.from}
                onChange={(from) => onChange(days.with(at, { ...one, ...ranged(from, one.to) }))}
              />
              <DayInput
                label={t('Last day')}
                value={one.to}
                onChange={(to) => onChange(days.with(at, { ...one, to }))}
              />
              <input
                aria-label={t('What it is')}
                value={one.name}
                maxLength={100}
                placeholder={t('What it is')}
                onChange={({ currentTarget }) =>
                  onChange(days.with(at, { ...one, name: currentTarget.value }))
                }
                className={`${INPUT} min-w-28 flex-1`}
              />
              <IconButton
                label={t('Remove {name}', { name: one.name || one.from })}
                onClick={() => onChange(days.toSpliced(at, 1))}
              >
                <X size={14} aria-hidden />
              </IconButton>
            </li>
          ))}
        </ul>
      ) : null}
      {error ? <p className="mb-2 text-sm text-danger-ink">{error}</p> : null}
      <Button
        size="small"
        icon={<Plus size={13} aria-hidden />}
        onClick={() => onChange([...days, { from: today(), to: today(), name: '' }])}
      >
        {t('Add days')}
      </Button>
    </fieldset>
  )
}

function DayInput({
  label,
  value,
  onChange,
}: {
  label: string
  value: string
  onChange: (day: string) => void
}) {
  return (
    <input
      type="date"
      aria-label={label}
      value={value}
      onChange={({ currentTarget }) => onChange(currentTarget.value)}
      className={INPUT}
    />
  )
}

/** A first day after the last moves the last along. */
function ranged(from: string, to: string) {
  return { from, to: to < from ? from : to }
}

function today(): string {
  return new Intl.DateTimeFormat('en-CA').format(new Date())
}

const INPUT =
  'h-9 rounded-lg border border-edge bg-surface px-2 text-sm text-ink placeholder:text-ink-faint pointer-coarse:h-10 pointer-coarse:text-lg'
