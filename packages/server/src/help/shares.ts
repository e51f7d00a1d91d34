// The help page draws on the same limits as the chat. Where script would wait and send by itself, a form comes back with
// what was written and says when to send it.
import type { Context } from 'hono'
import type { Asker, Limits } from '../limits/limits.ts'
import { Rejection } from '../routes/problem.ts'
import type { Ref } from '../store/store.ts'

export type Taking = (limits: Limits, asker: Asker) => Promise<void>

/** Seconds to wait; 0: go on. */
export type Shares = (
  context: Context,
  whose: Pick<Ref, 'workspaceId'> & Partial<Ref>,
  take: Taking,
) => Promise<number>

export function createShares(
  limits: Limits,
  cameFrom: (context: Context) => string | null,
): Shares {
  return async (context, { workspaceId, conversationId = null }, take) => {
    const answerHeaders = new Headers()
    const isKnown = conversationId !== null
    const address = cameFrom(context)
    try {
      await take(limits, {
        workspaceId,
        customerId: conversationId,
        isKnown,
        address,
        answerHeaders,
      })
      return 0
    } catch (error) {
      if (!(error instanceof Rejection) || error.code !== 'too-many-requests') throw error
      return Number(answerHeaders.get('retry-after') ?? 1)
    }
  }
}
