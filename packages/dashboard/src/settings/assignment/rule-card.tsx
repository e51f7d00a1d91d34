import type { AssignmentCondition, AssignmentRule, Shift } from '@baton/contract'
import { ArrowDown, ArrowUp, Plus, Trash2, X } from 'lucide-react'
import { Button } from '../../parts/button.tsx'
import { CheckField } from '../../parts/check-field.tsx'
import { Field } from '../../parts/field.tsx'
import { IconButton } from '../../parts/icon-button.tsx'
import { Select } from '../../parts/select.tsx'
import { t } from '../../words/translate.ts'
import { ConditionFields } from './condition-fields.tsx'
import { CONDITIONS, newCondition, ruleWords } from './condition-words.ts'
import { keyOf, type TargetOption, targetOf, targetWords, withKey } from './targets.ts'

type Card = {
  rule: AssignmentRule
  place: number
  of: number
  targets: readonly TargetOption[]
  shifts: readonly Shift[]
  error: string | undefined
  onChange: (part: Partial<AssignmentRule>) => void
  onMove: (by: -1 | 1) => void
  onRemove: () => void
}

export function RuleCard(card: Card) {
  const { rule, place, of, targets, shifts, error, onChange } = card
  return (
    <li
      aria-label={t('Rule {place} of {of}: {name}', { place, of, name: rule.name })}
      className="rounded-xl border border-line bg-surface p-3"
    >
      <Head {...card} />
      <p className="text-sm text-ink-soft sm:ps-6">
        {t('When {conditions}: {target}', {
          conditions: ruleWords(rule, shifts),
          target: targetWords(rule.to, targets),
        })}
      </p>
      {error ? (
        <p role="alert" className="mt-1 text-sm text-danger-ink sm:ps-6">
          {error}
        </p>
      ) : null}
      <details open={error !== undefined} className="mt-1 sm:ps-6">
        <summary className="cursor-pointer text-xs text-ink-soft pointer-coarse:py-2.5">
          {t('Change')}
        </summary>
        <div className="mt-2 flex flex-col gap-3">
          <div className="grid gap-3 sm:grid-cols-2">
            <Field
              label={t('Name')}
              value={rule.name}
              maxLength={80}
              onChange={({ currentTarget }) => onChange({ name: currentTarget.value })}
            />
            <Select
              label={t('Goes to')}
              value={keyOf(rule.to)}
              options={withKey(targets, keyOf(rule.to))}
              onChange={(key) => onChange({ to: targetOf(key) })}
            />
          </div>
          <Conditions {...card} />
          <CheckField
            label={t('In force')}
            checked={rule.enabled}
            onChange={({ currentTarget }) => onChange({ enabled: currentTarget.checked })}
          />
        </div>
      </details>
    </li>
  )
}

function Head({ rule: { name, enabled }, place, of, onMove, onRemove }: Card) {
  return (
    <div className="flex items-center gap-1">
      <span className="w-6 shrink-0 text-sm text-ink-faint tabular-nums">{place}.</span>
      <h3 className="min-w-0 flex-1 text-sm font-medium wrap-words">
        {name}
        {enabled ? null : (
          <span className="font-normal text-ink-faint"> · {t('switched off')}</span>
        )}
      </h3>
      <IconButton
        label={t('Move up: {name}', { name })}
        disabled={place === 1}
        onClick={() => onMove(-1)}
      >
        <ArrowUp size={15} aria-hidden />
      </IconButton>
      <IconButton
        label={t('Move down: {name}', { name })}
        disabled={place === of}
        onClick={() => onMove(1)}
      >
        <ArrowDown size={15} aria-hidden />
      </IconButton>
      <IconButton label={t('Remove: {name}', { name })} onClick={onRemove}>
        <Trash2 size={15} aria-hidden />
      </IconButton>
    </div>
  )
}

function Conditions({ rule: { when }, shifts, onChange }: Card) {
  const put = (next: AssignmentCondition[]) => onChange({ when: next })
  return (
    <fieldset>
      <legend className="mb-1.5 text-sm font-medium">{t('When')}</legend>
      <ul className="flex flex-col gap-3">
        {when.map((condition, at) => (
          <li key={at} className="grid items-start gap-2 sm:grid-cols-[12rem_1fr_auto]">
            <Select
              label={at === 0 ? t('Condition') : t('And')}
              value={condition.kind}
              options={CONDITIONS().filter(({ value }) => value !== 'time' || shifts.length > 0)}
              onChange={(kind) => put(when.with(at, newCondition(kind, shifts)))}
            />
            <ConditionFields
              condition={condition}
              shifts={shifts}
              onChange={(next) => put(when.with(at, next))}
            />
            {when.length > 1 ? (
              <IconButton
                label={t('Remove condition {place}', { place: at + 1 })}
                className="sm:mt-6"
                onClick={() => put(when.toSpliced(at, 1))}
              >
                <X size={15} aria-hidden />
              </IconButton>
            ) : null}
          </li>
        ))}
      </ul>
      <Button
        size="small"
        icon={<Plus size={13} aria-hidden />}
        className="mt-2"
        onClick={() => put([...when, newCondition('channel', shifts)])}
      >
        {t('Add a condition')}
      </Button>
    </fieldset>
  )
}
