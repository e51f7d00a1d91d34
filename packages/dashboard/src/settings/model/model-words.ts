// What can be done about a model that does not answer.
import type { ModelFailureCode, ModelHealth } from '@baton/contract'
import { t } from '../../words/translate.ts'

export function remedyFor(code: ModelFailureCode): string {
  return REMEDIES[code] ?? t('Look at the provider’s status page, then try again.')
}

export function modelName({ provider, model }: Pick<ModelHealth, 'provider' | 'model'>): string {
  return model === null ? t('No model: the documents answer') : `${model} (${provider})`
}

const REMEDIES: Record<ModelFailureCode, string> = {
  'model-unreachable': t('Check the address, and whether this server may reach it.'),
  'model-rate-limited': t('Wait, or raise the limit or the credit at the provider.'),
  'model-overloaded': t('The provider’s side failed. Try again shortly, or choose another model.'),
  'model-timeout': t('Allow it more time below, or choose a faster model.'),
  'model-refused-key': t('Enter the key again, and check that it may use this model.'),
  'model-refused-request': t('Check the name of the model, and its limits below.'),
  'model-nonsense': t('Check that the address is that of the API and not of a web page.'),
  'model-empty': t('Raise the limit of tokens below, or choose another model.'),
  'model-cut-off': t('The line broke. Try again; a proxy in between may cut off streams.'),
}
