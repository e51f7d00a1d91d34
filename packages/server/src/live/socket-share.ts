// How many sockets one conversation may hold: tabs are few, and each costs memory whether it listens or not.
import type { Peer } from './socket.ts'

const MAX_SOCKETS = 20

export function createSocketShare() {
  const open = new Map<string, number>()

  return {
    hasRoom: (peer: Peer): boolean => (open.get(keyOf(peer) ?? '') ?? 0) < MAX_SOCKETS,
    opened(peer: Peer): void {
      const key = keyOf(peer)
      if (key) open.set(key, (open.get(key) ?? 0) + 1)
    },
    closed(peer: Peer): void {
      const key = keyOf(peer)
      if (!key) return
      const left = (open.get(key) ?? 0) - 1
      if (left > 0) open.set(key, left)
      else open.delete(key)
    },
  }
}

/** Humans are few, and known. */
function keyOf(peer: Peer): string | null {
  return peer.kind === 'customer' ? `${peer.ref.workspaceId} ${peer.ref.conversationId}` : null
}
