import type { Policy } from '@baton/contract'
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
      <Section title="While the customer waits for a person">
        <Choice
          legend="While the customer waits for a person"
          value={policy.whileWaiting}
          options={WAITING}
          onChange={(whileWaiting) => onChange({ whileWaiting })}
        />
      </Section>
      <Section title="Forbidden actions">
        <LinesField
          label="Actions the assistant must not do"
          help="Names, one a line. The rule “Action not allowed” says what follows when it wants to."
          lines={policy.actionsForbidden}
          error={errors.under('actionsForbidden')}
          onChange={(actionsForbidden) => onChange({ actionsForbidden })}
        />
      </Section>
    </>
  )
}

const WAITING = [
  { value: 'hold', label: 'The assistant is silent', about: 'Everything is kept for the person.' },
  {
    value: 'keep-helping',
    label: 'The assistant goes on helping',
    about: 'It answers what it is sure of, until a person has come.',
  },
] as const
