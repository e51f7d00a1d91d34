// The answerer that needs no model: quotes the best passage with its source, and says when it has none. Never invents.
import type { Attempt } from '@baton/contract'
import { openQuestion, replacedFor, type Said, say } from '@baton/core'
import type { Answerer, Draft, Question } from '../answerer.ts'
import { citationOf, distinct, isAnswer, type Knowledge, type Passage } from '../knowledge.ts'
import { smallTalk } from '../signals/small-talk.ts'
import { blocksOf } from '../text/blocks.ts'
import { lettersOf } from '../text/words.ts'
import { noTools, type Tools } from '../tools.ts'
import { confidenceOf } from './confidence.ts'
import { fromAction } from './from-action.ts'
import { fromHuman } from './from-human.ts'
import { quote } from './quote.ts'

/** Searched for: a heading that is the question itself may not be among the first. */
const PASSAGES = 10
const SHOWN = 5
/** Of what the customer wrote, as much as a human needs to see what was looked for. */
const QUERY_LENGTH = 300
/** What is shown while it is being written: more pieces cost the server more than they give the eye. */
const MAX_PIECES = 4

/**
 * A human's instruction at the hand-back is not read here: it is addressed to an assistant that can follow it, and must
 * not be quoted to a customer.
 */
export function builtInAnswerer(knowledge: Knowledge, tools: Tools = noTools): Answerer {
  return {
    async answer(question) {
      const before = putAside(question)
      const draft = saidAnew(
        withoutSearch(question) ??
          (await fromAction(tools, question)) ??
          (await fromDocuments(knowledge, question, before)),
        question,
        before,
      )
      if (draft.confidence !== 'no_sources' && !draft.waits) speak(draft.text, question)
      return draft
    },
  }
}

function withoutSearch({ text, conversation }: Question): Draft | null {
  const { locale } = conversation
  const sure = { citations: [], confidence: 'very_confident' as const, attempts: [] }
  if (text === '') return { text: say(locale, 'fileUnread'), ...sure }
  const pleasantry = smallTalk(text)
  if (pleasantry) return { text: say(locale, pleasantry), ...sure }
  const answered = fromHuman(conversation, text)
  return answered ? { text: say(locale, 'fromHuman', answered), ...sure } : null
}

/** The answers to this question in whose place the customer wants another. */
function putAside({ conversation }: Question): readonly Said[] {
  const question = openQuestion(conversation)
  return question ? replacedFor(conversation, question) : []
}

/** What is known by other means than searching, such as what was done, is true still: then it is said with that. */
function saidAnew(draft: Draft, { conversation }: Question, before: readonly Said[]): Draft {
  if (draft.waits || draft.confidence === 'no_sources') return draft
  if (!before.some(({ text }) => text.startsWith(draft.text))) return draft
  return { ...draft, text: `${draft.text}\n\n${say(conversation.locale, 'noOtherAnswer')}` }
}

async function fromDocuments(
  knowledge: Knowledge,
  question: Question,
  before: readonly Said[],
): Promise<Draft> {
  const { workspaceId, conversation, text, signal } = question
  // Each answer that was put aside has taken a place among the first.
  const limit = PASSAGES + before.length
  const all = await knowledge.search(workspaceId, text, { limit, signal })
  const found = all.filter((passage) => !isSaid(passage, text, before))
  const passages = distinct(found)
  const fitting = passages.filter((passage) => confidenceOf(passage, text) !== 'no_sources')
  const attempts = [attempt(text, fitting.slice(0, SHOWN))]
  const named = found.find(({ section }) => isCalled(section, text))
  const best = named ?? fitting[0]
  if (!best) {
    const nothing = say(conversation.locale, before.length > 0 ? 'noOtherAnswer' : 'noMatch')
    return { text: nothing, citations: [], confidence: 'no_sources', attempts }
  }
  return {
    text: wordsOf(best, text),
    citations: [citationOf(best)],
    confidence: named ? 'very_confident' : confidenceOf(best, text),
    attempts,
  }
}

function wordsOf(passage: Passage, question: string): string {
  return isAnswer(passage) ? passage.text : quote(passage.text, question)
}

/** Whether this passage is what the customer wants another for; two may say the same. */
function isSaid(passage: Passage, question: string, before: readonly Said[]): boolean {
  return before.some(({ text }) => text === wordsOf(passage, question))
}

/** Whether a heading asks the question in the same words: then what stands below it is the answer. */
function isCalled(section: string, question: string): boolean {
  const heading = lettersOf(section.split(' › ').at(-1) ?? '')
  return heading !== '' && heading === lettersOf(question)
}

function attempt(query: string, passages: Passage[]): Attempt {
  const hits = passages.map(({ title, url, score }) => ({ title, url, score }))
  return { kind: 'search', query: query.slice(0, QUERY_LENGTH), hits }
}

function speak(text: string, { onText }: Question): void {
  const blocks = blocksOf(text)
  const step = Math.ceil(blocks.length / MAX_PIECES)
  for (let end = step; end < blocks.length; end += step) onText(blocks.slice(0, end).join('\n\n'))
  onText(text)
}
