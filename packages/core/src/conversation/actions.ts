// The life of an action: declared by a page, asked for, allowed or declined, begun, ended. Each step is harmless to repeat.
import type { ActionCall, ActionOutcome, ClientAction, ConversationEvent } from '@baton/contract'
import { canonical } from '../canonical.ts'
import { Refusal } from '../refusal.ts'
import type { ActionState } from './action-state.ts'
import { type Conversation, mayAssistantSpeak } from './conversation.ts'
import { openQuestion } from './open-question.ts'

/** What the customer's page can do, as of now. */
export function declareActions(
  { declared }: Conversation,
  actions: ClientAction[],
  at: string,
): ConversationEvent[] {
  if (canonical(declared) === canonical(actions)) return []
  return [{ type: 'actions.declared', at, actions }]
}

/** Asks the customer, or the customer's page. Only the party that holds the conversation may ask for anything. */
export function requestAction(
  conversation: Conversation,
  { call, approval }: { call: ActionCall; approval: boolean },
  at: string,
): ConversationEvent[] {
  if (find(conversation, call.callId) || isStopped(conversation)) return []
  if (!mayAssistantSpeak(conversation))
    throw new Refusal('held-by-a-human', 'The assistant does not hold this conversation.')
  return [{ type: 'action.requested', at, call, approval }]
}

type Answer = { callId: string; ok: boolean; declined: boolean; result: string; durationMs: number }

/** What the customer's page did, or what the customer decided. Only the first answer counts. */
export function answerAction(
  conversation: Conversation,
  { callId, ok, declined, result, durationMs }: Answer,
  at: string,
): ConversationEvent[] {
  const action = find(conversation, callId)
  if (!action?.asked) throw new Refusal('not-found', 'No such action has been asked for.')
  if (action.state !== 'requested') return []

  const ended = (outcome: ActionOutcome): ConversationEvent[] => [
    { type: 'action.ended', at, callId, outcome, result, durationMs },
  ]
  if (declined) return ended('declined')
  if (action.call.source === 'client') return ended(ok ? 'done' : 'failed')
  if (!ok) return ended('declined')
  if (!mayAssistantSpeak(conversation))
    throw new Refusal('held-by-a-human', 'A person has taken over: ask them to do it.')
  return [{ type: 'action.approved', at, callId }]
}

/** Says that it is about to be done. Empty when it has been begun before: then it must not be done again. */
export function startAction(
  conversation: Conversation,
  call: ActionCall,
  at: string,
): ConversationEvent[] {
  const action = find(conversation, call.callId)
  if (action && action.state !== 'approved') return []
  if (!action && !mayAssistantSpeak(conversation))
    throw new Refusal('held-by-a-human', 'A person has been asked to answer instead.')
  if (!action && isStopped(conversation)) return []
  return [{ type: 'action.started', at, call }]
}

type End = { callId: string; outcome: ActionOutcome; result: string; durationMs: number }

/** A fact, whoever holds the conversation by then. */
export function endAction(conversation: Conversation, end: End, at: string): ConversationEvent[] {
  const action = find(conversation, end.callId)
  if (!action || action.state === 'ended') return []
  return [{ type: 'action.ended', at, ...end }]
}

/** Nobody answered in time. What has been allowed or begun meanwhile goes its way. */
export function expireAction(
  conversation: Conversation,
  callId: string,
  at: string,
): ConversationEvent[] {
  const action = find(conversation, callId)
  if (action?.state !== 'requested') return []
  const result = action.approval
    ? 'The customer did not decide in time.'
    : 'The customer’s page did not answer.'
  return [{ type: 'action.ended', at, callId, outcome: 'unavailable', result, durationMs: 0 }]
}

/** Calls of which the customer, or their page, still owes an answer. */
export function openActions(conversation: Conversation): ActionState[] {
  if (!mayAssistantSpeak(conversation)) return []
  return conversation.actions.filter(({ state }) => state === 'requested')
}

/** The turn that asks was stopped while it asked: nothing more is to be done for it. */
function isStopped(conversation: Conversation): boolean {
  return conversation.stopped > 0 && openQuestion(conversation) === null
}

function find({ actions }: Conversation, callId: string): ActionState | undefined {
  return actions.find(({ call }) => call.callId === callId)
}
