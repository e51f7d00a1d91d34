import type { AssignmentRule, Shift } from '@baton/contract'
import { Plus } from 'lucide-react'
import { useState } from 'react'
import { Button } from '../../parts/button.tsx'
import { Select } from '../../parts/select.tsx'
import { t } from '../../words/translate.ts'
import type { PartDraft } from '../part-draft.ts'
import { Section } from '../policy/section.tsx'
import { newRule } from './condition-words.ts'
import { RuleCard } from './rule-card.tsx'
import { keyOf, type TargetOption, targetOf, withKey } from './targets.ts'

/** In order: the first that fits decides. The last line stays, so that everything goes somewhere. */
export function RuleList({
  draft,
  targets,
  shifts,
}: {
  draft: PartDraft<'assignment'>
  targets: readonly TargetOption[]
  shifts: readonly Shift[]
}) {
  const { rules, otherwise } = draft.value
  const [said, say] = useState('')
  const put = (next: AssignmentRule[]) => draft.set({ rules: next })

  function move(from: number, by: number) {
    const moved = rules[from]
    const to = from + by
    if (!moved || to < 0 || to >= rules.length) return
    put(rules.toSpliced(from, 1).toSpliced(to, 0, moved))
    say(
      t('{name} stands at place {place} of {of} now', {
        name: moved.name,
        place: to + 1,
        of: rules.length,
      }),
    )
  }
  return (
    <Section title={t('Rules')} about={t('All conditions of a rule have to hold.')}>
      {rules.length === 0 ? (
        <p className="mb-3 text-sm text-ink-faint">
          {t('There is no rule yet: the last line decides for everything.')}
        </p>
      ) : null}
      <ol className="flex flex-col gap-2">
        {rules.map((rule, at) => (
          <RuleCard
            key={at}
            rule={rule}
            place={at + 1}
            of={rules.length}
            targets={targets}
            shifts={shifts}
            error={draft.errors.under(`rules.${at}`)}
            onChange={(part) => put(rules.with(at, { ...rule, ...part }))}
            onMove={(by) => move(at, by)}
            onRemove={() => put(rules.toSpliced(at, 1))}
          />
        ))}
        <li className="rounded-xl border border-line bg-sunken p-3">
          <Select
            label={t('Everything else goes to')}
            value={keyOf(otherwise)}
            options={withKey(targets, keyOf(otherwise))}
            help={t('Always the last line; it cannot be removed.')}
            onChange={(key) => draft.set({ otherwise: targetOf(key) })}
          />
        </li>
      </ol>
      <Button
        icon={<Plus size={14} aria-hidden />}
        className="mt-3"
        onClick={() => put([...rules, newRule()])}
      >
        {t('Add a rule')}
      </Button>
      <div className="relative">
        <p role="status" className="sr-only">
          {said}
        </p>
      </div>
    </Section>
  )
}
