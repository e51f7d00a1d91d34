// What the assistant may do while it thinks, done for real: every call is in the log before it begins, so that after a
// crash nobody does it again without knowing.
import type { ToolCall, ToolResult, Tools } from '@baton/agent'
import type { ActionCall } from '@baton/contract'
import {
  type ActionState,
  type Conversation,
  endAction,
  Refusal,
  requestAction,
  startAction,
} from '@baton/core'
import type { Commits } from '../commit.ts'
import type { Ref } from '../store/store.ts'
import type { Offer } from './offers.ts'
import { type PerformAround, type Performed, performOffer } from './perform-offer.ts'
import { knownOf, no, resultOf } from './recorded.ts'

export type Toolbox = Tools & {
  /** Does what the customer has allowed. Repeating it is harmless. */
  runAllowed(ref: Ref, callId: string): Promise<void>
}

type Around = PerformAround & {
  commits: Commits
  offers(workspaceId: string, conversation: Conversation): Promise<Offer[]>
  newId: (prefix: string) => string
  /** Milliseconds since 1970. */
  now: () => number
}

const MAX_INPUT = 8_000

export function createToolbox(around: Around): Toolbox {
  const { commits, offers, newId, now } = around
  const running = new Map<string, Promise<ToolResult>>()
  const at = () => new Date(now()).toISOString()

  async function run(call: ToolCall, { signal }: { signal: AbortSignal }): Promise<ToolResult> {
    const ref: Ref = { workspaceId: call.workspaceId, conversationId: call.conversationId }
    const conversation = await commits.read(ref)
    const offer = (await offers(ref.workspaceId, conversation)).find(
      ({ spec }) => spec.name === call.name,
    )
    if (!offer) return no(`There is no action ${call.name}.`)
    const checked = offer.check(call.input)
    if (!checked.ok)
      return no(checked.errors.map(({ field, message }) => `${field} ${message}`).join('; '))
    if (JSON.stringify(checked.input).length > MAX_INPUT) return no('The input is too large.')
    const { name, source, sideEffect } = offer.spec
    const wanted = { name, input: checked.input, sideEffect }

    const known = knownOf(conversation, wanted, (callId) => running.has(callId))
    switch (known.kind) {
      case 'ended':
        return known.result
      case 'interrupted':
        await endInterrupted(ref, known.action)
        return run(call, { signal })
      case 'waits':
        return (await runningOf(conversation, wanted)) ?? WAITS
    }
    signal.throwIfAborted()
    const next: ActionCall = { ...wanted, callId: newId('act'), title: offer.title, source }
    if (offer.approval || offer.how.source === 'client') return ask(ref, next, offer.approval)
    return start(ref, next, offer, signal)
  }

  function runningOf({ actions }: Conversation, { name }: { name: string }) {
    const mine = actions.findLast(({ call }) => call.name === name && running.has(call.callId))
    return mine && running.get(mine.call.callId)
  }

  async function ask(ref: Ref, call: ActionCall, approval: boolean): Promise<ToolResult> {
    await commits.commit(ref, (latest) => requestAction(latest, { call, approval }, at()))
    return WAITS
  }

  function start(
    ref: Ref,
    call: ActionCall,
    offer: Offer,
    signal: AbortSignal,
  ): Promise<ToolResult> {
    const work = (async () => {
      const latest = await begin(ref, call)
      return latest ? finish(ref, call, offer, latest, signal) : no('It has been begun before.')
    })()
    running.set(call.callId, work)
    const over = () => void running.delete(call.callId)
    work.then(over, over)
    return work
  }

  /** Null when somebody else has begun it. */
  async function begin(ref: Ref, call: ActionCall): Promise<Conversation | null> {
    let isMine = false
    const latest = await commits.commit(ref, (conversation) => {
      const events = startAction(conversation, call, at())
      isMine = events.length > 0
      return events
    })
    return isMine ? latest : null
  }

  async function finish(
    ref: Ref,
    call: ActionCall,
    offer: Offer,
    conversation: Conversation,
    signal: AbortSignal,
  ): Promise<ToolResult> {
    const began = now()
    const performed = await performOffer(offer, call, { ...around, ref, conversation, signal })
    await end(ref, call.callId, performed, now() - began)
    return {
      ...resultOf({ outcome: performed.outcome, result: performed.text }),
      ...dataOf(performed),
    }
  }

  async function end(
    ref: Ref,
    callId: string,
    { outcome, text }: Omit<Performed, 'data'>,
    durationMs: number,
  ) {
    const ended = { callId, outcome, result: text, durationMs: Math.max(0, Math.round(durationMs)) }
    await commits.commit(ref, (conversation) => endAction(conversation, ended, at()))
  }

  function endInterrupted(ref: Ref, { call }: ActionState): Promise<void> {
    const outcome = call.sideEffect ? 'unknown' : 'failed'
    const text = 'The server stopped while it was being done.'
    return end(ref, call.callId, { outcome, text }, 0)
  }

  return {
    list: async (workspaceId, conversation) =>
      (await offers(workspaceId, conversation)).map(({ spec }) => spec),

    run: (call, options) =>
      run(call, options).catch((error) => {
        if (error instanceof Refusal) return no(error.message)
        throw error
      }),

    async runAllowed(ref, callId) {
      let action: ActionState | undefined
      let isMine = false
      const conversation = await commits.commit(ref, (latest) => {
        action = latest.actions.find(({ call }) => call.callId === callId)
        const events = action ? startAction(latest, action.call, at()) : []
        isMine = events.length > 0
        return events
      })
      if (!action) return
      const { call } = action
      // Begun before, and here again: whoever began it is gone.
      if (!isMine) return action.state === 'running' ? endInterrupted(ref, action) : undefined
      const offered = await offers(ref.workspaceId, conversation)
      const offer = offered.find(
        ({ spec }) => spec.name === call.name && spec.source === call.source,
      )
      if (!offer) {
        const text = 'It is not offered any more.'
        return end(ref, callId, { outcome: 'unavailable', text }, 0)
      }
      await finish(ref, call, offer, conversation, new AbortController().signal)
    },
  }
}

function dataOf({ outcome, data }: Performed): Pick<ToolResult, 'data'> {
  return outcome === 'done' ? { data } : {}
}

const WAITS: ToolResult = {
  ok: false,
  pending: true,
  text: 'The customer has been asked. Say nothing more now: you will be asked again when they have answered.',
}
