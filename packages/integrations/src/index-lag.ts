// For desks without a key of their own whose search sees a new ticket late: between an attempt that nobody heard of and
// the next one lies at least the time their index needs, or the search would miss the ticket and we would open a second.
import type { Io } from './connector.ts'
import { DeliveryError } from './errors.ts'

/**
 * Throws while a ticket that an earlier attempt has opened may not show yet. Called when a search found nothing; all we
 * know of that attempt is that it came after the person was asked for, at `since`.
 */
export function requireSettled(
  name: string,
  since: string,
  { now, pace = 1 }: Pick<Io, 'now' | 'pace'>,
  lagSeconds: number,
): void {
  const passed = ((now().getTime() - Date.parse(since)) / 1_000) * pace
  if (passed >= lagSeconds) return
  throw new DeliveryError(
    `${name} may not show a new ticket yet. Looking again before opening one.`,
    {
      retry: true,
      unknown: true,
      retryAfterSeconds: Math.ceil(Math.min(lagSeconds, lagSeconds - passed)),
    },
  )
}

type Act = {
  lagSeconds: number
  /** The ticket is there, whatever becomes of this: the next attempt has to find it first. */
  opened?: boolean
}

/** Does it; when its outcome is unknown, the next attempt is told to wait for the index. */
export async function heardOrLater<T>(doing: Promise<T>, { lagSeconds, opened }: Act): Promise<T> {
  try {
    return await doing
  } catch (error) {
    if (!(error instanceof DeliveryError) || !(error.unknown || opened)) throw error
    throw new DeliveryError(error.message, {
      retry: error.retry,
      unknown: true,
      retryAfterSeconds: Math.max(lagSeconds, error.retryAfterSeconds ?? 0),
      status: error.status ?? undefined,
      cause: error,
    })
  }
}
