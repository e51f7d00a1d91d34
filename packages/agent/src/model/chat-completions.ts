// Chat completions, as OpenAI began them and everybody else speaks them: written and read here, without a library. A
// pipeline of streams for each answer would cost several times what the rest of asking does.
import type { ChosenModel } from '@baton/contract'
import { bodyOf } from './chat-body.ts'
import { eventLines } from './event-lines.ts'
import type { LanguageModel, ModelAnswer, ModelCall, ModelRequest } from './language-model.ts'
import { ModelFailure } from './model-failure.ts'
import { cutOff, translated, unreachable, whyRefused } from './what-went-wrong.ts'

type Settings = Extract<ChosenModel, { provider: 'openai-compatible' }>

export function chatCompletions(settings: Settings, fetch: typeof globalThis.fetch): LanguageModel {
  const { baseUrl, apiKey = 'none' } = settings
  const address = `${baseUrl.replace(/\/+$/, '')}/chat/completions`
  const headers = {
    'content-type': 'application/json',
    authorization: `Bearer ${apiKey}`,
    // Some gates let nobody in who does not say who they are.
    'user-agent': 'Baton',
  }
  return {
    async ask(request) {
      const { signal } = request
      const body = bodyOf(settings, request)
      // A redirect would take our key and the customer's words along to whoever is named there.
      const init = { method: 'POST', headers, body, signal, redirect: 'manual' as const }
      let said = false
      try {
        const response = await fetch(address, init).catch((error) => {
          throw unreachable(error, settings)
        })
        if (!response.ok) throw await whyRefused(response, settings)
        return await read(response, {
          ...request,
          onText(piece) {
            said = true
            request.onText(piece)
          },
        })
      } catch (error) {
        signal.throwIfAborted()
        throw translated(error, settings, said)
      }
    },
  }
}

type Reading = { answer: ModelAnswer; calls: Begun[]; text: string; ended: boolean; no: boolean }

async function read({ body }: Response, request: ModelRequest): Promise<ModelAnswer> {
  const answer: ModelAnswer = { calls: [], inputTokens: 0, outputTokens: 0, end: 'done' }
  const reading: Reading = { answer, calls: [], text: '', ended: false, no: false }
  if (!body) throw cutOff()
  for await (const lines of eventLines(body)) {
    request.onLife()
    for (const line of lines) if (line !== '[DONE]') take(chunkOf(line), reading)
    // What came together is shown together: each piece is looked at for marks, numbers and promises.
    const { text } = reading
    reading.text = ''
    if (text !== '') request.onText(text)
  }
  if (!reading.ended) throw cutOff()
  // Names of a step before this one must not come again.
  const first = request.messages.length
  const named = reading.calls.filter(({ name }) => name !== '')
  answer.calls = named.map((call, nth) => callOf(call, `call_${first}_${nth}`))
  return answer
}

function chunkOf(line: string): Chunk {
  let chunk: unknown
  try {
    chunk = JSON.parse(line)
  } catch {}
  if (typeof chunk === 'object' && chunk !== null) return chunk
  throw new ModelFailure('model-nonsense', 'What the model sent is no answer: it is not JSON')
}

function take({ error, choices, usage }: Chunk, reading: Reading): void {
  if (error) throw error
  const { answer } = reading
  if (usage) {
    answer.inputTokens = countOf(usage.prompt_tokens)
    answer.outputTokens = countOf(usage.completion_tokens)
  }
  const choice = choices?.[0]
  const { content, refusal, tool_calls: calls } = choice?.delta ?? {}
  if (content) reading.text += wordsOf(content)
  if (typeof refusal === 'string' && refusal !== '') {
    reading.no = true
    reading.text += refusal
  }
  if (calls) for (const call of calls) addTo(reading.calls, call)
  if (!choice?.finish_reason) return
  reading.ended = true
  answer.end = endOf(choice.finish_reason, reading.no)
}

/** Some send parts, of which thoughts are none of the answer. */
function wordsOf(content: Content): string {
  if (typeof content === 'string') return content
  return content.map(({ type, text }) => (type === 'text' ? (text ?? '') : '')).join('')
}

/** Whoever has a word of its own for an ordinary end means an ordinary end. */
function endOf(reason: string, hasRefused: boolean): ModelAnswer['end'] {
  if (reason === 'length') return 'cut'
  return reason === 'content_filter' || (reason === 'stop' && hasRefused) ? 'refused' : 'done'
}

/** A call comes in pieces, by its place among the others. Servers without places send each in one, or its name first. */
function addTo(calls: Begun[], { index, id, function: said, extra_content: carry }: Piece): void {
  const known = placed(calls, { index, id, name: said?.name })
  const call = known ?? { index, id: '', name: '', input: '', carry: undefined }
  if (!known) calls.push(call)
  call.id ||= id ?? ''
  call.name ||= said?.name ?? ''
  call.input += said?.arguments ?? ''
  call.carry ??= carry ?? undefined
}

function placed(
  calls: Begun[],
  { index, id, name }: Pick<Begun, 'index'> & Record<'id' | 'name', string | null | undefined>,
): Begun | undefined {
  if (index != null) return calls.find((call) => call.index === index)
  if (id) return calls.find((call) => call.id === id)
  return name ? undefined : calls.at(-1)
}

function callOf({ id, name, input, carry }: Begun, otherwise: string): ModelCall {
  return { id: id || otherwise, name, input, ...(carry ? { carry } : {}) }
}

function countOf(tokens: unknown): number {
  return typeof tokens === 'number' ? tokens : 0
}

type Begun = ModelCall & { index: number | null | undefined }

/** As far as it is read. Servers leave out what they like. */
type Chunk = {
  error?: unknown
  choices?: { delta?: Delta | null; finish_reason?: string | null }[] | null
  usage?: { prompt_tokens?: unknown; completion_tokens?: unknown } | null
}
type Delta = { content?: Content | null; refusal?: unknown; tool_calls?: Piece[] | null }
type Content = string | { type?: string; text?: string }[]
type Piece = {
  index?: number | null
  id?: string | null
  function?: { name?: string | null; arguments?: string | null } | null
  extra_content?: unknown
}
