import type { Ref } from '../store/store.ts'

/** Where a teammate opens a conversation in Baton's desk. */
export function deskLinks(linkBase = ''): (ref: Ref) => string {
  return ({ conversationId }) => `${linkBase}/desk/inbox/all/${encodeURIComponent(conversationId)}`
}
