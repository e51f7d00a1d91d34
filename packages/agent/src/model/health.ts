// Whether a model is worth asking. After several failures in a row it rests, and the documents answer meanwhile; then one
// question tries it again. Kept per process: what one machine cannot reach another may.
import type { ChosenModel, ModelHealth } from '@baton/contract'
import type { ModelFailure } from './model-failure.ts'

const FAILURES = 3
const REST_MS = 60_000

export type Health = {
  isResting(settings: ChosenModel): boolean
  answered(settings: ChosenModel): void
  failed(settings: ChosenModel, failure: ModelFailure): void
  of(settings: ChosenModel): ModelHealth
}

type Record = {
  failures: number
  last: ModelHealth['lastFailure']
  /** Milliseconds since 1970. */
  restingUntil: number
}

export function createHealth(
  now: () => number,
  { failures: limit = FAILURES, restMs = REST_MS } = {},
): Health {
  const records = new Map<string, Record>()
  const iso = (milliseconds: number) => new Date(milliseconds).toISOString()
  const recordOf = (settings: ChosenModel) => records.get(nameOf(settings))

  return {
    isResting: (settings) => (recordOf(settings)?.restingUntil ?? 0) > now(),
    answered: (settings) => void records.delete(nameOf(settings)),
    failed(settings, { code, message: words }) {
      const failures = (recordOf(settings)?.failures ?? 0) + 1
      const restingUntil = failures >= limit ? now() + restMs : 0
      records.set(nameOf(settings), {
        failures,
        last: { code, words, at: iso(now()) },
        restingUntil,
      })
    },
    of(settings) {
      const { provider, model } = settings
      const record = recordOf(settings)
      const isResting = (record?.restingUntil ?? 0) > now()
      return {
        provider,
        model,
        state: isResting ? 'resting' : record ? 'failing' : 'ok',
        failures: record?.failures ?? 0,
        lastFailure: record?.last ?? null,
        restingUntil: record && isResting ? iso(record.restingUntil) : null,
      }
    },
  }
}

/** Another key or another address is another model: what is set right is tried at once. */
function nameOf({ provider, model, baseUrl, apiKey }: ChosenModel): string {
  return JSON.stringify([provider, model, baseUrl, apiKey])
}
