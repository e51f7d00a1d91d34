import type { Shift, Team } from '@baton/contract'
import { Plus } from 'lucide-react'
import { Button } from '../../parts/button.tsx'
import { CheckField } from '../../parts/check-field.tsx'
import { Field } from '../../parts/field.tsx'
import { Notice } from '../../parts/notice.tsx'
import { NumberField } from '../../parts/number-field.tsx'
import { RemoveButton } from '../../parts/remove-button.tsx'
import { Select } from '../../parts/select.tsx'
import type { Teammate } from '../../people/teammates.ts'
import { t } from '../../words/translate.ts'
import { freeId, type PartDraft } from '../part-draft.ts'
import { Section } from '../policy/section.tsx'

type Draft = PartDraft<'teams'>

export function TeamsSection({ draft, people }: { draft: Draft; people: readonly Teammate[] }) {
  const { teams, shifts } = draft.value
  const put = (next: Team[]) => draft.set({ teams: next })
  return (
    <Section title={t('Teams')} about={t('Which team gets what is decided under Assignment.')}>
      {teams.length === 0 ? (
        <p className="text-sm text-ink-faint">{t('There is no team yet.')}</p>
      ) : null}
      <ul className="flex flex-col gap-3">
        {teams.map((team, at) => (
          <TeamCard
            key={team.id}
            team={team}
            people={people}
            shifts={shifts}
            error={(field) => draft.errors.under(`teams.${at}.${field}`)}
            onChange={(part) => put(teams.with(at, { ...team, ...part }))}
            onRemove={() => put(teams.toSpliced(at, 1))}
          />
        ))}
      </ul>
      <Button
        icon={<Plus size={14} aria-hidden />}
        className="mt-3"
        onClick={() => put([...teams, newTeam(freeId(teams, 'team'))])}
      >
        {t('Add a team')}
      </Button>
    </Section>
  )
}

type Card = {
  team: Team
  people: readonly Teammate[]
  shifts: readonly Shift[]
  error: (field: string) => string | undefined
  onChange: (part: Partial<Team>) => void
  onRemove: () => void
}

function TeamCard({ team, people, shifts, error, onChange, onRemove }: Card) {
  const shared = team.mode !== 'manual'
  return (
    <li
      aria-label={t('Team: {name}', { name: team.name })}
      className="flex flex-col gap-3 rounded-xl border border-line bg-surface p-4"
    >
      <div className="grid gap-3 sm:grid-cols-2">
        <Field
          label={t('Name')}
          value={team.name}
          maxLength={60}
          error={error('name')}
          onChange={({ currentTarget }) => onChange({ name: currentTarget.value })}
        />
        <Select
          label={t('How it shares what waits')}
          value={team.mode}
          options={MODES()}
          onChange={(mode) => onChange({ mode })}
        />
        <Select
          label={t('When it is there')}
          value={team.shift ?? ''}
          options={[{ value: '', label: t('Always') }, ...shifts.map(asOption)]}
          onChange={(shift) => onChange({ shift: shift === '' ? null : shift })}
        />
        {shared ? <Sharing {...{ team, error, onChange }} /> : null}
      </div>
      {shared ? (
        <CheckField
          label={t('With nobody there, give it to whoever works next')}
          help={t('Otherwise it waits for the team, and goes to the first who comes.')}
          checked={team.nextShiftFallback}
          onChange={({ currentTarget }) => onChange({ nextShiftFallback: currentTarget.checked })}
        />
      ) : null}
      <Members {...{ team, people, onChange }} />
      <div className="flex justify-end">
        <RemoveButton name={team.name} pending={false} onRemove={onRemove} />
      </div>
    </li>
  )
}

function Sharing({ team, error, onChange }: Pick<Card, 'team' | 'error' | 'onChange'>) {
  return (
    <>
      <NumberField
        label={t('At most, for each person')}
        value={team.cap}
        min={0}
        max={500}
        step={1}
        help={t('Open conversations at a time; 0: no limit.')}
        error={error('cap')}
        onChange={(cap) => onChange({ cap })}
      />
      <NumberField
        label={t('Minutes to answer')}
        value={team.answerWithinMinutes}
        min={0}
        max={1440}
        step={1}
        help={t('Then it goes to the next; 0: it never does.')}
        error={error('answerWithinMinutes')}
        onChange={(answerWithinMinutes) => onChange({ answerWithinMinutes })}
      />
    </>
  )
}

function Members({ team, people, onChange }: Pick<Card, 'team' | 'people' | 'onChange'>) {
  const nobody = !team.everyone && team.members.length === 0
  return (
    <fieldset>
      <legend className="mb-2 text-sm font-medium">{t('Members')}</legend>
      <div className="flex flex-wrap gap-x-6 gap-y-2.5">
        <CheckField
          label={t('Everyone, also those who come later')}
          checked={team.everyone}
          onChange={({ currentTarget }) => onChange({ everyone: currentTarget.checked })}
        />
        {team.everyone
          ? null
          : people.map(({ human: { id, name } }) => (
              <CheckField
                key={id}
                label={name}
                checked={team.members.includes(id)}
                onChange={({ currentTarget }) => {
                  const others = team.members.filter((one) => one !== id)
                  onChange({ members: currentTarget.checked ? [...others, id] : others })
                }}
              />
            ))}
      </div>
      {nobody ? (
        <div className="mt-2">
          <Notice
            look="warn"
            title={t('Nobody is in this team: what it is given waits for anyone.')}
          />
        </div>
      ) : null}
    </fieldset>
  )
}

export function asOption({ id, name }: { id: string; name: string }) {
  return { value: id, label: name }
}

function newTeam(id: string): Team {
  return {
    ...{ id, name: t('New team'), everyone: true, members: [], mode: 'balanced', cap: 0 },
    ...{ shift: null, nextShiftFallback: false, answerWithinMinutes: 10 },
  }
}

const MODES = () =>
  [
    { value: 'manual', label: t('By hand: somebody takes it') },
    { value: 'balanced', label: t('Balanced: whoever has the fewest open') },
    { value: 'round-robin', label: t('Round robin: in turn') },
  ] as const
