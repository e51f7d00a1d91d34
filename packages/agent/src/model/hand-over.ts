// How a model asks for a person: a tool, which says when to use it and what it may be for. Its wish is one more signal,
// and the rules decide what becomes of it.
import type { EscalationAction, Finding } from '@baton/contract'
import { type Conversation, isUsable } from '@baton/core'
import { evidenceOf } from '@baton/judge'
import type { ToolSpec } from '../tools.ts'
import type { ModelCall } from './language-model.ts'
import { parsed } from './parsed.ts'
import type { Directions } from './prompt.ts'

export const HAND_OVER = 'hand_over_to_human'

const REASON_LETTERS = 300

/** For a person, in the model's words; `action` is what it said, and may mean nothing. */
export type Wish = { reason: string; action: string | null }

/**
 * Reasons to hand over are the operator's; the model's wish is heard, and decides nothing. Of several actions it names
 * the one that the conversation belongs to.
 */
export function handOverTool(
  { handOverWhen }: Directions,
  actions: readonly Choosable[],
): ToolSpec {
  const asks = `Asks for a person to answer instead of you. Use it when ${handOverWhen.trim() || DEFAULT_WHEN}`
  const reason = { type: 'string', description: 'Why, in one sentence' }
  const action = {
    type: 'string',
    enum: actions.map(({ id }) => id),
    description: 'Which of these it is for. Leave it out when none of them fits.',
  }
  return {
    name: HAND_OVER,
    source: 'baton',
    description: [asks, ...(actions.length > 0 ? [ALSO_FOR, ...actions.map(inWords)] : [])].join(
      '\n',
    ),
    inputSchema: {
      type: 'object',
      properties: { reason, ...(actions.length > 0 ? { action } : {}) },
      required: ['reason'],
      additionalProperties: false,
    },
    sideEffect: false,
  }
}

export type Choosable = Pick<EscalationAction, 'id' | 'name' | 'whenToUse'>

/** Those a model is told of: whoever did not say when one is for, leaves it to the reasons. */
export function choosableActions(
  { escalationActions = [] }: Directions,
  { channel }: Pick<Conversation, 'channel'>,
): readonly Choosable[] {
  return escalationActions.filter(
    (action) => isUsable(action, channel) && action.whenToUse.trim() !== '',
  )
}

const ALSO_FOR = 'Use it also for what one of these is for, and name that one in `action`:'

function inWords({ id, name, whenToUse }: Choosable): string {
  return `- ${id} (${name}): ${whenToUse.trim()}`
}

const DEFAULT_WHEN =
  'the customer wants a person, or needs something done that neither the passages nor your tools can do.'

export function wishOf({ input }: ModelCall): Wish {
  const { reason, action } = parsed(input) as { reason?: unknown; action?: unknown }
  const words = typeof reason === 'string' ? reason.replace(/\s+/g, ' ').trim() : ''
  return {
    reason: words === '' ? 'gave no reason' : words.slice(0, REASON_LETTERS),
    action: typeof action === 'string' ? action.trim() : null,
  }
}

/** A model may name what there is not, or call it by its title; what means nothing is left out. */
export function wished({ reason, action }: Wish, actions: readonly Choosable[]): Finding[] {
  const said = action?.toLowerCase()
  const chosen = actions.find(({ id, name }) => id === said || name.toLowerCase() === said)
  const kind = chosen ? { kind: chosen.id } : {}
  return [{ signal: 'assistant-wish', score: 1, evidence: evidenceOf(reason), ...kind }]
}
