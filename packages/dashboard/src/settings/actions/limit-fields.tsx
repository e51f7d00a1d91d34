// How long an action may take, and how much its answer may be.
import type { ServerAction } from '@baton/contract'
import { NumberField } from '../../parts/number-field.tsx'

export function LimitFields({
  action: { timeoutSeconds, maxBytes },
  change,
  errorOf,
}: {
  action: ServerAction
  change: (part: Partial<ServerAction>) => void
  errorOf: (field: string) => string | undefined
}) {
  return (
    <fieldset>
      <legend className="mb-1 text-sm font-semibold">Limits</legend>
      <div className="grid gap-4 sm:grid-cols-2">
        <NumberField
          label="Seconds to wait"
          value={timeoutSeconds}
          min={1}
          max={30}
          onChange={(seconds) => change({ timeoutSeconds: seconds })}
          help="The customer waits as long; later it has failed."
          error={errorOf('timeoutSeconds')}
        />
        <NumberField
          label="Largest answer, in bytes"
          value={maxBytes}
          min={100}
          max={262_144}
          onChange={(bytes) => change({ maxBytes: bytes })}
          help="A larger one is broken off, and the action has failed."
          error={errorOf('maxBytes')}
        />
      </div>
    </fieldset>
  )
}
