// How long somebody else's system may take, and how much its answer may be.
import { NumberField } from '../parts/number-field.tsx'
import { t } from '../words/translate.ts'

type Limits = { timeoutSeconds: number; maxBytes: number }

export function LimitFields({
  limits: { timeoutSeconds, maxBytes },
  leastBytes,
  change,
  errorOf,
}: {
  limits: Limits
  leastBytes: number
  change: (part: Partial<Limits>) => void
  errorOf: (field: string) => string | undefined
}) {
  return (
    <fieldset>
      <legend className="mb-1 text-sm font-semibold">{t('Limits')}</legend>
      <div className="grid gap-4 sm:grid-cols-2">
        <NumberField
          label={t('Seconds to wait')}
          value={timeoutSeconds}
          min={1}
          max={30}
          onChange={(seconds) => change({ timeoutSeconds: seconds })}
          help={t('The customer waits as long; later it has failed.')}
          error={errorOf('timeoutSeconds')}
        />
        <NumberField
          label={t('Largest answer, in bytes')}
          value={maxBytes}
          min={leastBytes}
          max={262_144}
          onChange={(bytes) => change({ maxBytes: bytes })}
          help={t('A larger one is broken off, and has failed.')}
          error={errorOf('maxBytes')}
        />
      </div>
    </fieldset>
  )
}
