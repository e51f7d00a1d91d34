// One answer of a model: it speaks, uses tools, and speaks again, until it is done or may go no further.
import type { Attempt } from '@baton/contract'
import { failureInWords } from '../failure-in-words.ts'
import type { ToolResult, ToolSpec, Tools } from '../tools.ts'
import { fenced } from './fence.ts'
import { HAND_OVER, type Wish, wishOf } from './hand-over.ts'
import type { LanguageModel, ModelAnswer, ModelCall, ModelMessage } from './language-model.ts'
import { ModelFailure } from './model-failure.ts'
import { parsed } from './parsed.ts'
import { orAborted, type Patience, pause } from './patience.ts'

const MAX_STEPS = 6
const MAX_CALLS = 12
/** A busy provider is asked once more, and not before it said; a customer does not wait longer than this for it. */
const RETRY_MS = 400
const MAX_RETRY_MS = 5_000
const RESULT_LETTERS = 2_000

export type Thought = {
  /** As the model wrote it. */
  text: string
  attempts: Attempt[]
  /** Whether a tool gave something to stand on. */
  acted: boolean
  wish: Wish | null
  /** The customer, or their page, has been asked: the turn ends here and is taken again. */
  waits: boolean
  end: ModelAnswer['end']
  inputTokens: number
  outputTokens: number
  firstTokenMs: number | null
}

type Around = {
  model: LanguageModel
  system: string
  messages: ModelMessage[]
  specs: readonly ToolSpec[]
  tools: Pick<Tools, 'run'>
  workspaceId: string
  conversationId: string
  /** Names the turn, so that a call made twice can be told. */
  turnId: string
  waiting: Patience
  /** Monotonic, in milliseconds. */
  clock(): number
  onText(textSoFar: string): void
}

export async function think(around: Around): Promise<Thought> {
  const { messages, specs } = around
  const began = around.clock()
  const thought: Thought = {
    text: '',
    attempts: [],
    acted: false,
    wish: null,
    waits: false,
    end: 'done',
    inputTokens: 0,
    outputTokens: 0,
    firstTokenMs: null,
  }
  for (let step = 1; ; step++) {
    // Whoever has used tools enough has to say what it knows.
    const mayAct = step < MAX_STEPS && thought.attempts.length < MAX_CALLS
    const { calls, text } = await speak(around, mayAct ? specs : [], thought, began)
    if (text.trim() !== '') thought.text = text
    const wish = calls.find(({ name }) => name === HAND_OVER)
    if (wish) thought.wish = wishOf(wish)
    if (calls.length === 0 || wish || !mayAct) return thought
    messages.push({ role: 'calls', text, calls }, await act(around, calls, thought))
    if (thought.waits) return thought
  }
}

async function speak(
  around: Around,
  tools: readonly ToolSpec[],
  thought: Thought,
  began: number,
): Promise<{ calls: ModelCall[]; text: string }> {
  const { model, system, messages, waiting, clock, onText } = around
  let text = ''
  let unshown = 0
  const request = {
    system,
    messages,
    tools,
    signal: waiting.signal,
    onLife: waiting.alive,
    onText(piece: string) {
      thought.firstTokenMs ??= Math.round(clock() - began)
      text += piece
      if (text.length > MAX_LETTERS)
        throw new ModelFailure('model-nonsense', 'The model found no end')
      unshown += piece.length
      // What is shown is shown by the sentence; a word more is worth no work.
      if (unshown < SHOW_LETTERS && !(unshown > FEW_LETTERS && ENDING.test(piece))) return
      unshown = 0
      onText(text)
    },
  }
  const answer = await askTwice(model, request, waiting.signal, () => text !== '')
  thought.end = answer.end
  thought.inputTokens += answer.inputTokens
  thought.outputTokens += answer.outputTokens
  return { calls: answer.calls, text }
}

/** Far beyond any answer; a model caught in a loop must not fill a log. */
const MAX_LETTERS = 20_000
const FEW_LETTERS = 8
const SHOW_LETTERS = 160
const ENDING = /[.!?…:。！？：؟\n]/

/** Once more after what passes, as long as the customer has not seen a word. */
async function askTwice(
  model: LanguageModel,
  request: Parameters<LanguageModel['ask']>[0],
  signal: AbortSignal,
  hasSpoken: () => boolean,
): Promise<ModelAnswer> {
  try {
    return await model.ask(request)
  } catch (error) {
    if (!(error instanceof ModelFailure) || !error.isPassing || hasSpoken()) throw error
    const wait = error.retryAfterMs ?? RETRY_MS
    if (wait > MAX_RETRY_MS) throw error
    await pause(wait, signal)
    return model.ask(request)
  }
}

/** One after the other: what changes something may depend on the one before. */
async function act(
  around: Around,
  calls: readonly ModelCall[],
  thought: Thought,
): Promise<ModelMessage> {
  const results: { id: string; name: string; text: string }[] = []
  for (const call of calls) {
    const { ok, text, error, pending, unknown } = await run(around, call, thought)
    if (pending) thought.waits = true
    // What may have been done is for a person to find out, whatever the model says of it.
    if (unknown) thought.wish ??= { reason: notKnown(call), action: null }
    const words = ok ? text : `Failed: ${error ?? text}`
    results.push({ id: call.id, name: call.name, text: fenced('result', words) })
  }
  return { role: 'results', results }
}

async function run(around: Around, call: ModelCall, thought: Thought): Promise<ToolResult> {
  const { specs, tools, workspaceId, conversationId, turnId, waiting, clock } = around
  const spec = specs.find(({ name }) => name === call.name)
  const began = clock()
  const input = parsed(call.input)
  const key = `${turnId}.${thought.attempts.length}`
  const result = spec
    ? await orAborted(
        tools.run(
          { workspaceId, conversationId, name: call.name, input, key },
          { signal: waiting.signal },
        ),
        waiting.signal,
      ).catch((error: unknown): ToolResult => {
        waiting.signal.throwIfAborted()
        return { ok: false, text: '', error: failureInWords(error) }
      })
    : { ok: false, text: '', error: `There is no tool ${call.name.slice(0, 64)}.` }
  waiting.alive()
  if (result.ok) thought.acted = true
  thought.attempts.push({
    kind: 'action',
    name: call.name.slice(0, 64),
    source: spec?.source ?? 'baton',
    input,
    ok: result.ok,
    result: (result.ok ? result.text : (result.error ?? result.text)).slice(0, RESULT_LETTERS),
    durationMs: Math.round(clock() - began),
  })
  return result
}

function notKnown({ name }: ModelCall): string {
  return `It is not known whether “${name.slice(0, 64)}” was done`
}
