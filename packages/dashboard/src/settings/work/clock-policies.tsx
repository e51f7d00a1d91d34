import type { ClockKind, Priority, SettingsOf } from '@baton/contract'
import { ArrowUp, Plus, Trash2 } from 'lucide-react'
import { Button } from '../../parts/button.tsx'
import { Field } from '../../parts/field.tsx'
import { IconButton } from '../../parts/icon-button.tsx'
import { NumberField } from '../../parts/number-field.tsx'
import { t } from '../../words/translate.ts'
import { clockWords, priorityWords } from '../../work/work-words.ts'
import type { PartDraft } from '../part-draft.ts'
import { PolicyTeams } from './policy-teams.tsx'

type Policy = SettingsOf<'work'>['clockPolicies'][number]

const CLOCKS: readonly ClockKind[] = ['first-reply', 'next-reply', 'resolution']
const PRIORITIES: readonly Priority[] = ['urgent', 'high', 'normal', 'low']

/** Targets, in the order in which they are tried: the first that fits a conversation is taken. */
export function ClockPolicies({ draft }: { draft: PartDraft<'work'> }) {
  const { clockPolicies } = draft.value
  const set = (next: Policy[]) => draft.set({ clockPolicies: next })
  return (
    <section className="flex flex-col gap-4">
      <div>
        <h2 className="font-semibold">{t('Targets')}</h2>
        <p className="mt-1 text-sm text-ink-soft">
          {t(
            'Clocks stand still while it is the customer’s turn, and while a conversation is on hold.',
          )}
        </p>
      </div>
      {clockPolicies.length === 0 ? (
        <p className="rounded-xl border border-dashed border-edge p-4 text-sm text-ink-soft">
          {t('No targets: nothing is ever late, and nobody is warned.')}
        </p>
      ) : null}
      {clockPolicies.map((policy, nth) => (
        <PolicyFields
          key={nth}
          nth={nth}
          policy={policy}
          draft={draft}
          onChange={(change) => set(clockPolicies.with(nth, { ...policy, ...change }))}
          onUp={() => set(movedUp(clockPolicies, nth))}
          onRemove={() => set(clockPolicies.toSpliced(nth, 1))}
        />
      ))}
      <div>
        <Button
          icon={<Plus size={14} aria-hidden />}
          onClick={() => set([...clockPolicies, newPolicy(clockPolicies.length)])}
        >
          {t('Add targets')}
        </Button>
      </div>
    </section>
  )
}

function PolicyFields({
  policy,
  nth,
  draft,
  onChange,
  onUp,
  onRemove,
}: {
  policy: Policy
  nth: number
  draft: PartDraft<'work'>
  onChange: (change: Partial<Policy>) => void
  onUp: () => void
  onRemove: () => void
}) {
  const at = `clockPolicies.${nth}`
  const { name } = policy
  return (
    <fieldset className="flex flex-col gap-4 rounded-xl border border-line bg-surface p-4">
      <legend className="sr-only">{t('Targets “{name}”', { name })}</legend>
      <div className="flex items-end gap-2">
        <div className="min-w-0 flex-1">
          <Field
            label={t('Name')}
            value={name}
            maxLength={60}
            onChange={({ currentTarget }) => onChange({ name: currentTarget.value })}
            error={draft.errors.under(`${at}.name`)}
          />
        </div>
        <IconButton label={t('Try “{name}” earlier', { name })} disabled={nth === 0} onClick={onUp}>
          <ArrowUp size={15} aria-hidden />
        </IconButton>
        <IconButton label={t('Remove “{name}”', { name })} onClick={onRemove}>
          <Trash2 size={15} aria-hidden />
        </IconButton>
      </div>
      <Priorities policy={policy} onChange={onChange} />
      <PolicyTeams chosen={policy.teams} onChange={(teams) => onChange({ teams })} />
      <Minutes policy={policy} at={at} draft={draft} onChange={onChange} />
      <NumberField
        label={t('Warn when so much of the time has passed, in percent')}
        min={10}
        max={95}
        value={policy.warnPercent}
        onChange={(warnPercent) => onChange({ warnPercent })}
        error={draft.errors.under(`${at}.warnPercent`)}
      />
    </fieldset>
  )
}

function Minutes({
  policy: { minutes },
  at,
  draft,
  onChange,
}: {
  policy: Policy
  at: string
  draft: PartDraft<'work'>
  onChange: (change: Partial<Policy>) => void
}) {
  const problem = draft.errors.all.find(({ field }) => field === `${at}.minutes`)?.message
  return (
    <div>
      <div className="grid gap-3 sm:grid-cols-3">
        {CLOCKS.map((kind) => (
          <NumberField
            key={kind}
            label={t('{clock}, minutes', { clock: clockWords(kind) })}
            min={1}
            value={minutes[kind] ?? Number.NaN}
            onChange={(value) => onChange({ minutes: withMinutes(minutes, kind, value) })}
            error={draft.errors.under(`${at}.minutes.${kind}`)}
          />
        ))}
      </div>
      {problem ? (
        <p role="alert" className="mt-1 text-sm text-danger-ink">
          {problem}
        </p>
      ) : null}
    </div>
  )
}

function Priorities({
  policy: { priorities },
  onChange,
}: {
  policy: Policy
  onChange: (change: Partial<Policy>) => void
}) {
  return (
    <fieldset>
      <legend className="text-sm font-medium">{t('For')}</legend>
      <div className="mt-1 flex flex-wrap gap-x-4 gap-y-1">
        {PRIORITIES.map((priority) => (
          <label key={priority} className="flex min-h-9 items-center gap-2 text-sm">
            <input
              type="checkbox"
              checked={priorities.includes(priority)}
              onChange={({ currentTarget }) =>
                onChange({
                  priorities: currentTarget.checked
                    ? [...priorities, priority]
                    : priorities.filter((one) => one !== priority),
                })
              }
              className="size-4 accent-accent"
            />
            {priorityWords(priority)}
          </label>
        ))}
      </div>
      <p className="text-sm text-ink-faint">{t('None chosen: for all.')}</p>
    </fieldset>
  )
}

/** What is emptied is no target. */
function withMinutes(minutes: Policy['minutes'], kind: ClockKind, value: number) {
  const { [kind]: _, ...others } = minutes
  return Number.isNaN(value) ? others : { ...others, [kind]: value }
}

function movedUp(policies: readonly Policy[], nth: number): Policy[] {
  const moved = policies[nth]
  return moved ? policies.toSpliced(nth, 1).toSpliced(nth - 1, 0, moved) : [...policies]
}

/** What many desks set: an hour, four hours, two days of eight. */
function newPolicy(count: number): Policy {
  return {
    name: count === 0 ? t('Everybody') : t('Targets {n}', { n: count + 1 }),
    ...{ priorities: [], channels: [], teams: [], warnPercent: 75 },
    minutes: { 'first-reply': 60, 'next-reply': 240, resolution: 960 },
  }
}
