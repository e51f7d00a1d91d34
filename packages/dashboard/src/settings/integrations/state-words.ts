// How a connection fares, in a word or two, and what was tried there.
import type { Connection, ConnectionState, ConnectorInfo } from '@baton/contract'
import type { BadgeLook } from '../../parts/badge.tsx'
import { t } from '../../words/translate.ts'
import { wantsSignIn } from './connection-draft.ts'

export type Standing = { look: BadgeLook; words: string }

export function standingOf(
  connection: Pick<Connection, 'enabled' | 'settings' | 'switchedOff'>,
  connector: Pick<ConnectorInfo, 'signIn' | 'fields'> | undefined,
  state: ConnectionState | undefined,
): Standing {
  if (!connection.enabled && connection.switchedOff)
    return { look: 'danger', words: t('Switched off by itself') }
  if (!connection.enabled) return { look: 'calm', words: t('Off') }
  if (!connector) return { look: 'danger', words: t('Not known to this Baton') }
  if (!state) return { look: 'calm', words: '…' }
  if (state.givenUp > 0)
    return { look: 'danger', words: t('{givenUp} given up', { givenUp: state.givenUp }) }
  if (state.problem !== null) return { look: 'danger', words: t('Fails') }
  if (wantsSignIn(connector, connection) && !state.signedIn)
    return { look: 'warn', words: t('Not signed in') }
  if (state.succeededAt === null) return { look: 'calm', words: t('Not tried yet') }
  return { look: 'accent', words: t('Works') }
}

export function actWords(act: string): string {
  return ACTS[act] ?? act
}

const ACTS: Record<string, string> = {
  'ticket.open': t('Open a ticket'),
  'ticket.comment': t('Bring words into the ticket'),
  'ticket.status': t('Set the ticket’s status'),
  'ticket.merge': t('Join a second ticket'),
  'channel.send': t('Send a message'),
  'channel.nudge': t('Ask the customer to write'),
  'channel.seen': t('Show that it was read'),
  'channel.control': t('Take or release the thread'),
  'channel.status': t('Told later'),
  'news.passed-over': t('Came in'),
}
