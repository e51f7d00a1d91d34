// How a connection fares, in a word or two, and what was tried there.
import type { Connection, ConnectionState, ConnectorInfo } from '@baton/contract'
import type { BadgeLook } from '../../parts/badge.tsx'
import { wantsSignIn } from './connection-draft.ts'

export type Standing = { look: BadgeLook; words: string }

export function standingOf(
  connection: Pick<Connection, 'enabled' | 'settings'>,
  connector: Pick<ConnectorInfo, 'signIn' | 'fields'> | undefined,
  state: ConnectionState | undefined,
): Standing {
  if (!connection.enabled) return { look: 'calm', words: 'Off' }
  if (!connector) return { look: 'danger', words: 'Not known to this Baton' }
  if (!state) return { look: 'calm', words: '…' }
  if (state.givenUp > 0) return { look: 'danger', words: `${state.givenUp} given up` }
  if (state.problem !== null) return { look: 'danger', words: 'Fails' }
  if (wantsSignIn(connector, connection) && !state.signedIn)
    return { look: 'warn', words: 'Not signed in' }
  if (state.succeededAt === null) return { look: 'calm', words: 'Not tried yet' }
  return { look: 'accent', words: 'Works' }
}

export function actWords(act: string): string {
  return ACTS[act] ?? act
}

const ACTS: Record<string, string> = {
  'ticket.open': 'Open a ticket',
  'ticket.comment': 'Bring words into the ticket',
  'ticket.status': 'Set the ticket’s status',
  'ticket.merge': 'Join a second ticket',
  'channel.send': 'Send a message',
  'channel.nudge': 'Ask the customer to write',
  'channel.seen': 'Show that it was read',
  'channel.control': 'Take or release the thread',
  'channel.status': 'Told later',
  'news.passed-over': 'Came in',
}
