// For agents written with the OpenAI Agents SDK: a tool that fetches a person before it runs, and runs when they have
// answered. In between the run rests as an interruption, whose state can be kept as a text.
import { type Agent, RunState, tool } from '@openai/agents'
import type { Answer, AnswerOptions } from './handoff.ts'
import type { Ask, Baton, Line } from './open-baton.ts'
import { askIdOf, TOOL_INPUT, TOOL_NAME, type ToolInput, told } from './told.ts'

export { TOOL_NAME } from './told.ts'

export type TalkToPersonOptions = Pick<Ask, 'key' | 'customer' | 'locale'> & {
  /** What was said so far: a session's items, or the history of the last run with the new words. */
  history: () => readonly unknown[] | Promise<readonly unknown[]>
}

export async function talkToPerson(baton: Baton, options: TalkToPersonOptions) {
  const { key, customer, locale, history } = options
  const ask = async (input: unknown, callId: string) =>
    baton.askPerson({
      ...{ key, askId: askIdOf(callId), reason: (input as ToolInput).reason },
      transcript: transcriptOf(await history()),
      ...(customer ? { customer } : {}),
      ...(locale ? { locale } : {}),
    })
  return tool({
    name: TOOL_NAME,
    description: await baton.describe(),
    parameters: TOOL_INPUT,
    // Asked for here, so that a run that rests has asked somebody already.
    async needsApproval(_, input, callId = '') {
      await ask(input, callId)
      return true
    },
    async execute(input, _, details) {
      const handoff = await ask(input, details?.toolCall?.callId ?? '')
      return JSON.stringify(told(await handoff.state()))
    },
  })
}

type Options = Pick<Ask, 'key'> &
  Omit<AnswerOptions, 'timeoutMs'> & { onAnswer?: (answer: Answer) => void }

/**
 * Waits for the person for whom a run rests, and gives back its state, ready to be run again. The state may come from
 * another process, as the text that `state.toString()` gave.
 */
export async function whenAnswered<Of extends Agent<unknown, 'text'>>(
  agent: Of,
  kept: RunState<unknown, Of> | string,
  baton: Baton,
  { key, onAnswer, ...options }: Options,
): Promise<RunState<unknown, Of>> {
  const state =
    typeof kept === 'string' ? await RunState.fromString<unknown, Of>(agent, kept) : kept
  for (const item of state.getInterruptions()) {
    const { rawItem } = item
    if (!('callId' in rawItem) || !('name' in rawItem) || rawItem.name !== TOOL_NAME) continue
    const handoff = await baton.askPerson({ key, askId: askIdOf(rawItem.callId) })
    for await (const answer of handoff.follow(options)) onAnswer?.(answer)
    state.approve(item)
  }
  return state
}

type Item = { type?: string; role?: string; content?: unknown }

/** What customer and assistant have said, without instructions and what tools have answered. */
export function transcriptOf(items: readonly unknown[]): Line[] {
  return items.flatMap((item): Line[] => {
    const { role, content } = item as Item
    const text = textOf(content)
    if (text === '' || (role !== 'user' && role !== 'assistant')) return []
    return [{ role: role === 'user' ? 'customer' : 'assistant', text }]
  })
}

function textOf(content: unknown): string {
  if (typeof content === 'string') return content
  if (!Array.isArray(content)) return ''
  return content.flatMap(({ text }) => (typeof text === 'string' ? [text] : [])).join('\n')
}
