// For desks without a key of their own whose search sees a new ticket late: between an attempt that nobody heard of and
// the next one lies at least the time their index needs, or the search would miss the ticket and we would open a second.
import type { Packet } from '@baton/contract'
import type { Attempt, Io } from './connector.ts'
import { DeliveryError } from './errors.ts'

type Before = { packet: Packet; begun: Attempt['begun'] }

/**
 * Throws while a ticket that an earlier attempt has opened may not show yet. Called when a search found nothing. It came
 * after the person was asked for, and no later than it was noted; one that was not noted came soon.
 */
export function requireSettled(
  name: string,
  { packet, begun }: Before,
  { now, pace = 1 }: Pick<Io, 'now' | 'pace'>,
  lagSeconds: number,
): void {
  const last = Math.max(Date.parse(packet.at), begun?.at ? Date.parse(begun.at) : 0)
  const passed = ((now().getTime() - last) / 1_000) * pace
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
