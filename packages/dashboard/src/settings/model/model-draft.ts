// The settings of a model while they are being edited: every number as it is typed, and a key that belongs to an address.
import type { ModelChoice, SecretRef } from '@baton/contract'
import { t } from '../../words/translate.ts'

export type Provider = ModelChoice['chosen']['provider']

export type ModelDraft = {
  provider: Provider
  model: string
  baseUrl: string
  /** With the place it was entered for: it is sent nowhere else. */
  key: { secret: SecretRef; place: string } | null
  /** A new one, as long as it has not been kept. */
  keyText: string
} & Record<NumberField, string>

export type NumberField =
  | 'temperature'
  | 'maxOutputTokens'
  | 'timeoutSeconds'
  | 'silenceSeconds'
  | 'inputPerMillion'
  | 'outputPerMillion'

export const PROVIDERS: { value: Provider; label: string }[] = [
  { value: 'server', label: t('What the server’s environment says') },
  { value: 'built-in', label: t('None: quote the documents') },
  { value: 'openai', label: 'OpenAI' },
  { value: 'anthropic', label: t('Anthropic') },
  { value: 'google', label: t('Google') },
  { value: 'openai-compatible', label: t('A server that speaks like OpenAI (Ollama, vLLM, …)') },
]

export function isModel(provider: Provider): boolean {
  return provider !== 'server' && provider !== 'built-in'
}

export function draftOf({ chosen }: ModelChoice): ModelDraft {
  const draft: ModelDraft = { ...EMPTY, provider: chosen.provider }
  if (chosen.provider === 'server' || chosen.provider === 'built-in') return draft
  const { model, baseUrl = '', apiKey, prices } = chosen
  const filled = {
    ...draft,
    ...{ model, baseUrl },
    temperature: shown(chosen.temperature),
    maxOutputTokens: shown(chosen.maxOutputTokens),
    timeoutSeconds: shown(chosen.timeoutSeconds),
    silenceSeconds: shown(chosen.silenceSeconds),
    inputPerMillion: shown(prices?.inputPerMillion),
    outputPerMillion: shown(prices?.outputPerMillion),
  }
  return { ...filled, key: apiKey ? { secret: apiKey, place: placeOf(filled) } : null }
}

/** As the server takes it. What is missing or wrong it says itself. */
export function choiceOf(draft: ModelDraft): ModelChoice {
  const { provider, model, baseUrl } = draft
  if (!isModel(provider)) return { chosen: { provider } } as ModelChoice
  const secret = keyOf(draft)
  const chosen = {
    provider,
    model: model.trim(),
    ...(baseUrl.trim() === '' ? {} : { baseUrl: baseUrl.trim() }),
    ...(secret ? { apiKey: secret } : {}),
    ...given('temperature', draft.temperature),
    ...given('maxOutputTokens', draft.maxOutputTokens),
    ...given('timeoutSeconds', draft.timeoutSeconds),
    ...given('silenceSeconds', draft.silenceSeconds),
    ...prices(draft),
  }
  return { chosen } as ModelChoice
}

/** The key, where it is one for this provider at this address. */
export function keyOf(draft: ModelDraft): SecretRef | undefined {
  return draft.key?.place === placeOf(draft) ? draft.key.secret : undefined
}

export function placeOf({ provider, baseUrl }: Pick<ModelDraft, 'provider' | 'baseUrl'>): string {
  return `${provider} ${baseUrl.trim()}`
}

function prices({ inputPerMillion, outputPerMillion }: ModelDraft): object {
  if (inputPerMillion === '' && outputPerMillion === '') return {}
  return {
    prices: {
      inputPerMillion: Number(inputPerMillion || 0),
      outputPerMillion: Number(outputPerMillion || 0),
    },
  }
}

function given(name: NumberField, typed: string): object {
  return typed.trim() === '' ? {} : { [name]: Number(typed) }
}

function shown(value: number | undefined): string {
  return value === undefined ? '' : String(value)
}

const EMPTY: Omit<ModelDraft, 'provider'> = {
  ...{ model: '', baseUrl: '', key: null, keyText: '', temperature: '', maxOutputTokens: '' },
  ...{ timeoutSeconds: '', silenceSeconds: '', inputPerMillion: '', outputPerMillion: '' },
}
