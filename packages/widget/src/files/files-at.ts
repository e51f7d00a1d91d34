import { type Files, filesOf } from '@baton/client/files'
import type { Store } from '../store.ts'

type Place = { params: { conversationId: string }; headers: Record<string, string> }

/** The files of the conversation that a session speaks about. */
export function filesAt({ config }: Store, { params, headers }: Place): Files {
  const request = () => new XMLHttpRequest()
  return filesOf({ baseUrl: config.baseUrl, ...params, headers, request })
}
