import type { Policy } from '@baton/contract'
import { t } from '../../words/translate.ts'
import type { FieldErrors } from '../field-errors.ts'
import { Choice } from './choice.tsx'
import { LinesField } from './lines-field.tsx'
import { Section } from './section.tsx'

/** What the assistant does while the customer waits, and what it must never do. */
export function WaitingSection({
  policy,
  onChange,
  errors,
}: {
  policy: Policy
  onChange: (part: Partial<Policy>) => void
  errors: FieldErrors
}) {
  return (
    <>
      <Section title={t('While the customer waits for a person')}>
        <Choice
          legend={t('While the customer waits for a person')}
          value={policy.whileWaiting}
          options={WAITING}
          onChange={(whileWaiting) => onChange({ whileWaiting })}
        />
      </Section>
      <Section title={t('Forbidden actions')}>
        <LinesField
          label={t('Actions the assistant must not do')}
          help={t(
            'Names, one a line. The rule “Action not allowed” says what follows when it wants to.',
          )}
          lines={policy.actionsForbidden}
          error={errors.under('actionsForbidden')}
          onChange={(actionsForbidden) => onChange({ actionsForbidden })}
        />
      </Section>
    </>
  )
}

const WAITING = [
  {
    value: 'hold',
    label: t('The assistant is silent'),
    about: t('Everything is kept for the person.'),
  },
  {
    value: 'keep-helping',
    label: t('The assistant goes on helping'),
    about: t('It answers what it is sure of, until a person has come.'),
  },
] as const
