// Which model answers in a workspace: the one its operators chose, or the one of the server's environment, and how its
// address may be reached.
import { ModelFailure } from '@baton/agent'
import type { ModelChoice, ModelSettings, RedactionRules } from '@baton/contract'
import type { Models } from '../delivery/thinking.ts'
import { Forbidden, type GuardedFetch } from '../net/guarded-fetch.ts'
import type { Secrets } from './secrets.ts'
import type { Settings } from './settings.ts'

export type OpenModel = (
  workspaceId: string,
  chosen: ModelChoice['chosen'],
) => Promise<ModelSettings>

export type ModelReach = {
  /** Remembers keys of its own, so that one that is only tried does not take the place of the saved one. */
  opener(): OpenModel
  /** Guarded, unless the environment names the address, or the provider is one we know. */
  fetch: typeof globalThis.fetch
}

type Around = {
  settings: Pick<Settings, 'read'>
  secrets: Pick<Secrets, 'open'>
  /** What the environment says. */
  ofServer: Models
  guarded: Pick<GuardedFetch, 'fetch'>
}

/** Far beyond any answer. */
const MAX_BYTES = 10_000_000

/** Where nobody typed the address. */
const KNOWN = new Set([
  'https://api.openai.com',
  'https://api.anthropic.com',
  'https://generativelanguage.googleapis.com',
])

export function modelReach({ settings, secrets, ofServer, guarded }: Around): ModelReach {
  const ours = new Set<string>()
  const typed = guarded.fetch(MAX_BYTES)

  async function leftOut(workspaceId: string): Promise<RedactionRules | null> {
    const { redaction, redactForModels } = await settings.read(workspaceId, 'privacy')
    const { kinds, phrases, patterns } = redaction
    return redactForModels && kinds.length + phrases.length + patterns.length > 0 ? redaction : null
  }

  async function serverModel(workspaceId: string): Promise<ModelSettings> {
    const model = await ofServer.settings(workspaceId)
    if (model.provider !== 'built-in' && model.baseUrl) ours.add(bare(model.baseUrl))
    return model
  }

  return {
    /** Whoever opens a model gets what is left out of what it reads along with it. */
    opener() {
      const open = keyring(secrets, serverModel)
      return async (workspaceId, chosen) => {
        const [model, leaveOut] = await Promise.all([
          open(workspaceId, chosen),
          leftOut(workspaceId),
        ])
        return model.provider === 'built-in' || !leaveOut ? model : { ...model, leaveOut }
      }
    },
    async fetch(input, init) {
      const url = new URL(input instanceof Request ? input.url : input)
      const isOurs = [...ours].some((address) => url.href.startsWith(`${address}/`))
      if (isOurs || KNOWN.has(url.origin)) return ofServer.fetch(input, init)
      return typed(input, init).catch((error) => {
        if (error instanceof Forbidden) throw new ModelFailure('model-unreachable', error.message)
        throw error
      })
    },
  }
}

/** Remembers the keys it has opened. */
function keyring(
  secrets: Around['secrets'],
  serverModel: (workspaceId: string) => Promise<ModelSettings>,
): OpenModel {
  const opened = new Map<string, { secretId: string; key: string }>()
  return async (workspaceId, chosen) => {
    if (chosen.provider === 'server') return serverModel(workspaceId)
    if (chosen.provider === 'built-in') return chosen
    const { apiKey: ref, ...rest } = chosen
    if (!ref) return rest
    const known = opened.get(workspaceId)
    const isKnown = known?.secretId === ref.secretId
    const key = isKnown ? known.key : await secrets.open(workspaceId, ref)
    opened.set(workspaceId, { secretId: ref.secretId, key })
    return { ...rest, apiKey: key }
  }
}

/** With the key. Asked at every turn. */
export function chosenModel(settings: Pick<Settings, 'read'>, open: OpenModel) {
  return async (workspaceId: string): Promise<ModelSettings> => {
    const { chosen } = await settings.read(workspaceId, 'model')
    return open(workspaceId, chosen)
  }
}

function bare(address: string): string {
  return new URL(address).href.replace(/\/$/, '')
}
