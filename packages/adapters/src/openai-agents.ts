// For agents written with the OpenAI Agents SDK: a tool that fetches a person before it runs, and runs when they have
// answered. In between the run rests as an interruption, whose state can be kept as a text.
import { type Agent, RunState, tool } from '@openai/agents'
import type { Answer, AnswerOptions } from './handoff.ts'
import type { Ask, Baton, Line } from './open-baton.ts'
import { askIdOf, TOOL_INPUT, TOOL_NAME, type ToolInput, told } from './told.ts'

export { TOOL_NAME } from './told.ts'

export type WithPersonOptions = Pick<Ask, 'key' | 'customer' | 'locale'>

/** The same agent, which may also ask for a person. */
export async function withPerson<Of extends Agent>(
  agent: Of,
  baton: Baton,
  { key, customer, locale }: WithPersonOptions,
): Promise<Of> {
  // A tool is not told what has been said; whoever listens when the agent starts is.
  const said = new WeakMap<object, readonly unknown[]>()
  const ask = (context: object | undefined, input: unknown, callId: string) =>
    baton.askPerson({
      ...{ key, askId: askIdOf(callId), reason: (input as ToolInput).reason },
      transcript: transcriptOf((context && said.get(context)) ?? []),
      ...(customer ? { customer } : {}),
      ...(locale ? { locale } : {}),
    })
  const talkToPerson = tool({
    name: TOOL_NAME,
    description: await baton.describe(),
    parameters: TOOL_INPUT,
    // Asked for here, so that a run that rests has asked somebody already.
    async needsApproval(context, input, callId = '') {
      await ask(context, input, callId)
      return true
    },
    async execute(input, context, details) {
      const handoff = await ask(context, input, details?.toolCall?.callId ?? '')
      return JSON.stringify(told(await handoff.state()))
    },
  })
  const able = agent.clone({ tools: [...agent.tools, talkToPerson] }) as unknown as Of
  able.on('agent_start', (context, _, turn = []) => void said.set(context, turn))
  return able
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
