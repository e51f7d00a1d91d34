import type { PolicyLimits } from '@baton/contract'
import { NumberField } from '../../parts/number-field.tsx'
import { t } from '../../words/translate.ts'
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
      title={t('Limits')}
      about={t(
        'Past a limit a person is offered instead of fetched. Who asks in plain words or presses the button is never limited.',
      )}
    >
      <div className="grid gap-4 sm:grid-cols-3">
        <NumberField
          label={t('In one conversation')}
          value={limits.escalationsPerConversation}
          min={1}
          max={100}
          error={errors.under('limits.escalationsPerConversation')}
          onChange={(escalationsPerConversation) =>
            onChange({ ...limits, escalationsPerConversation })
          }
        />
        <NumberField
          label={t('In one hour')}
          value={limits.escalationsPerHour}
          min={1}
          max={60}
          error={errors.under('limits.escalationsPerHour')}
          onChange={(escalationsPerHour) => onChange({ ...limits, escalationsPerHour })}
        />
        <NumberField
          label={t('Answers after a hand-back')}
          help={t('So many come before a rule may fetch a person again.')}
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
