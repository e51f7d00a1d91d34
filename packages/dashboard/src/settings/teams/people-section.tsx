import type { TeammateHours } from '@baton/contract'
import { NumberField } from '../../parts/number-field.tsx'
import { Select } from '../../parts/select.tsx'
import { PresenceDot } from '../../people/presence-dot.tsx'
import type { Teammate } from '../../people/teammates.ts'
import { counted, t } from '../../words/translate.ts'
import type { PartDraft } from '../part-draft.ts'
import { Section } from '../policy/section.tsx'
import { ClosedDaysFields } from './closed-days.tsx'
import { asOption } from './teams-section.tsx'

const AS_ONLINE: TeammateHours = { shift: null, cap: 0, timeOff: [] }

/** When each works, how much they take, and when they are off. */
export function PeopleSection({
  draft,
  people,
}: {
  draft: PartDraft<'teams'>
  people: readonly Teammate[]
}) {
  const known = draft.value.people
  return (
    <Section title={t('People')} about={t('Who has no hours works whenever they are online.')}>
      <ul className="divide-y divide-line rounded-xl border border-line bg-surface">
        {people.map((one) => (
          <Person
            key={one.human.id}
            person={one}
            hours={known[one.human.id] ?? AS_ONLINE}
            shifts={draft.value.shifts.map(asOption)}
            error={(field) => draft.errors.under(`people.${one.human.id}.${field}`)}
            onChange={(hours) => draft.set({ people: { ...known, [one.human.id]: hours } })}
          />
        ))}
      </ul>
    </Section>
  )
}

function Person({
  person: { human, presence, open },
  hours,
  shifts,
  error,
  onChange,
}: {
  person: Teammate
  hours: TeammateHours
  shifts: { value: string; label: string }[]
  error: (field: string) => string | undefined
  onChange: (hours: TeammateHours) => void
}) {
  return (
    <li>
      <details className="group/person px-4 py-3">
        <summary className="flex cursor-pointer flex-wrap items-center gap-2 text-sm pointer-coarse:min-h-10">
          <PresenceDot presence={presence} />
          <bdi className="font-medium">{human.name}</bdi>
          <span className="text-ink-faint">
            {[counted(open, '{n} open', '{n} open'), shiftName(hours, shifts), offWords(hours)]
              .filter(Boolean)
              .join(' · ')}
          </span>
        </summary>
        <div className="mt-3 grid gap-3 sm:grid-cols-2">
          <Select
            label={t('Working hours')}
            value={hours.shift ?? ''}
            options={[{ value: '', label: t('Whenever online') }, ...shifts]}
            onChange={(shift) => onChange({ ...hours, shift: shift === '' ? null : shift })}
          />
          <NumberField
            label={t('At most')}
            value={hours.cap}
            min={0}
            max={500}
            step={1}
            help={t('Open conversations at a time; 0: as the team allows.')}
            error={error('cap')}
            onChange={(cap) => onChange({ ...hours, cap })}
          />
        </div>
        <div className="mt-3">
          <ClosedDaysFields
            legend={t('Time off')}
            days={hours.timeOff}
            error={error('timeOff')}
            onChange={(timeOff) => onChange({ ...hours, timeOff })}
          />
        </div>
      </details>
    </li>
  )
}

function shiftName({ shift }: TeammateHours, shifts: readonly { value: string; label: string }[]) {
  return shifts.find(({ value }) => value === shift)?.label ?? ''
}

function offWords({ timeOff }: TeammateHours): string {
  return timeOff.length === 0 ? '' : counted(timeOff.length, '{n} time off', '{n} times off')
}
