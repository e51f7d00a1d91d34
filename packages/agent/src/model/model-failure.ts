// What can go wrong with a model: in words for the human who reads it, with a code that keeps its meaning, and whether
// asking again may help. Knows nothing of the library that spoke.
import type { ModelFailureCode } from '@baton/contract'

export class ModelFailure extends Error {
  override readonly name = 'ModelFailure'
  readonly code: ModelFailureCode
  /** Whether the same request may succeed a moment later. */
  readonly isPassing: boolean
  /** What the provider asked us to wait. */
  readonly retryAfterMs: number | null

  constructor(
    code: ModelFailureCode,
    words: string,
    { isPassing = false, retryAfterMs = null as number | null } = {},
  ) {
    super(`${words} (${code})`)
    this.code = code
    this.isPassing = isPassing
    this.retryAfterMs = retryAfterMs
  }
}

/** What an HTTP status says. `detail` is the provider's own sentence, which may hold nothing secret. */
export function failureOfStatus(
  status: number,
  detail: string,
  retryAfterMs: number | null,
): ModelFailure {
  const said = detail === '' ? `status ${status}` : `status ${status}: ${detail}`
  if (status === 401 || status === 403)
    return new ModelFailure('model-refused-key', `The model refused our key, ${said}`)
  if (status === 429)
    return new ModelFailure('model-rate-limited', `The model takes no more requests now, ${said}`, {
      // An empty account is answered with 429 as well; waiting does not fill it.
      isPassing: !/quota|billing|credit|insufficient/i.test(detail),
      retryAfterMs,
    })
  if (status >= 500 || status === 408 || status === 409)
    return new ModelFailure('model-overloaded', `The model’s server failed, ${said}`, {
      isPassing: true,
      retryAfterMs,
    })
  return new ModelFailure('model-refused-request', `The model refused the request, ${said}`)
}

/** `Retry-After` in milliseconds. A date says nothing to a clock that may differ: then it is our own pause that counts. */
export function retryAfter(header: string | undefined): number | null {
  const seconds = header ? Number(header) : Number.NaN
  return Number.isFinite(seconds) && seconds >= 0 ? seconds * 1_000 : null
}
