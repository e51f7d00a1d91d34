import type { Interval, Week, Weekday } from '@baton/contract'
import { Copy, Plus, X } from 'lucide-react'
import { IconButton } from '../../parts/icon-button.tsx'
import { formatNamed, t } from '../../words/translate.ts'

const WEEKDAYS: readonly Weekday[] = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']

/** Each day with its times, in steps of a quarter of an hour. */
export function WeekFields({ week, onChange }: { week: Week; onChange: (week: Week) => void }) {
  const put = (day: Weekday, intervals: Interval[]) => onChange({ ...week, [day]: intervals })
  return (
    <fieldset>
      <legend className="mb-2 text-sm font-medium">{t('The week')}</legend>
      <ul className="flex flex-col gap-1.5">
        {WEEKDAYS.map((day) => (
          <li key={day} className="flex flex-wrap items-center gap-x-3 gap-y-1.5 text-sm">
            <span className="w-24 shrink-0">{dayName(day)}</span>
            <span className="flex min-w-0 flex-1 flex-wrap items-center gap-x-3 gap-y-1.5">
              {week[day].length === 0 ? (
                <span className="text-ink-faint">{t('Nobody')}</span>
              ) : null}
              {week[day].map((interval, at) => (
                <Times
                  key={at}
                  day={dayName(day)}
                  interval={interval}
                  onChange={(next) => put(day, week[day].with(at, next))}
                  onRemove={() => put(day, week[day].toSpliced(at, 1))}
                />
              ))}
            </span>
            <IconButton
              label={t('Add a time on {day}', { day: dayName(day) })}
              disabled={week[day].length >= 8}
              onClick={() => put(day, [...week[day], { from: '09:00', to: '17:00' }])}
            >
              <Plus size={15} aria-hidden />
            </IconButton>
            {day === 'mon' ? (
              <IconButton
                label={t('As Monday, Tuesday to Friday')}
                onClick={() => onChange({ ...week, ...asMonday(week.mon) })}
              >
                <Copy size={15} aria-hidden />
              </IconButton>
            ) : null}
          </li>
        ))}
      </ul>
    </fieldset>
  )
}

function Times({
  day,
  interval: { from, to },
  onChange,
  onRemove,
}: {
  day: string
  interval: Interval
  onChange: (interval: Interval) => void
  onRemove: () => void
}) {
  return (
    <span className="inline-flex items-center gap-1">
      <TimeSelect
        label={t('{day}, from', { day })}
        value={from}
        onChange={(next) => onChange({ from: next, to })}
      />
      <span aria-hidden>–</span>
      <TimeSelect
        label={t('{day}, to', { day })}
        value={to}
        onChange={(next) => onChange({ from, to: next })}
      />
      {to <= from ? <span className="text-xs text-ink-faint">{t('next day')}</span> : null}
      <IconButton label={t('Remove {from} to {to} on {day}', { from, to, day })} onClick={onRemove}>
        <X size={14} aria-hidden />
      </IconButton>
    </span>
  )
}

function TimeSelect({
  label,
  value,
  onChange,
}: {
  label: string
  value: string
  onChange: (time: string) => void
}) {
  return (
    <select
      aria-label={label}
      value={value}
      onChange={({ currentTarget }) => onChange(currentTarget.value)}
      className="h-8 rounded-lg border border-edge bg-surface px-1.5 text-sm tabular-nums text-ink pointer-coarse:h-10 pointer-coarse:text-lg"
    >
      {TIMES.map((time) => (
        <option key={time} value={time}>
          {time}
        </option>
      ))}
    </select>
  )
}

function asMonday(monday: readonly Interval[]): Pick<Week, 'tue' | 'wed' | 'thu' | 'fri'> {
  const same = () => [...monday]
  return { tue: same(), wed: same(), thu: same(), fri: same() }
}

const TIMES = Array.from({ length: 96 }, (_, nth) =>
  [Math.floor(nth / 4), (nth % 4) * 15].map((part) => String(part).padStart(2, '0')).join(':'),
)

/** The first of January 2024 was a Monday. */
export function dayName(day: Weekday): string {
  const date = new Date(Date.UTC(2024, 0, 1 + WEEKDAYS.indexOf(day)))
  return formatNamed(
    'weekday in full',
    (language) => new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' }),
  ).format(date)
}
