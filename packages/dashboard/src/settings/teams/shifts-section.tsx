// Hours with a name: for teams, for people, and for rules.
import type { Hours, Shift } from '@baton/contract'
import { Plus } from 'lucide-react'
import { useId } from 'react'
import { useTicking } from '../../app/clock.ts'
import { Button } from '../../parts/button.tsx'
import { Field } from '../../parts/field.tsx'
import { RemoveButton } from '../../parts/remove-button.tsx'
import { t } from '../../words/translate.ts'
import { freeId, type PartDraft } from '../part-draft.ts'
import { Section } from '../policy/section.tsx'
import { ClosedDaysFields } from './closed-days.tsx'
import { hoursPreview } from './hours-words.ts'
import { WeekFields } from './week-fields.tsx'

export function ShiftsSection({ draft }: { draft: PartDraft<'teams'> }) {
  const { shifts } = draft.value
  const put = (next: Shift[]) => draft.set({ shifts: next })
  return (
    <Section
      title={t('Hours')}
      about={t('Working hours by the clock of a place, with the days on which nobody comes.')}
    >
      {shifts.length === 0 ? (
        <p className="text-sm text-ink-faint">
          {t(
            'There are no hours yet: teams are always there, and people whenever they are online.',
          )}
        </p>
      ) : null}
      <ul className="flex flex-col gap-3">
        {shifts.map((shift, at) => (
          <ShiftCard
            key={shift.id}
            shift={shift}
            error={(field) => draft.errors.under(`shifts.${at}.${field}`)}
            onChange={(part) => put(shifts.with(at, { ...shift, ...part }))}
            onRemove={() => put(shifts.toSpliced(at, 1))}
          />
        ))}
      </ul>
      <Button
        icon={<Plus size={14} aria-hidden />}
        className="mt-3"
        onClick={() => put([...shifts, newShift(freeId(shifts, 'hours'))])}
      >
        {t('Add hours')}
      </Button>
    </Section>
  )
}

function ShiftCard({
  shift,
  error,
  onChange,
  onRemove,
}: {
  shift: Shift
  error: (field: string) => string | undefined
  onChange: (part: Partial<Shift>) => void
  onRemove: () => void
}) {
  const { name, hours } = shift
  const set = (part: Partial<Hours>) => onChange({ hours: { ...hours, ...part } })
  return (
    <li
      aria-label={t('Hours: {name}', { name })}
      className="flex flex-col gap-4 rounded-xl border border-line bg-surface p-4"
    >
      <div className="grid gap-3 sm:grid-cols-2">
        <Field
          label={t('Name')}
          value={name}
          maxLength={60}
          error={error('name')}
          onChange={({ currentTarget }) => onChange({ name: currentTarget.value })}
        />
        <ZoneField
          value={hours.timeZone}
          error={error('hours.timeZone')}
          onChange={(timeZone) => set({ timeZone })}
        />
      </div>
      <WeekFields week={hours.week} onChange={(week) => set({ week })} />
      <ClosedDaysFields
        legend={t('Holidays')}
        days={hours.closed}
        error={error('hours.closed')}
        onChange={(closed) => set({ closed })}
      />
      <Preview hours={hours} />
      <div className="flex justify-end">
        <RemoveButton name={name} pending={false} onRemove={onRemove} />
      </div>
    </li>
  )
}

/** What customers would see at this moment. */
function Preview({ hours }: { hours: Hours }) {
  const words = useTicking((now) => hoursPreview(hours, now))
  return (
    <p role="status" className="rounded-lg bg-sunken px-3 py-2 text-sm text-ink-soft">
      {words}
    </p>
  )
}

function ZoneField({
  value,
  error,
  onChange,
}: {
  value: string
  error: string | undefined
  onChange: (zone: string) => void
}) {
  const id = useId()
  return (
    <>
      <Field
        label={t('Time zone')}
        list={id}
        value={value}
        error={error}
        placeholder={t('Europe/Berlin')}
        onChange={({ currentTarget }) => onChange(currentTarget.value.trim())}
      />
      <datalist id={id}>
        {Intl.supportedValuesOf('timeZone').map((zone) => (
          <option key={zone} value={zone} />
        ))}
      </datalist>
    </>
  )
}

function newShift(id: string): Shift {
  const day = () => [{ from: '09:00', to: '17:00' }]
  const week = { mon: day(), tue: day(), wed: day(), thu: day(), fri: day(), sat: [], sun: [] }
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions()
  return { id, name: t('Office hours'), hours: { timeZone, week, closed: [] } }
}
