// Actions in a conversation that exists nowhere: what only reads is done, and no log hears of it.
import type { ToolCall, ToolResult } from '@baton/agent'
import type { Conversation } from '@baton/core'
import type { Offer } from './offers.ts'
import { type PerformAround, performOffer } from './perform-offer.ts'
import { no, resultOf } from './recorded.ts'

export type DryRun = {
  /** What is wrong with a call, as in a real turn. Null when nothing is. */
  problemOf(call: ToolCall, conversation: Conversation): Promise<ToolResult | null>
  /** Refuses what changes something, or what only the customer's page can do. */
  read(
    call: ToolCall,
    options: { signal: AbortSignal; conversation: Conversation },
  ): Promise<ToolResult>
}

type Around = PerformAround & {
  offers(workspaceId: string, conversation: Conversation): Promise<Offer[]>
}

export function createDryRun(around: Around): DryRun {
  const { offers } = around

  async function find({ workspaceId, name, input }: ToolCall, conversation: Conversation) {
    const offered = await offers(workspaceId, conversation)
    const offer = offered.find(({ spec }) => spec.name === name)
    return offer ? { offer, checked: offer.check(input) } : null
  }

  return {
    async problemOf(call, conversation) {
      const found = await find(call, conversation)
      if (!found) return no(`There is no action ${call.name}.`)
      if (found.checked.ok) return null
      return no(found.checked.errors.map(({ field, message }) => `${field} ${message}`).join('; '))
    },

    async read(call, { signal, conversation }) {
      const found = await find(call, conversation)
      if (!found?.checked.ok) return no(`There is no action ${call.name}.`)
      const { offer, checked } = found
      const { name, source, sideEffect } = offer.spec
      if (sideEffect || offer.how.source === 'client') return no('It is not done in a dry run.')
      const ref = { workspaceId: call.workspaceId, conversationId: conversation.id }
      const wanted = { callId: call.key, name, title: offer.title, source, sideEffect }
      const asked = { ...wanted, input: checked.input }
      const performed = await performOffer(offer, asked, { ...around, ref, conversation, signal })
      const { outcome, text, data } = performed
      return { ...resultOf({ outcome, result: text }), ...(outcome === 'done' ? { data } : {}) }
    },
  }
}
