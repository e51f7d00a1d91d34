import type { Ref } from '../store/store.ts'

/** Where a teammate opens a conversation in Baton's desk. Without a public address it is only the path. */
export function deskLinks(publicUrl: string | undefined): (ref: Ref) => string {
  return ({ conversationId }) =>
    `${publicUrl ?? ''}/desk/conversations/${encodeURIComponent(conversationId)}`
}
