// The ways in which the outside fails us.

type Around = {
  /** Whether the same call may succeed later. */
  retry: boolean
  retryAfterSeconds?: number | undefined
  /** Nobody knows whether it was done: look before doing it again. */
  unknown?: boolean | undefined
  /** The status of the answer, if there was one. */
  status?: number | undefined
  /** It says nothing of the connection: only this customer cannot be written to now. */
  onlyHere?: boolean | undefined
  cause?: unknown
}

/** Its words are for the operator and name what to do; they hold nothing of a request's headers or body. */
export class DeliveryError extends Error {
  override readonly name = 'DeliveryError'
  readonly retry: boolean
  readonly retryAfterSeconds: number | null
  readonly unknown: boolean
  readonly status: number | null
  readonly onlyHere: boolean

  constructor(words: string, around: Around) {
    super(words, { cause: around.cause })
    this.retry = around.retry
    this.retryAfterSeconds = around.retryAfterSeconds ?? null
    this.unknown = around.unknown ?? false
    this.status = around.status ?? null
    this.onlyHere = around.onlyHere ?? false
  }
}

/** For an act of several calls that broke off after the first: whoever tries again has to look what is there already. */
export function halfDone(error: unknown): unknown {
  if (!(error instanceof DeliveryError)) return error
  const { message, retry, retryAfterSeconds, status } = error
  return new DeliveryError(message, {
    retry,
    retryAfterSeconds: retryAfterSeconds ?? undefined,
    unknown: true,
    status: status ?? undefined,
    cause: error,
  })
}

/** The vendor lets nobody write to this customer until they have written. */
export class NotNow extends DeliveryError {
  constructor(words: string) {
    super(words, { retry: false, onlyHere: true })
  }
}

/** A webhook that nobody can prove to be the desk's. */
export class Unauthentic extends Error {
  override readonly name = 'Unauthentic'
}
