// A model whose requests somebody looks at.
import type { LanguageModel, ModelRequest } from './language-model.ts'

export function watched(
  model: LanguageModel,
  onAsk: ((request: ModelRequest) => void) | undefined,
): LanguageModel {
  if (!onAsk) return model
  return {
    ask(request) {
      onAsk(request)
      return model.ask(request)
    },
  }
}
