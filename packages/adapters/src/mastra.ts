// For agents written with Mastra: a tool that fetches a person and suspends the run until they have answered. What is kept
// in between is kept by Mastra's storage, so the answer may come days and restarts later.
import type { Agent } from '@mastra/core/agent'
import { createTool } from '@mastra/core/tools'
import type { Answer, AnswerOptions } from './handoff.ts'
import type { Ask, Baton, Handle, Line } from './open-baton.ts'
import { askIdOf, TOOL_INPUT, TOOL_NAME, type ToolInput, told } from './told.ts'

export { TOOL_NAME } from './told.ts'

export type TalkToPersonOptions = Pick<Ask, 'customer' | 'locale'> & {
  /** Your name for the conversation; without it the thread's id. */
  key?: string
}

export async function talkToPerson(
  baton: Baton,
  { key, customer, locale }: TalkToPersonOptions = {},
) {
  return createTool({
    id: TOOL_NAME,
    description: await baton.describe(),
    inputSchema: TOOL_INPUT,
    async execute(input, { agent }) {
      if (!agent) throw new Error('talkToPerson is for agents: there is no conversation here.')
      if (agent.resumeData) return told(agent.resumeData as Answer)
      const own = key ?? agent.threadId
      if (!own) throw new Error('talkToPerson needs a thread, or a key in its options.')
      const handoff = await baton.askPerson({
        ...{ key: own, askId: askIdOf(agent.toolCallId), reason: (input as ToolInput).reason },
        transcript: transcriptOf(agent.messages),
        ...(customer ? { customer } : {}),
        ...(locale ? { locale } : {}),
      })
      await agent.suspend({ baton: handoff.handle })
      return undefined
    },
  })
}

/** What has to be kept of a suspended run; can be written as JSON. */
export type Suspended = { runId: string; toolCallId: string; handle: Handle }

/** Null when the run does not wait for a person. */
export function suspendedIn(output: {
  runId?: string | undefined
  suspendPayload?: unknown
}): Suspended | null {
  const payload = output.suspendPayload as
    | { toolCallId?: string; suspendPayload?: { baton?: Handle } }
    | undefined
  const handle = payload?.suspendPayload?.baton
  if (!handle || !output.runId || !payload?.toolCallId) return null
  return { runId: output.runId, toolCallId: payload.toolCallId, handle }
}

/** Waits for the person, in this process or the next, and lets the run go on. */
export async function goOn(
  agent: Agent,
  { runId, toolCallId, handle }: Suspended,
  baton: Baton,
  {
    onAnswer,
    ...options
  }: Omit<AnswerOptions, 'timeoutMs'> & { onAnswer?: (answer: Answer) => void } = {},
) {
  let last: Answer = { status: 'waiting', replies: [] }
  for await (const answer of baton.resume(handle).follow(options)) {
    last = answer
    onAnswer?.(answer)
  }
  return agent.resumeGenerate(last, { runId, toolCallId })
}

type Message = { role?: string; content?: unknown }

/** What customer and assistant have said, without instructions and what tools have answered. */
export function transcriptOf(messages: readonly Message[]): Line[] {
  return messages.flatMap(({ role, content }): Line[] => {
    const text = textOf(content)
    if (text === '' || (role !== 'user' && role !== 'assistant')) return []
    return [{ role: role === 'user' ? 'customer' : 'assistant', text }]
  })
}

function textOf(content: unknown): string {
  if (typeof content === 'string') return content
  const parts = Array.isArray(content) ? content : (content as { parts?: unknown[] })?.parts
  if (!Array.isArray(parts)) return ''
  return parts
    .flatMap(({ type, text }) => (type === 'text' && typeof text === 'string' ? [text] : []))
    .join('\n')
}
