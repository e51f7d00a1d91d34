// Who asks, where, and what is tried instead of what is saved.
import type {
  AssistantSettings,
  BodyInput,
  endpoints,
  ModelChoice,
  Policy,
  Preset,
} from '@baton/contract'
import { counted, t } from '../words/translate.ts'

export type Setup = {
  channel: 'widget' | 'api'
  locale: string
  name: string
  email: string
  /** One a line, as name=value. */
  attributes: string
  verified: boolean
  policy: 'saved' | 'unsaved' | Preset
  model: 'saved' | 'built-in' | 'server' | 'named'
  /** Another model of the same provider, with the same key. */
  modelName: string
  /** Null: what is saved. */
  assistant: AssistantSettings | null
  /** Ids of those that are answered from; null: all. */
  sources: string[] | null
}

export const PLAIN: Setup = {
  ...{ channel: 'widget', locale: 'en', name: '', email: '', attributes: '', verified: false },
  ...{ policy: 'saved', model: 'saved', modelName: '', assistant: null, sources: null },
}

/** Who asks and where: of two that are compared, the same. */
export function whoOf({ channel, locale, name, email, attributes, verified }: Setup) {
  return { channel, locale, name, email, attributes, verified }
}

/** Those that are there: the policy in force, and the one in the form. */
export type Policies = { saved: Policy | null; unsaved: Policy | null }
/** What the workspace has chosen; null while it is not known. */
export type SavedModel = ModelChoice['chosen'] | null

/** As the server takes it, without the words and the talk. */
export function trialOf(setup: Setup, policies: Policies, savedModel: SavedModel = null) {
  const { channel, name, email, verified, assistant } = setup
  const attributes = attributesIn(setup.attributes)
  const customer = {
    ...(name.trim() === '' ? {} : { name: name.trim() }),
    ...(email.trim() === '' ? {} : { email: email.trim() }),
    ...(Object.keys(attributes).length === 0 ? {} : { attributes }),
    verified,
  }
  return {
    ...{ channel, customer, locale: setup.locale.trim() || 'en' },
    ...policyOf(setup.policy, policies),
    ...modelOf(setup, savedModel),
    ...(setup.sources ? { sources: setup.sources } : {}),
    ...(assistant ? { assistant } : {}),
  }
}

/** What differs from what customers get, in a few words each. */
export function differences(setup: Setup): string[] {
  return [
    ...(setup.policy === 'saved' ? [] : [policyWords(setup.policy)]),
    ...modelWords(setup),
    ...(setup.assistant ? [t('other instructions')] : []),
    ...(setup.sources
      ? [counted(setup.sources.length, '{n} source alone', '{n} sources alone')]
      : []),
  ]
}

function modelWords({ model, modelName }: Setup): string[] {
  switch (model) {
    case 'saved':
      return []
    case 'built-in':
      return [t('model: built-in')]
    case 'server':
      return [t('model: server')]
    case 'named':
      return modelName.trim() === '' ? [] : [t('model: {name}', { name: modelName.trim() })]
  }
}

function policyWords(policy: Exclude<Setup['policy'], 'saved'>): string {
  switch (policy) {
    case 'unsaved':
      return t('policy: unsaved')
    case 'careful':
      return t('policy: careful')
    case 'balanced':
      return t('policy: balanced')
    case 'eager':
      return t('policy: eager')
  }
}

export function attributesIn(lines: string): Record<string, string | number | boolean> {
  const pairs = lines.split('\n').flatMap((line) => {
    const [name = '', ...rest] = line.split('=')
    return name.trim() === '' ? [] : [[name.trim(), readValue(rest.join('=').trim())] as const]
  })
  return Object.fromEntries(pairs)
}

function readValue(text: string): string | number | boolean {
  if (text === 'true' || text === 'false') return text === 'true'
  return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text
}

function policyOf(
  which: Setup['policy'],
  { saved, unsaved }: Policies,
): { policy?: BodyInput<typeof endpoints.tryTurn>['policy'] } {
  if (which === 'saved') return {}
  if (which === 'unsaved') return unsaved ? { policy: unsaved } : {}
  // Topics and limits are the operator's, whatever the rules.
  return { policy: { ...saved, preset: which, rules: [] } }
}

function modelOf({ model, modelName }: Setup, saved: SavedModel): { model?: ModelChoice } {
  if (model === 'saved') return {}
  if (model !== 'named') return { model: { chosen: { provider: model } } }
  const name = modelName.trim()
  return saved && 'model' in saved && name !== ''
    ? { model: { chosen: { ...saved, model: name } } }
    : {}
}
