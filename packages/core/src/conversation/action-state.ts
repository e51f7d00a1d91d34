// What has become of the actions of a conversation: one entry for each call, in the order they came into the log.
import type { ActionCall, ActionOutcome, Attempt, ConversationEvent } from '@baton/contract'
import type { Conversation } from './conversation.ts'

export type ActionState = {
  call: ActionCall
  /** Whether the customer, or the customer's page, was asked; otherwise a turn of the assistant did it on its way. */
  asked: boolean
  /** Whether the customer has to allow it. */
  approval: boolean
  state: 'requested' | 'approved' | 'running' | 'ended'
  outcome: ActionOutcome | null
  result: string
  durationMs: number
  seq: number
  at: string
}

type ActionEvent = Extract<ConversationEvent, { type: `action${string}` }>

/** Moves the entry an event is about. What it says of a call nobody knows says nothing. */
export function evolveActions(
  { actions }: Conversation,
  event: Exclude<ActionEvent, { type: 'actions.declared' }>,
  seq: number,
): ActionState[] {
  switch (event.type) {
    case 'action.requested':
      return [...actions, begun(event, seq, true, event.approval)]
    case 'action.started': {
      const { callId } = event.call
      if (!actions.some(({ call }) => call.callId === callId))
        return [...actions, begun(event, seq, false, false)]
      return change(actions, callId, { state: 'running' })
    }
    case 'action.approved':
      return change(actions, event.callId, { state: 'approved' })
    case 'action.ended': {
      const { callId, outcome, result, durationMs } = event
      return change(actions, callId, { state: 'ended', outcome, result, durationMs })
    }
  }
}

/** What was done for the customer's messages from `seq` on, as it travels with an escalation. */
export function actionAttempts({ actions }: Pick<Conversation, 'actions'>, seq: number): Attempt[] {
  return actions.filter((action) => action.seq > seq).map(attemptOf)
}

export function attemptOf({ call, state, outcome, result, durationMs }: ActionState): Attempt {
  const { name, source, input } = call
  const words = state === 'ended' ? result : UNENDED[state]
  return { kind: 'action', name, source, input, ok: outcome === 'done', result: words, durationMs }
}

const UNENDED = {
  requested: 'Still waits for the customer.',
  approved: 'Allowed by the customer, and not done yet.',
  running: 'It is not known whether this was done.',
}

function begun(
  { call, at }: { call: ActionCall; at: string },
  seq: number,
  asked: boolean,
  approval: boolean,
): ActionState {
  const state = asked ? 'requested' : 'running'
  return { call, asked, approval, state, outcome: null, result: '', durationMs: 0, seq, at }
}

function change(actions: ActionState[], callId: string, part: Partial<ActionState>): ActionState[] {
  return actions.map((action) => (action.call.callId === callId ? { ...action, ...part } : action))
}
