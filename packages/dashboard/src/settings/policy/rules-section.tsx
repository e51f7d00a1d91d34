import type { PolicyRule } from '@baton/contract'
import { rulesOf } from '@baton/core'
import { Pencil } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { Badge } from '../../parts/badge.tsx'
import { Button } from '../../parts/button.tsx'
import { t } from '../../words/translate.ts'
import type { FieldErrors } from '../field-errors.ts'
import { AddRule } from './add-rule.tsx'
import type { KeyedRule, PolicyDraft } from './policy-draft.ts'
import { RuleCard } from './rule-card.tsx'
import { newRule, ruleWords, type When } from './rule-words.ts'
import { Section } from './section.tsx'

/** The rules in their order; to be changed where they are the operator's own. */
export function RulesSection({ draft, errors }: { draft: PolicyDraft; errors: FieldErrors }) {
  const own = draft.policy.preset === 'custom'
  const wrong = errors.all.find(({ field }) => field === 'rules')
  return (
    <Section
      title={t('Rules')}
      about={t(
        'The first one that applies decides; when none does, the assistant answers. Who asks for a person in plain words gets one, even where an earlier rule would only offer.',
      )}
    >
      {wrong ? (
        <p role="alert" className="mb-2 text-sm text-danger-ink">
          {t('The rules {message}.', { message: wrong.message })}
        </p>
      ) : null}
      {own ? (
        <OwnRules draft={draft} errors={errors} />
      ) : (
        <PresetRules rules={rulesOf(draft.policy)} onCustomize={draft.customize} />
      )}
    </Section>
  )
}

function PresetRules({
  rules,
  onCustomize,
}: {
  rules: readonly PolicyRule[]
  onCustomize: () => void
}) {
  return (
    <>
      <ol className="divide-y divide-line rounded-xl border border-line bg-surface text-sm">
        {rules.map((rule, place) => (
          <li key={place} className="flex items-center gap-3 px-3 py-2">
            <span className="min-w-0 flex-1">{ruleWords(rule)}</span>
            <Badge look={rule.outcome === 'escalate' ? 'accent' : 'calm'}>
              {rule.outcome === 'escalate' ? t('escalates') : t('offers')}
            </Badge>
          </li>
        ))}
      </ol>
      <Button icon={<Pencil size={14} aria-hidden />} onClick={onCustomize} className="mt-3">
        {t('Change these rules')}
      </Button>
    </>
  )
}

function OwnRules({ draft, errors }: { draft: PolicyDraft; errors: FieldErrors }) {
  const { rules, setRules, newKey } = draft
  const { said, focusAfter, say } = useMoving()
  const [added, setAdded] = useState('')

  function move(from: number, by: number) {
    const to = from + by
    const moved = rules[from]
    if (!moved || to < 0 || to >= rules.length) return
    setRules(rules.toSpliced(from, 1).toSpliced(to, 0, moved))
    focusAfter(`${moved.key}-${by < 0 ? 'up' : 'down'}`)
    say(t('Rule moved to place {n} of {of}', { n: to + 1, of: rules.length }))
  }
  function remove(at: number) {
    const next: KeyedRule | undefined = rules[at + 1] ?? rules[at - 1]
    setRules(rules.toSpliced(at, 1))
    focusAfter(next ? `${next.key}-remove` : 'add-rule')
    say(t('Rule removed'))
  }
  function add(when: When) {
    const key = newKey()
    setRules([...rules, { key, rule: newRule(when) }])
    setAdded(key)
    focusAfter(`${key}-card`)
    say(t('Rule added at place {n}', { n: rules.length + 1 }))
  }

  return (
    <>
      <ol className="flex flex-col gap-2">
        {rules.map(({ key, rule }, at) => (
          <RuleCard
            key={key}
            id={key}
            rule={rule}
            place={at + 1}
            of={rules.length}
            open={key === added}
            error={errors.under(`rules.${at}`)}
            onChange={(changed) => setRules(rules.with(at, { key, rule: changed }))}
            onMove={(by) => move(at, by)}
            onRemove={() => remove(at)}
          />
        ))}
      </ol>
      <AddRule onAdd={add} />
      <p role="status" className="sr-only">
        {said}
      </p>
    </>
  )
}

/** What moves takes the focus along, and says where it is now. */
function useMoving() {
  const [said, say] = useState('')
  const target = useRef<string | null>(null)
  useEffect(() => {
    if (target.current === null) return
    const element = document.getElementById(target.current)
    const disabled = element instanceof HTMLButtonElement && element.disabled
    const other = target.current.replace(/-(up|down)$/, (way) => (way === '-up' ? '-down' : '-up'))
    ;(disabled ? document.getElementById(other) : element)?.focus()
    target.current = null
  })
  return {
    said,
    say,
    focusAfter: (id: string) => {
      target.current = id
    },
  }
}
