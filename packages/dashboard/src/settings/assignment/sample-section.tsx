// "Test with a sample": which rule would take it, and what each rule before it said. By the same code that decides.
import type { AssignmentSettings, Shift, TeamSettings } from '@baton/contract'
import { chooseRule, type RuleVerdict } from '@baton/core'
import { CircleCheck, CircleX } from 'lucide-react'
import { useState } from 'react'
import { CheckField } from '../../parts/check-field.tsx'
import { Field } from '../../parts/field.tsx'
import { Notice } from '../../parts/notice.tsx'
import { REASONS } from '../../parts/reason-words.ts'
import { Select } from '../../parts/select.tsx'
import { t } from '../../words/translate.ts'
import { Section } from '../policy/section.tsx'
import { valueFrom } from './condition-fields.tsx'
import { CHANNELS, conditionWords } from './condition-words.ts'
import { type TargetOption, targetWords } from './targets.ts'

export function SampleSection({
  settings,
  teams,
  targets,
}: {
  settings: AssignmentSettings
  teams: TeamSettings
  targets: readonly TargetOption[]
}) {
  const [sample, setSample] = useState(() => BEGINNING())
  const at = Date.parse(sample.when)
  const { to, rule, verdicts } = chooseRule(
    settings,
    {
      reason: { trigger: sample.reason, ...(sample.topic ? { kind: sample.topic } : {}) },
      channel: sample.channel,
      language: sample.language,
      attributes: sample.attribute ? { [sample.attribute]: valueFrom(sample.value) } : {},
      verified: sample.verified,
      at: Number.isNaN(at) ? Date.now() : at,
    },
    teams,
  )
  return (
    <Section
      title={t('Test with a sample')}
      about={t('What would become of such a conversation, by the rules as they stand above.')}
    >
      <SampleFields sample={sample} onChange={(part) => setSample({ ...sample, ...part })} />
      <div className="mt-3">
        <Notice
          title={
            rule
              ? t('The rule “{name}” takes it: {target}', {
                  name: rule.name,
                  target: targetWords(to, targets),
                })
              : t('No rule fits; the last line decides: {target}', {
                  target: targetWords(to, targets),
                })
          }
        >
          <Verdicts verdicts={verdicts} shifts={teams.shifts} />
        </Notice>
      </div>
    </Section>
  )
}

type Sample = ReturnType<typeof BEGINNING>

const BEGINNING = () => ({
  ...{ reason: 'asked-for-human', topic: '', channel: 'widget', language: 'en' },
  ...{ attribute: '', value: '', verified: true },
  when: localNow(),
})

function SampleFields({
  sample,
  onChange,
}: {
  sample: Sample
  onChange: (part: Partial<Sample>) => void
}) {
  const field = (
    name: 'topic' | 'language' | 'attribute' | 'value',
    label: string,
    hint: string,
  ) => (
    <Field
      label={label}
      value={sample[name]}
      placeholder={hint}
      onChange={({ currentTarget }) => onChange({ [name]: currentTarget.value })}
    />
  )
  return (
    <div className="grid gap-3 sm:grid-cols-3">
      <Select
        label={t('Reason')}
        value={sample.reason}
        options={Object.entries(REASONS).map(([value, label]) => ({ value, label }))}
        onChange={(reason) => onChange({ reason })}
      />
      {field('topic', t('Topic'), 'billing')}
      <Select
        label={t('Channel')}
        value={sample.channel}
        options={CHANNELS}
        onChange={(channel) => onChange({ channel })}
      />
      {field('language', t('Language'), 'de')}
      {field('attribute', t('Attribute'), 'plan')}
      {field('value', t('Its value'), 'enterprise')}
      <Field
        label={t('When')}
        type="datetime-local"
        value={sample.when}
        onChange={({ currentTarget }) => onChange({ when: currentTarget.value })}
      />
      <div className="self-end pb-2.5">
        <CheckField
          label={t('Signed by your application')}
          checked={sample.verified}
          onChange={({ currentTarget }) => onChange({ verified: currentTarget.checked })}
        />
      </div>
    </div>
  )
}

function Verdicts({
  verdicts,
  shifts,
}: {
  verdicts: readonly RuleVerdict[]
  shifts: readonly Shift[]
}) {
  if (verdicts.length === 0) return null
  return (
    <ol className="mt-1.5 flex flex-col gap-1.5">
      {verdicts.map(({ rule, conditions, met }, at) => (
        <li key={at}>
          <p className={met ? 'font-medium' : 'text-ink-soft'}>
            {at + 1}. {rule.name}
            {rule.enabled ? '' : ` · ${t('switched off')}`}
          </p>
          <ul className="ps-4">
            {rule.when.map((condition, nth) => (
              <li key={nth} className="relative flex items-center gap-1.5 text-ink-soft">
                <Held holds={conditions[nth] === true} />
                {conditionWords(condition, shifts)}
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ol>
  )
}

function Held({ holds }: { holds: boolean }) {
  const Icon = holds ? CircleCheck : CircleX
  return (
    <>
      <Icon size={13} aria-hidden className="shrink-0" />
      <span className="sr-only">{holds ? t('Holds:') : t('Does not hold:')}</span>
    </>
  )
}

/** As the browser's own field writes it. */
function localNow(): string {
  const now = new Date()
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 16)
}
