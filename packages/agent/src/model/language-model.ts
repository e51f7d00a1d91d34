// What a model is asked and answers, and the one file that knows the AI SDK. Its providers turn the formats of vendors into
// one stream of parts; that stream is read here directly, without `streamText`, whose pipeline costs more than the rest of
// a turn. The format that all other servers share we read ourselves, which costs a fourth of that again.

import type {
  LanguageModelV4,
  LanguageModelV4CallOptions,
  LanguageModelV4FinishReason,
  LanguageModelV4Message,
  LanguageModelV4StreamPart,
  SharedV4ProviderOptions,
} from '@ai-sdk/provider'
import type { ChosenModel } from '@baton/contract'
import type { ToolSpec } from '../tools.ts'
import { chatCompletions } from './chat-completions.ts'
import { leavingOut } from './leave-out.ts'
import { parsed } from './parsed.ts'
import { watched } from './watched.ts'
import { cutOff, translated } from './what-went-wrong.ts'
import { wholeText } from './whole-text.ts'

/** `known`: what stands before the text and is the operator's own, such as passages of the knowledge. */
export type ModelMessage =
  | { role: 'user' | 'assistant'; text: string; known?: string }
  | { role: 'calls'; text: string; calls: readonly ModelCall[] }
  | { role: 'results'; results: readonly { id: string; name: string; text: string }[] }

/** `carry` is what a provider wants to see again beside the result; only its own adapter understands it. */
export type ModelCall = { id: string; name: string; input: string; carry?: unknown }

export type ModelRequest = {
  system: string
  messages: readonly ModelMessage[]
  tools: readonly Pick<ToolSpec, 'name' | 'description' | 'inputSchema'>[]
  signal: AbortSignal
  /** Called with each piece as it comes. */
  onText(piece: string): void
  /** Called whenever anything comes, also what is not text. */
  onLife(): void
}

export type ModelAnswer = {
  calls: ModelCall[]
  inputTokens: number
  outputTokens: number
  /** `cut`: it had more to say than it may. `refused`: the provider's own filter stopped it. */
  end: 'done' | 'cut' | 'refused'
}

export type LanguageModel = { ask(request: ModelRequest): Promise<ModelAnswer> }

/** Making a provider is dear; the same settings get the same one. */
const made = new Map<string, LanguageModel>()
const MANY = 200

/** `onAsk` sees every request as it goes out: without what is left out of it. */
export function languageModel(
  settings: ChosenModel,
  fetch: typeof globalThis.fetch,
  onAsk?: (request: ModelRequest) => void,
): LanguageModel {
  const { leaveOut, ...named } = settings
  return leavingOut(watched(namedModel(named, fetch), onAsk), { leaveOut })
}

function namedModel(settings: ChosenModel, fetch: typeof globalThis.fetch): LanguageModel {
  const key = JSON.stringify(settings)
  const known = made.get(key)
  if (known) return known
  if (made.size >= MANY) made.clear()
  const model =
    settings.provider === 'openai-compatible'
      ? chatCompletions(settings, fetch)
      : throughLibrary(settings, fetch)
  made.set(key, model)
  return model
}

type OfVendor = Exclude<ChosenModel, { provider: 'openai-compatible' }>

function throughLibrary(settings: OfVendor, fetch: typeof globalThis.fetch): LanguageModel {
  let opened: Promise<LanguageModelV4> | null = null
  return {
    async ask(request) {
      opened ??= open(settings, fetch)
      return ask(await opened, settings, request)
    },
  }
}

/** Loaded when first needed: a server without a model pays nothing. No default of a library's own environment is read. */
async function open(settings: OfVendor, fetch: typeof globalThis.fetch): Promise<LanguageModelV4> {
  const { provider, model, baseUrl, apiKey = 'none' } = settings
  const given = { apiKey, fetch: stayingThere(fetch) }
  switch (provider) {
    case 'openai': {
      const { createOpenAI } = await import('@ai-sdk/openai')
      return createOpenAI({ ...given, baseURL: baseUrl ?? 'https://api.openai.com/v1' }).chat(model)
    }
    case 'anthropic': {
      const { createAnthropic } = await import('@ai-sdk/anthropic')
      return createAnthropic({ ...given, baseURL: baseUrl ?? 'https://api.anthropic.com/v1' })(
        model,
      )
    }
    case 'google': {
      const { createGoogle } = await import('@ai-sdk/google')
      const baseURL = baseUrl ?? 'https://generativelanguage.googleapis.com/v1beta'
      return createGoogle({ ...given, baseURL })(model)
    }
  }
}

