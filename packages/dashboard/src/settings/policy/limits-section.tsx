import type { PolicyLimits } from '@baton/contract'
import { NumberField } from '../../parts/number-field.tsx'
import type { FieldErrors } from '../field-errors.ts'
import { Section } from './section.tsx'

/** How often a person may be fetched without having been asked for in plain words. */
export function LimitsSection({
  limits,
  onChange,
  errors,
}: {
  limits: PolicyLimits
  onChange: (limits: PolicyLimits) => void
  errors: FieldErrors
}) {
  return (
    <Section
      title="Limits"
      about="Past a limit a person is offered instead of fetched. Who asks in plain words or presses the button is never limited."
    >
      <div className="grid gap-4 sm:grid-cols-3">
        <NumberField
          label="In one conversation"
          value={limits.escalationsPerConversation}
          min={1}
          max={100}
          error={errors.under('limits.escalationsPerConversation')}
          onChange={(escalationsPerConversation) =>
            onChange({ ...limits, escalationsPerConversation })
          }
        />
        <NumberField
          label="In one hour"
          value={limits.escalationsPerHour}
          min={1}
          max={60}
          error={errors.under('limits.escalationsPerHour')}
          onChange={(escalationsPerHour) => onChange({ ...limits, escalationsPerHour })}
        />
        <NumberField
          label="Answers after a hand-back"
          help="So many come before a rule may fetch a person again."
          value={limits.quietAnswersAfterHandBack}
          min={0}
          max={20}
          error={errors.under('limits.quietAnswersAfterHandBack')}
          onChange={(quietAnswersAfterHandBack) =>
            onChange({ ...limits, quietAnswersAfterHandBack })
          }
        />
      </div>
    </Section>
  )
}
