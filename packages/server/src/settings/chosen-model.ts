// Which model answers in a workspace: the one its operators chose, or the one of the server's environment, and how its
// address may be reached.
import { ModelFailure } from '@baton/agent'
import type { ModelChoice, ModelSettings } from '@baton/contract'
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

export function modelReach({ secrets, ofServer, guarded }: Around): ModelReach {
  const ours = new Set<string>()
  const typed = guarded.fetch(MAX_BYTES)

  async function serverModel(workspaceId: string): Promise<ModelSettings> {
    const settings = await ofServer.settings(workspaceId)
    if (settings.provider !== 'built-in' && settings.baseUrl) ours.add(bare(settings.baseUrl))
    return settings
  }

  return {
    opener() {
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
