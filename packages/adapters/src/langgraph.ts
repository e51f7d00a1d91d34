// For agents written with LangGraph.js: a tool that fetches a person and interrupts the graph until they have answered.
// What is kept in between is kept by the graph's checkpointer, so the answer may come days and restarts later.
import { tool } from '@langchain/core/tools'
import { Command, getCurrentTaskInput, interrupt } from '@langchain/langgraph'
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
  return tool(
    async (input, runtime) => {
      const { toolCallId, configurable } = runtime as unknown as Runtime
      const handoff = await baton.askPerson({
        key: key ?? threadOf(configurable),
        askId: askIdOf(toolCallId),
        reason: (input as ToolInput).reason,
        transcript: transcriptOf(messagesIn(runtime as unknown as Runtime)),
        ...(customer ? { customer } : {}),
        ...(locale ? { locale } : {}),
      })
      // Ends the run here. When it is resumed, it comes by again, asks nobody twice, and gets the answer.
      return JSON.stringify(told(interrupt<Waiting, Answer>({ baton: handoff.handle })))
    },
    { name: TOOL_NAME, description: await baton.describe(), schema: TOOL_INPUT },
  )
}

type Waiting = { baton: Handle }

type Runtime = {
  toolCallId: string
  configurable?: { thread_id?: string }
  state?: unknown
}

/** A compiled graph, as far as it is needed here. */
export type Graph<Result> = {
  getState(config: Config): Promise<{
    tasks: readonly { interrupts: readonly { id?: string; value?: unknown }[] }[]
  }>
  // biome-ignore lint/suspicious/noExplicitAny: each graph takes commands that name its own nodes
  invoke(input: any, config: Config): Promise<Result>
}
type Config = { configurable: { thread_id: string } }

/**
 * Waits for the person whom a thread waits for, in this process or the next, and lets the thread go on. Null when it waits
 * for nobody.
 */
export async function goOn<Result>(
  graph: Graph<Result>,
  config: Config,
  baton: Baton,
  options: Omit<AnswerOptions, 'timeoutMs'> & { onAnswer?: (answer: Answer) => void } = {},
): Promise<Result | null> {
  const { tasks } = await graph.getState(config)
  const waiting = tasks
    .flatMap(({ interrupts }) => interrupts)
    .flatMap(({ id, value }) => (id && isWaiting(value) ? [{ id, handle: value.baton }] : []))
  if (waiting.length === 0) return null
  const answers = await Promise.all(
    waiting.map(async ({ id, handle }) => [id, await answerTo(handle)] as const),
  )
  return graph.invoke(new Command({ resume: Object.fromEntries(answers) }), config)

  async function answerTo(handle: Handle): Promise<Answer> {
    const { onAnswer, ...rest } = options
    let last: Answer = { status: 'waiting', replies: [] }
    for await (const answer of baton.resume(handle).follow(rest)) {
      last = answer
      onAnswer?.(answer)
    }
    return last
  }
}

function isWaiting(value: unknown): value is Waiting {
  return typeof value === 'object' && value !== null && 'baton' in value
}

function threadOf(configurable: Runtime['configurable']): string {
  if (!configurable?.thread_id)
    throw new Error('talkToPerson needs a thread_id in configurable, or a key in its options.')
  return configurable.thread_id
}

function messagesIn({ state }: Runtime): readonly Message[] {
  const input = (state ?? getCurrentTaskInput()) as { messages?: Message[] } | undefined
  return input?.messages ?? []
}

type Message = { type?: string; getType?(): string; text?: string; content?: unknown }

/** What customer and assistant have said, without instructions and what tools have answered. */
export function transcriptOf(messages: readonly Message[]): Line[] {
  return messages.flatMap((message): Line[] => {
    const type = message.getType?.() ?? message.type
    const text = textOf(message)
    if (text === '' || (type !== 'human' && type !== 'ai')) return []
    return [{ role: type === 'human' ? 'customer' : 'assistant', text }]
  })
}

function textOf({ text, content }: Message): string {
  if (typeof text === 'string') return text
  return typeof content === 'string' ? content : ''
}
