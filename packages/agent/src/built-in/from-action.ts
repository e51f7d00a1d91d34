// Actions without a model: the customer's own words call for one, and its answer is said in words an operator wrote.
import { say } from '@baton/core'
import type { Draft, Question } from '../answerer.ts'
import type { ToolResult, ToolSpec, Tools } from '../tools.ts'

/** Null when no action was called for, or when it brought nothing: then the documents are asked. */
export async function fromAction(tools: Tools, question: Question): Promise<Draft | null> {
  const { workspaceId, conversation, text, messageId, signal } = question
  const offered = await tools.list(workspaceId, conversation)
  const called = firstMatch(offered, text)
  if (!called) return null
  const { spec, input } = called
  const result = await tools.run(
    {
      ...{ workspaceId, conversationId: conversation.id, name: spec.name, input },
      key: `${messageId}.${spec.name}`,
    },
    { signal },
  )
  if (result.pending) return { ...SURE, text: '', waits: true }
  // What may have been done must not be passed over with a quotation from a document.
  if (result.unknown) throw new Error(`it is not known whether “${spec.name}” was done`)
  const words = wordsOf(spec, input, result, conversation.locale)
  return words === null ? null : { ...SURE, text: words }
}

function firstMatch(offered: readonly ToolSpec[], text: string) {
  for (const spec of offered) {
    const input = spec.match?.(text)
    if (input) return { spec, input }
  }
  return null
}

function wordsOf(
  { reply, source }: ToolSpec,
  input: Record<string, unknown>,
  { ok, declined, data }: ToolResult,
  locale: string,
): string | null {
  if (declined) return say(locale, 'actionDeclined')
  if (!ok) return null
  const words = reply?.(input, data)
  if (!words) return say(locale, 'actionDone')
  // Any page can say anything: it must not stand in the log as a word of ours.
  return source === 'client' ? say(locale, 'fromPage', { quote: oneLine(words) }) : words
}

function oneLine(words: string): string {
  return words.replace(/\s+/g, ' ').trim().slice(0, MAX_QUOTE)
}

const MAX_QUOTE = 300

const SURE = {
  citations: [],
  confidence: 'very_confident',
  attempts: [],
} satisfies Partial<Draft>
