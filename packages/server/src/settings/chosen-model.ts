// Which model answers in a workspace: the one its operators chose, or the one of the server's environment.
import type { ModelChoice, ModelSettings } from '@baton/contract'
import type { Secrets } from './secrets.ts'
import type { Settings } from './settings.ts'

export type OpenModel = (
  workspaceId: string,
  chosen: ModelChoice['chosen'],
) => Promise<ModelSettings>

type Around = {
  secrets: Pick<Secrets, 'open'>
  /** What the environment says. */
  ofServer: (workspaceId: string) => ModelSettings | Promise<ModelSettings>
}

/** Puts the key in its place. One that has been opened is remembered until another one is chosen. */
export function modelOpener({ secrets, ofServer }: Around): OpenModel {
  const opened = new Map<string, { secretId: string; key: string }>()

  return async (workspaceId, chosen) => {
    if (chosen.provider === 'server') return ofServer(workspaceId)
    if (chosen.provider === 'built-in') return chosen
    const { apiKey: ref, ...rest } = chosen
    if (!ref) return rest
    const known = opened.get(workspaceId)
    const key = known?.secretId === ref.secretId ? known.key : await secrets.open(workspaceId, ref)
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
