// What other processes on the same database write: heard of by pokes, and looked for now and then in case one got lost.
import type { Pool, PoolConfig } from 'pg'
import type { Commits } from '../commit.ts'
import type { Inbox } from '../inbox/inbox.ts'
import type { Ref } from '../store/store.ts'
import type { Hub } from './hub.ts'
import { openPokes, type Poke } from './pokes.ts'
import { readTyping, type Typing, writeTyping } from './typing.ts'
import { type Look, readLook, writeLook } from './viewers.ts'
import { readWhereabouts, type Whereabouts, writeWhereabouts } from './whereabouts.ts'

/** How long a client may miss an event whose poke was lost. */
const LOOK_MS = 10_000

export type Neighbours = {
  tell(poke: Poke): void
  tellTyping(typing: Typing): void
  tellLook(look: Look): void
  tellWhereabouts(whereabouts: Whereabouts): void
  stop(): Promise<void>
}

export async function openNeighbours(around: {
  pool: Pool
  connection: PoolConfig
  processId: string
  commits: Pick<Commits, 'forget'>
  hub: Hub
  inbox: Pick<Inbox, 'row' | 'seqs'>
  /** Somebody has a conversation open at another process. */
  onLook(look: Look): void
  /** Another process has written to this conversation. */
  onHeard(ref: Ref): void
  /** Conversations that somebody here has to hear of, besides those that are followed. */
  minded(): Ref[]
  onFault(error: unknown): void
}): Promise<Neighbours> {
  const { commits, hub, inbox, onHeard, onLook, minded, onFault } = around

  function heard(poke: Poke): void {
    if (poke.sign) return signed(poke, poke.sign)
    commits.forget(poke, poke.seq)
    hub.poked(poke, poke.seq)
    onHeard(poke)
  }

  function signed(ref: Ref, sign: string): void {
    const look = readLook(ref, sign)
    const whereabouts = look ? null : readWhereabouts(ref, sign)
    if (look) onLook(look)
    else if (whereabouts) hub.visited(whereabouts)
    else hub.typed(readTyping(ref, sign))
  }

  async function listed({ workspaceId, conversationId }: Poke): Promise<void> {
    if (!hub.hasWatchers(workspaceId)) return
    const row = await inbox.row(workspaceId, conversationId)
    if (row) hub.listed(workspaceId, row)
  }

  async function look(): Promise<void> {
    const refs = [...hub.followed(), ...minded()]
    if (refs.length > 0) for (const poke of await inbox.seqs(refs)) heard(poke)
  }

  const pokes = await openPokes({
    ...around,
    onPoke(poke) {
      heard(poke)
      if (!poke.sign) listed(poke).catch(onFault)
    },
    onGap: () => void look().catch(onFault),
  })
  const timer = setInterval(() => void look().catch(onFault), LOOK_MS)

  return {
    tell: pokes.send,
    tellTyping: (typing) => pokes.send({ ...typing.ref, seq: 0, sign: writeTyping(typing) }),
    tellLook: (look) => pokes.send({ ...look.ref, seq: 0, sign: writeLook(look) }),
    tellWhereabouts: (told) => pokes.send({ ...told.ref, seq: 0, sign: writeWhereabouts(told) }),
    stop() {
      clearInterval(timer)
      return pokes.stop()
    },
  }
}
