// Teammates at a socket are asked for again now and then: who was put out, signed out or may read no more hears no more.
import { mayDo } from '@baton/core'
import type { People } from '../auth/people.ts'

type Socket = { close(code: number, reason: string): void }

export function stillHere(people: Pick<People, 'signedIn'>, onFault: (error: unknown) => void) {
  const humans = new Map<Socket, { headers: Headers; workspaceId: string }>()

  async function check(socket: Socket): Promise<void> {
    const known = humans.get(socket)
    if (!known) return
    const today = await people.signedIn(known.headers)
    const isHere =
      today?.workspaceId === known.workspaceId && mayDo(today.role, 'conversations.read')
    if (!isHere) socket.close(4001, 'signed out')
  }

  return {
    came(socket: Socket, headers: Headers, workspaceId: string): void {
      humans.set(socket, { headers, workspaceId })
    },
    left: (socket: Socket): void => void humans.delete(socket),
    /** One that cannot be asked for now, because the database is away, is asked for the next time. */
    checkAll(): void {
      for (const socket of humans.keys()) check(socket).catch(onFault)
    },
  }
}
