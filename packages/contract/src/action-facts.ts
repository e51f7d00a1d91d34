// What is done for the customer besides answering: asked for, allowed, begun and ended.
import * as z from 'zod'
import { ActionCall, ActionOutcome, ClientAction, MAX_RESULT } from './action-call.ts'
import { fact } from './fact.ts'

const Id = z.string().min(1).max(128)

export const ACTION_FACTS = [
  /** What the page the customer is on can do for the assistant. The latest counts. */
  fact('actions.declared', { actions: z.array(ClientAction) }),
  /** Waits for the customer's page to do it or, with `approval`, for the customer to allow it. */
  fact('action.requested', { call: ActionCall, approval: z.boolean() }),
  /** The customer allows what the server is to do. */
  fact('action.approved', { callId: Id }),
  /** Written before anything is done: whoever reads it without an end cannot know whether it was. */
  fact('action.started', { call: ActionCall }),
  fact('action.ended', {
    callId: Id,
    outcome: ActionOutcome,
    result: z.string().max(MAX_RESULT),
    durationMs: z.number().int(),
  }),
] as const
