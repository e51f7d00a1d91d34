// Somebody is writing: told to the other side as it happens, never kept, and over by itself when it is not repeated.
import type { Typist } from '@baton/contract'
import type { Commits } from '../commit.ts'
import type { Ref } from '../store/store.ts'
import type { Hub } from './hub.ts'
import type { Neighbours } from './neighbours.ts'
import type { Peer } from './socket.ts'

export type Typing = { ref: Ref; by: Typist; toCustomer: boolean }

type Around = {
  commits: Pick<Commits, 'read'>
  hub: Pick<Hub, 'typed'>
  neighbours: Pick<Neighbours, 'tellTyping'>
  onFault(error: unknown): void
}

export function createTyping({ commits, hub, neighbours, onFault }: Around) {
  async function tell(peer: Peer, conversationId: string): Promise<void> {
    const typing = await typingOf(peer, conversationId, commits)
    hub.typed(typing)
    neighbours.tellTyping(typing)
  }
  return (peer: Peer, conversationId: string): void => {
    tell(peer, conversationId).catch(onFault)
  }
}

/** A customer sees only the one who answers them: who else looks at their conversation is none of it. */
async function typingOf(
  peer: Peer,
  conversationId: string,
  commits: Pick<Commits, 'read'>,
): Promise<Typing> {
  if (peer.kind === 'customer')
    return { ref: peer.ref, by: { kind: 'customer' }, toCustomer: false }
  const ref = { workspaceId: peer.workspaceId, conversationId }
  const { holder } = await commits.read(ref)
  const toCustomer = holder.kind === 'human' && holder.human.id === peer.human.id
  return { ref, by: { kind: 'human', human: peer.human }, toCustomer }
}

/** As one word, for a line in which words are parted by spaces. */
export function writeTyping({ by, toCustomer }: Typing): string {
  return Buffer.from(JSON.stringify({ by, toCustomer })).toString('base64url')
}

export function readTyping({ workspaceId, conversationId }: Ref, word: string): Typing {
  const { by, toCustomer } = JSON.parse(Buffer.from(word, 'base64url').toString())
  return { ref: { workspaceId, conversationId }, by, toCustomer }
}
