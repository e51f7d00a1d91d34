// Whether a model answers: one short question, on the way that every answer goes.
import type { ChosenModel } from '@baton/contract'
import { languageModel } from './language-model.ts'
import { ModelFailure } from './model-failure.ts'
import { orAborted, patience } from './patience.ts'

export type TriedModel = {
  text: string
  durationMs: number
  firstTokenMs: number | null
  inputTokens: number
  outputTokens: number
}

/** Somebody looks at a button meanwhile. */
const MAX_SECONDS = 30
const MAX_LETTERS = 1_000

/** Throws a `ModelFailure` when there is no answer. */
export async function tryModel(
  settings: ChosenModel,
  around: { fetch: typeof globalThis.fetch; signal: AbortSignal; clock(): number },
): Promise<TriedModel> {
  const { fetch, signal, clock } = around
  const waiting = patience(signal, {
    totalMs: Math.min(settings.timeoutSeconds, MAX_SECONDS) * 1_000,
    silenceMs: Math.min(settings.silenceSeconds, MAX_SECONDS) * 1_000,
  })
  const began = clock()
  let text = ''
  let firstTokenMs: number | null = null
  try {
    const { inputTokens, outputTokens } = await orAborted(
      languageModel(settings, fetch).ask({
        system:
          'You are a support assistant that is being tried out. Answer in one short sentence.',
        messages: [{ role: 'user', text: 'Say hello, and which model you are.' }],
        tools: [],
        signal: waiting.signal,
        onLife: waiting.alive,
        onText(piece) {
          firstTokenMs ??= Math.round(clock() - began)
          if (text.length < MAX_LETTERS) text += piece
        },
      }),
      waiting.signal,
    )
    if (text.trim() === '') throw new ModelFailure('model-empty', 'The model’s answer was empty')
    const durationMs = Math.round(clock() - began)
    return {
      ...{ durationMs, firstTokenMs, inputTokens, outputTokens },
      text: text.trim().slice(0, MAX_LETTERS),
    }
  } finally {
    waiting.end()
  }
}
