// The model that the environment chooses.
import { ModelSettings } from '@baton/contract'

type Given = {
  LLM_MODEL?: string | undefined
  LLM_API_KEY?: string | undefined
  LLM_BASE_URL?: string | undefined
}

/** The three settings together; what is missing beside another is a mistake, not a model that never answers. */
export function modelIn(given: Given, mistakes: string[]): ModelSettings {
  const { LLM_MODEL: name, LLM_API_KEY: apiKey, LLM_BASE_URL: baseUrl } = given
  const builtIn = { provider: 'built-in' as const }
  if (!name) {
    if (apiKey || baseUrl)
      mistakes.push(
        `LLM_MODEL must name the model to ask at ${baseUrl ? 'LLM_BASE_URL' : 'its provider, such as openai:gpt-5-mini'}`,
      )
    return builtIn
  }
  const [, named, model = name] =
    /^(openai|anthropic|google|openai-compatible):(.+)$/.exec(name) ?? []
  const provider = named ?? (baseUrl ? 'openai-compatible' : 'openai')
  if (provider === 'openai-compatible' && !baseUrl)
    mistakes.push('LLM_BASE_URL must be set for a model of the kind openai-compatible')
  if (provider !== 'openai-compatible' && !apiKey && !baseUrl)
    mistakes.push(`LLM_API_KEY must be set for a model of ${provider}`)
  const settings = ModelSettings.safeParse({
    provider,
    model,
    ...(apiKey ? { apiKey } : {}),
    ...(baseUrl ? { baseUrl } : {}),
  })
  return settings.data ?? builtIn
}
