// Who asks, where, and what is tried instead of what is saved.
import type {
  AssistantSettings,
  BodyInput,
  endpoints,
  ModelChoice,
  Policy,
  Preset,
} from '@baton/contract'
import { t } from '../words/translate.ts'

export type Setup = {
  channel: 'widget' | 'api'
  locale: string
  name: string
  email: string
  /** One a line, as name=value. */
  attributes: string
  verified: boolean
  policy: 'saved' | 'unsaved' | Preset
  model: 'saved' | 'built-in' | 'server'
  /** Null: what is saved. */
  assistant: AssistantSettings | null
}

export const PLAIN: Setup = {
  ...{ channel: 'widget', locale: 'en', name: '', email: '', attributes: '', verified: false },
  ...{ policy: 'saved', model: 'saved', assistant: null },
}

/** Those that are there: the policy in force, and the one in the form. */
export type Policies = { saved: Policy | null; unsaved: Policy | null }

/** As the server takes it, without the words and the talk. */
export function trialOf(setup: Setup, policies: Policies) {
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
    ...(setup.model === 'saved' ? {} : { model: modelOf(setup.model) }),
    ...(assistant ? { assistant } : {}),
  }
}

/** What differs from what customers get, in a few words each. */
export function differences(setup: Setup): string[] {
  return [
    ...(setup.policy === 'saved' ? [] : [policyWords(setup.policy)]),
    ...(setup.model === 'saved'
      ? []
      : [setup.model === 'built-in' ? t('model: built-in') : t('model: server')]),
    ...(setup.assistant ? [t('other instructions')] : []),
  ]
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

function modelOf(provider: 'built-in' | 'server'): ModelChoice {
  return { chosen: { provider } }
}
