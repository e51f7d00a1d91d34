// For agents written with the AI SDK: a tool that fetches a person, tells how it stands while it waits, and gives the
// model the answer.
import { jsonSchema, type ModelMessage, tool } from 'ai'
import type { AnswerOptions } from './handoff.ts'
import type { Ask, Baton, Line } from './open-baton.ts'
import { askIdOf, TOOL_INPUT, type Told, type ToolInput, told } from './told.ts'

export { TOOL_NAME } from './told.ts'

export type TalkToPersonOptions = Pick<Ask, 'key' | 'customer' | 'locale'> &
  Pick<AnswerOptions, 'until'> & {
    /** How long a run may wait; 0: not at all, the answer is for a later run. Without it, there is no end. */
    waitMs?: number
  }

/**
 * The request is known by the id of the tool call: run again with the same messages after a restart, it goes on waiting
 * for the same person.
 */
export async function talkToPerson(
  baton: Baton,
  { key, customer, locale, until, waitMs }: TalkToPersonOptions,
) {
  return tool({
    description: await baton.describe(),
    inputSchema: jsonSchema<ToolInput>(TOOL_INPUT),
    async *execute(
      { reason }: ToolInput,
      { toolCallId, messages, abortSignal }: Running,
    ): AsyncGenerator<Told> {
      const handoff = await baton.askPerson({
        ...{ key, askId: askIdOf(toolCallId), reason, transcript: transcriptOf(messages) },
        ...(customer ? { customer } : {}),
        ...(locale ? { locale } : {}),
      })
      if (waitMs === 0) {
        yield told(await handoff.state())
        return
      }
      const following = handoff.follow({
        ...(until ? { until } : {}),
        ...(waitMs === undefined ? {} : { timeoutMs: waitMs }),
        ...(abortSignal ? { signal: abortSignal } : {}),
      })
      // Each is shown as it comes; the model reads the last.
      for await (const answer of following) yield told(answer)
    },
  })
}

type Running = { toolCallId: string; messages: ModelMessage[]; abortSignal?: AbortSignal }

/** What customer and assistant have said, without instructions and what tools have answered. */
export function transcriptOf(messages: readonly ModelMessage[]): Line[] {
  return messages.flatMap(({ role, content }): Line[] => {
    if (role !== 'user' && role !== 'assistant') return []
    const text = typeof content === 'string' ? content : textIn(content)
    return text ? [{ role: role === 'user' ? 'customer' : 'assistant', text }] : []
  })
}

function textIn(parts: readonly { type: string }[]): string {
  return parts
    .flatMap((part) => (part.type === 'text' ? [(part as unknown as { text: string }).text] : []))
    .join('\n')
}
