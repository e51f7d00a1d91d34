// The answerer that asks a model: looks up passages, lets the model write from them, and measures what it wrote.
import type {
  Attempt,
  ChosenModel,
  Confidence,
  ModelHealth,
  ModelSettings,
  ModelUsage,
} from '@baton/contract'
import { say } from '@baton/core'
import type { Answerer, Draft, Question } from '../answerer.ts'
import { confidenceOf } from '../built-in/confidence.ts'
import { distinct, type Knowledge, type Passage } from '../knowledge.ts'
import { smallTalk } from '../signals/small-talk.ts'
import { contentWords } from '../text/content-words.ts'
import { noTools, type Tools } from '../tools.ts'
import { truthful } from '../truthful.ts'
import { cited } from './citations.ts'
import { doneBefore } from './done-before.ts'
import { type Choosable, choosableActions, HAND_OVER, handOverTool, wished } from './hand-over.ts'
import { createHealth, type Health } from './health.ts'
import { languageModel, type ModelRequest } from './language-model.ts'
import { withoutLeftOut } from './leave-out.ts'
import { ModelFailure } from './model-failure.ts'
import { orAborted, patience } from './patience.ts'
import { type Directions, isAskedAnew, messagesOf, systemPrompt } from './prompt.ts'
import { graded, takeMark, visible } from './self-confidence.ts'
import { type Thought, think } from './think.ts'

export type ModelAnswererOptions = {
  /** With the key. Asked at each turn, so that a change counts at once; whoever keeps them remembers them. */
  settings(workspaceId: string): ModelSettings | Promise<ModelSettings>
  directions?(workspaceId: string): Directions | Promise<Directions>
  fetch: typeof globalThis.fetch
  knowledge: Knowledge
  tools?: Tools
  /** Answers when no model is chosen, when the model rests, and to a mere “hello”. */
  withoutModel: Answerer
  /** Milliseconds since 1970, and a clock that only runs forward. */
  now(): number
  clock(): number
  health?: Health
  /** Sees every request as it goes to the model. For those who want to know what it is told. */
  onAsk?(request: ModelRequest): void
}

export type ModelAnswerer = Answerer & {
  health(workspaceId: string): Promise<ModelHealth>
}

/** Each costs its words with every turn; what is not among the first few is hardly ever the answer. */
const PASSAGES = 5
const SEARCHED = 10
const SHOWN = 5
const QUERY_LENGTH = 300
/** A question of fewer telling words than this is looked up together with the one before it. */
const TELLING_WORDS = 3

export function createModelAnswerer(options: ModelAnswererOptions): ModelAnswerer {
  const { settings, withoutModel, now, health = createHealth(now) } = options
  return {
    async answer(question) {
      const chosen = await settings(question.workspaceId)
      const isSaid = question.text === '' || smallTalk(question.text)
      if (chosen.provider === 'built-in' || isSaid || health.isResting(chosen))
        return withoutModel.answer(question)
      try {
        // What a document says may be quoted as it stands; what a model says is checked.
        const model = truthful({ answer: (asked) => answerWith(options, chosen, asked) })
        const draft = await model.answer(question)
        health.answered(chosen)
        return draft
      } catch (error) {
        if (error instanceof ModelFailure) {
          health.failed(chosen, error)
          // What was shown of it is no answer.
          question.onText('')
        }
        throw error
      }
    },
    async health(workspaceId) {
      const chosen = await settings(workspaceId)
      return chosen.provider === 'built-in' ? BUILT_IN : health.of(chosen)
    },
  }
}

const BUILT_IN: ModelHealth = {
  provider: 'built-in',
  model: null,
  state: 'ok',
  failures: 0,
  lastFailure: null,
  restingUntil: null,
}

