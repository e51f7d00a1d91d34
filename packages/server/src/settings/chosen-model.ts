// Which model answers in a workspace: the one its operators chose, or the one of the server's environment.
import type { ModelSettings } from '@baton/contract'
import type { Secrets } from './secrets.ts'
import type { Settings } from './settings.ts'

type Around = {
  settings: Pick<Settings, 'read'>
  secrets: Pick<Secrets, 'open'>
  /** What the environment says. */
  ofServer: (workspaceId: string) => ModelSettings | Promise<ModelSettings>
}

/** With the key. Asked at every turn, so a key that has been opened is remembered until another one is chosen. */
export function chosenModel({ settings, secrets, ofServer }: Around) {
  const opened = new Map<string, { secretId: string; key: string }>()

  return async (workspaceId: string): Promise<ModelSettings> => {
    const { chosen } = await settings.read(workspaceId, 'model')
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
