import type { Connection, ConnectionState, ConnectorInfo } from '@baton/contract'
import { Link, useSearch } from '@tanstack/react-router'
import { Notice } from '../../parts/notice.tsx'
import { t } from '../../words/translate.ts'
import { WhenRead } from '../connecting/frame.tsx'
import {
  CONNECTABLE_CARD,
  CONNECTED_ROW,
  ConnectableCard,
  ConnectableList,
  ConnectedList,
  ConnectedRow,
  stateOf,
} from '../connecting/lists.tsx'
import { SettingsHeader, WithSettings } from '../settings-page.tsx'
import { connectorOf, useConnectionStates, useConnectors } from './integration-data.ts'
import { standingOf } from './state-words.ts'

/** The ticket systems: those that are connected first, then those that can be. */
export function IntegrationsPage() {
  const { signIn } = useSearch({ from: '/shell/settings/integrations' })
  return (
    <>
      <SettingsHeader title={t('Integrations')}>
        {t(
          'Ticket systems where your people work. What is escalated waits in Baton’s desk in any case; connected here, it becomes a ticket there too, and answers come back into the chat.',
        )}
      </SettingsHeader>
      {signIn === 'expired' ? (
        <div className="mb-5">
          <Notice look="warn" title={t('That sign-in is not valid any more')}>
            {t(
              'It works once, within ten minutes, and in the browser where it began. Open the connection and sign in again.',
            )}
          </Notice>
        </div>
      ) : null}
      <WithSettings part="destinations">
        {({ value }) => <Systems connections={value.connections} />}
      </WithSettings>
    </>
  )
}

function Systems({ connections }: { connections: Connection[] }) {
  const connectors = useConnectors()
  const states = useConnectionStates()
  return (
    <WhenRead reading={connectors} loading={t('Loading the ticket systems')}>
      {(all) => (
        <div className="flex flex-col gap-8">
          <ConnectedList
            empty={t('Nothing is connected yet. Escalations wait in Baton’s own desk.')}
          >
            {connections.map((connection) => {
              const { id } = connection
              const connector = connectorOf(all, connection)
              const state = stateOf(states.data, id)
              return { key: id, row: <Connected {...{ connection, connector, state }} /> }
            })}
          </ConnectedList>
          <ConnectableList heading={t('Connect a ticket system')}>
            {all.map((connector) => ({
              key: connector.name,
              card: <Connectable connector={connector} />,
            }))}
          </ConnectableList>
        </div>
      )}
    </WhenRead>
  )
}

function Connected({
  connection,
  connector,
  state,
}: {
  connection: Connection
  connector: ConnectorInfo | undefined
  state: ConnectionState | undefined
}) {
  const { id, title } = connection
  return (
    <Link
      to="/settings/integrations/$connectionId"
      params={{ connectionId: id }}
      className={CONNECTED_ROW}
    >
      <ConnectedRow
        {...{ title, state }}
        kind={connector?.title ?? connection.connector}
        standing={standingOf(connection, connector, state)}
      />
    </Link>
  )
}

function Connectable({ connector: { name, title, about } }: { connector: ConnectorInfo }) {
  return (
    <Link
      to="/settings/integrations/new/$connector"
      params={{ connector: name }}
      aria-label={t('Connect {title}', { title })}
      className={CONNECTABLE_CARD}
    >
      <ConnectableCard title={title}>{about.back}</ConnectableCard>
    </Link>
  )
}