async function answerWith(
  options: ModelAnswererOptions,
  chosen: ChosenModel,
  question: Question,
): Promise<Draft> {
  const { fetch, knowledge, tools = noTools, directions, clock } = options
  const { workspaceId, conversation, text } = question
  const began = clock()
  const waiting = patience(question.signal, {
    totalMs: chosen.timeoutSeconds * 1_000,
    silenceMs: chosen.silenceSeconds * 1_000,
  })
  try {
    const query = queryOf(question)
    const readable = withoutLeftOut(conversation, chosen)
    const before = doneBefore(conversation)
    const [told, specs, found] = await orAborted(
      Promise.all([
        directions?.(workspaceId) ?? NO_DIRECTIONS,
        tools.list(workspaceId, conversation),
        knowledge.search(workspaceId, query, { limit: SEARCHED, signal: waiting.signal }),
      ]),
      waiting.signal,
    )
    // Who asks for another answer was not helped by what the first few say.
    const passages = distinct(found).slice(0, isAskedAnew(conversation) ? SEARCHED : PASSAGES)
    const actions = choosableActions(told, conversation)
    const thought = await orAborted(
      think({
        model: languageModel(chosen, fetch, options.onAsk),
        system: systemPrompt(told),
        messages: [...messagesOf({ ...question, conversation: readable }, passages), ...before],
        specs: [handOverTool(told, actions), ...specs.filter(({ name }) => name !== HAND_OVER)],
        tools,
        workspaceId,
        conversationId: conversation.id,
        turnId: `${conversation.id}.${question.messageId}`,
        waiting,
        clock,
        onText: (soFar) => {
          const { text: shown, citations } = cited(visible(soFar), passages)
          if (shown.trim() !== '') question.onText(shown, citations)
        },
      }),
      waiting.signal,
    )
    // What an earlier turn did for this question is something to stand on as well.
    if (before.length > 0) thought.acted = true
    if (thought.waits) {
      // What was shown on the way is said again when the turn goes on.
      question.onText('')
      return { ...WAITS, usage: usageOf(chosen, thought, Math.round(clock() - began)) }
    }
    return {
      ...draftOf(thought, question, passages, { asked: text, actions }),
      attempts: [search(query, passages), ...thought.attempts],
      usage: usageOf(chosen, thought, Math.round(clock() - began)),
    }
  } finally {
    waiting.end()
  }
}

const NO_DIRECTIONS: Directions = {
  assistantName: 'the assistant',
  instructions: '',
  tone: '',
  handOverWhen: '',
}

const WAITS: Draft = { text: '', citations: [], confidence: 'other', attempts: [], waits: true }

function draftOf(
  thought: Thought,
  { conversation, onText }: Question,
  passages: readonly Passage[],
  { asked, actions }: { asked: string; actions: readonly Choosable[] },
): Pick<Draft, 'text' | 'citations' | 'confidence' | 'findings'> {
  const { wish, end, acted } = thought
  const marked = takeMark(thought.text)
  const { text, citations } = cited(marked.text, passages)
  if (text === '') {
    if (end === 'refused')
      throw new ModelFailure('model-refused-request', 'The model’s own filter stopped its answer')
    if (wish === null) throw new ModelFailure('model-empty', 'The model’s answer was empty')
    // It wants a person and says no more. Should the rules not follow, this is still true.
    const instead = say(conversation.locale, 'cannotAnswer')
    return { text: instead, citations: [], confidence: 'other', findings: wished(wish, actions) }
  }
  onText(text, citations)
  const grounded = citations.length > 0 || acted || heardHuman(conversation)
  const confidence = graded(retrievalOf(passages, asked), marked.self, { grounded, text })
  // Half an answer is not a sure one, whatever it says of itself.
  return {
    text,
    citations,
    confidence: end === 'done' ? confidence : 'not_confident',
    findings: wish === null ? [] : wished(wish, actions),
  }
}

function heardHuman({ messages }: Question['conversation']): boolean {
  return messages.some(({ author }) => author.kind === 'human')
}

const GRADES: Confidence[] = ['very_confident', 'somewhat_confident', 'not_confident']

function retrievalOf(passages: readonly Passage[], asked: string): Confidence {
  const found = new Set(passages.map((passage) => confidenceOf(passage, asked)))
  return GRADES.find((grade) => found.has(grade)) ?? 'no_sources'
}

/** “And on Android?” means nothing to a search by itself. */
function queryOf({ text, conversation, messageId }: Question): string {
  if (contentWords(text).length >= TELLING_WORDS) return text
  const before = conversation.messages.findLast(
    ({ id, author, text: said }) =>
      id !== messageId && author.kind === 'customer' && !text.includes(said),
  )
  return before ? `${before.text}\n${text}` : text
}

function search(query: string, passages: readonly Passage[]): Attempt {
  const hits = passages.slice(0, SHOWN).map(({ title, url, score }) => ({ title, url, score }))
  return { kind: 'search', query: query.slice(0, QUERY_LENGTH), hits }
}

function usageOf(
  { provider, model, prices }: ChosenModel,
  thought: Thought,
  durationMs: number,
): ModelUsage {
  const { inputTokens, outputTokens, firstTokenMs } = thought
  return {
    provider,
    model,
    inputTokens,
    outputTokens,
    durationMs,
    ...(firstTokenMs === null ? {} : { firstTokenMs }),
    // A price for a million tokens is as many millionths for one.
    ...(prices
      ? {
          costMicros: Math.round(
            inputTokens * prices.inputPerMillion + outputTokens * prices.outputPerMillion,
          ),
        }
      : {}),
  }
}
