// Does one action and says how it went. Never throws for what went wrong outside: the log has to hear of it.
import type { ActionCall, ActionOutcome, SecretRef } from '@baton/contract'
import type { Conversation } from '@baton/core'
import type { Mcp } from '../mcp/mcp.ts'
import type { GuardedFetch } from '../net/guarded-fetch.ts'
import type { Ref } from '../store/store.ts'
import { type Values, valuesFor } from './http-request.ts'
import { cut } from './keep.ts'
import type { Offer } from './offers.ts'
import { sendAction } from './send.ts'

export type Performed = { outcome: ActionOutcome; text: string; data: unknown }

export type PerformAround = {
  guarded: GuardedFetch
  mcp: Pick<Mcp, 'call'>
  openSecret(workspaceId: string, ref: SecretRef): Promise<string>
}

type Here = PerformAround & { ref: Ref; conversation: Conversation; signal: AbortSignal }

export async function performOffer(
  { how, spec }: Offer,
  { input }: ActionCall,
  here: Here,
): Promise<Performed> {
  const { guarded, mcp, openSecret, ref, conversation } = here
  // What changes something is not broken off half-way: it ends by itself, within its own time.
  const signal = spec.sideEffect ? new AbortController().signal : here.signal
  switch (how.source) {
    case 'server': {
      const values = valuesFor(input as Values, conversation.customer)
      const open = (secret: SecretRef) => openSecret(ref.workspaceId, secret)
      const sent = await sendAction(how.action, values, { guarded, open, signal })
      return outcomeOf(sent, spec.sideEffect)
    }
    case 'mcp': {
      const called = await mcp.call(ref.workspaceId, { ...how, input }, { signal })
      // An error that the server itself reports is an answer: it knows what it did.
      const answered = !called.ok && called.isAnswer
      return outcomeOf(called, spec.sideEffect && !answered)
    }
    case 'client':
      return { outcome: 'unavailable', text: 'Only the customer’s page can do this.', data: null }
  }
}

type Outcome = { ok: boolean; began: boolean; text: string; data: unknown }

function outcomeOf({ ok, began, text, data }: Outcome, sideEffect: boolean): Performed {
  const outcome = ok ? 'done' : sideEffect && began ? 'unknown' : 'failed'
  return { outcome, text: cut(text), data }
}
