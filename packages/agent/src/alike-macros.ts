// Macros that are alike to the last question, by their words and what the words mean, where no model is asked.
import type { Macro } from '@baton/contract'
import { type Conversation, inWords } from '@baton/core'
import { questionSimilarity, questionWords } from '@baton/judge'

export type ProposedMacro = { macroId: string; why: string }
export type OfferedMacro = Pick<Macro, 'id' | 'name' | 'shortcut' | 'text' | 'steps'>

export const MOST_PROPOSED = 3

/** Below it a word in common is chance. */
const LEAST = 0.3
const MOST_WORDS = 5

/** `why`: the words of the question that they share. */
export function alikeMacros(
  conversation: Conversation,
  macros: readonly OfferedMacro[],
): ProposedMacro[] {
  const question = lastQuestion(conversation)
  return rankedMacros(question, macros)
    .filter(({ alike }) => alike >= LEAST)
    .slice(0, MOST_PROPOSED)
    .map(({ macro }) => ({ macroId: macro.id, why: shared(question, macro).join(', ') }))
}

/** The most alike first; those that are equally so stay in their order. */
export function rankedMacros<Offered extends OfferedMacro>(
  question: string,
  macros: readonly Offered[],
): { macro: Offered; alike: number }[] {
  return macros
    .map((macro) => ({ macro, alike: alikeTo(question, macro) }))
    .sort((one, other) => other.alike - one.alike)
}

/** What the customer said last, which may be in two messages. */
export function lastQuestion({ messages }: Conversation): string {
  const from = messages.findLastIndex(({ author }) => author.kind !== 'customer') + 1
  const last = messages.slice(from)
  const said =
    last.length > 0 ? last : messages.filter(({ author }) => author.kind === 'customer').slice(-1)
  return said.map(inWords).join('\n').slice(-QUESTION_LETTERS)
}

const QUESTION_LETTERS = 2_000
const TEXT_LETTERS = 600

function alikeTo(question: string, { name, shortcut, text }: OfferedMacro): number {
  const ways = [name, shortcut, text.slice(0, TEXT_LETTERS)].filter((way) => way !== '')
  return Math.max(0, ...ways.map((way) => questionSimilarity(question, way)))
}

function shared(question: string, { name, shortcut, text }: OfferedMacro): string[] {
  const theirs = new Set(questionWords(`${name} ${shortcut} ${text.slice(0, TEXT_LETTERS)}`))
  const words = question.match(/[\p{L}\p{N}]+/gu) ?? []
  const both = words.filter((word) => questionWords(word).some((one) => theirs.has(one)))
  return [...new Set(both.map((word) => word.toLowerCase()))].slice(0, MOST_WORDS)
}