/** A redirect would take our key and the customer's words along to whoever is named there. */
function stayingThere(fetch: typeof globalThis.fetch): typeof globalThis.fetch {
  return (address, init) => fetch(address, { ...init, redirect: 'manual' })
}

async function ask(
  model: LanguageModelV4,
  settings: ChosenModel,
  request: ModelRequest,
): Promise<ModelAnswer> {
  const answer: ModelAnswer = { calls: [], inputTokens: 0, outputTokens: 0, end: 'done' }
  let said = false
  let reader: ReadableStreamDefaultReader<LanguageModelV4StreamPart> | null = null
  try {
    const { stream } = await model.doStream(optionsOf(settings, request))
    reader = stream.getReader()
    let finished = false
    for (;;) {
      const { done, value } = await reader.read()
      if (done) break
      request.onLife()
      if (value.type === 'text-delta') {
        said = true
        request.onText(value.delta)
      } else if (value.type === 'finish') {
        finished = true
        answer.end = endOf(value.finishReason)
        answer.inputTokens = value.usage.inputTokens.total ?? 0
        answer.outputTokens = value.usage.outputTokens.total ?? 0
      } else take(value, answer)
    }
    if (!finished) throw cutOff()
    return answer
  } catch (error) {
    // Nobody reads on: the connection ends. That it may have ended already is no further news.
    void reader?.cancel().catch(() => {})
    request.signal.throwIfAborted()
    throw translated(error, settings, said)
  }
}

function take(part: LanguageModelV4StreamPart, answer: ModelAnswer): void {
  if (part.type === 'error') throw part.error
  if (part.type !== 'tool-call' || part.providerExecuted) return
  const { toolCallId: id, toolName: name, input, providerMetadata: carry } = part
  answer.calls.push({ id, name, input, ...(carry ? { carry } : {}) })
}

function endOf({ unified }: LanguageModelV4FinishReason): ModelAnswer['end'] {
  switch (unified) {
    case 'stop':
    case 'tool-calls':
    // Servers with a word of their own for an ordinary end.
    case 'other':
      return 'done'
    case 'length':
      return 'cut'
    case 'content-filter':
      return 'refused'
    case 'interrupted':
    case 'error':
      throw cutOff()
  }
}

function optionsOf(settings: ChosenModel, request: ModelRequest): LanguageModelV4CallOptions {
  const { temperature, maxOutputTokens } = settings
  const { system, messages, tools, signal } = request
  return {
    prompt: [{ role: 'system', content: system }, ...messages.map(toSdk)],
    abortSignal: signal,
    ...(temperature === undefined ? {} : { temperature }),
    ...(maxOutputTokens === undefined ? {} : { maxOutputTokens }),
    ...(tools.length === 0
      ? {}
      : {
          tools: tools.map(({ name, description, inputSchema }) => ({
            type: 'function' as const,
            name,
            description,
            inputSchema,
          })),
        }),
  }
}

function toSdk(message: ModelMessage): LanguageModelV4Message {
  switch (message.role) {
    case 'user':
    case 'assistant':
      return { role: message.role, content: [{ type: 'text', text: wholeText(message) }] }
    case 'calls':
      return {
        role: 'assistant',
        content: [
          ...(message.text === '' ? [] : [{ type: 'text' as const, text: message.text }]),
          ...message.calls.map(({ id, name, input, carry }) => ({
            type: 'tool-call' as const,
            toolCallId: id,
            toolName: name,
            input: parsed(input),
            ...(carry ? { providerOptions: carry as SharedV4ProviderOptions } : {}),
          })),
        ],
      }
    case 'results':
      return {
        role: 'tool',
        content: message.results.map(({ id, name, text }) => ({
          type: 'tool-result' as const,
          toolCallId: id,
          toolName: name,
          output: { type: 'text' as const, value: text },
        })),
      }
  }
}
