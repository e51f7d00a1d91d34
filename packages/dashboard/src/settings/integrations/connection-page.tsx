// One ticket system: a new one, or one that is connected.
import type { Connection, ConnectorInfo } from '@baton/contract'
import { useNavigate, useParams, useSearch } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useTitle } from '../../app/title.ts'
import { t } from '../../words/translate.ts'
import { ConnectingFrame, Nothing, SignedIn } from '../connecting/frame.tsx'
import { type SavedSettings, useSaveSettings } from '../settings-data.ts'
import { WithSettings } from '../settings-page.tsx'
import { newConnection } from './connection-draft.ts'
import { ConnectionForm } from './connection-form.tsx'
import { DeliveriesSection } from './deliveries-section.tsx'
import { connectorOf, useConnectors } from './integration-data.ts'
import { RemoveConnection } from './remove-connection.tsx'

export function NewConnectionPage() {
  const { connector: name } = useParams({ from: '/shell/settings/integrations/new/$connector' })
  return (
    <Frame>
      {(connectors) => {
        const connector = connectors.find((one) => one.name === name)
        if (!connector)
          return <Nothing title={GONE}>{t('Baton knows no ticket system of this name.')}</Nothing>
        return (
          <WithSettings part="destinations">
            {(saved) => {
              const { connections } = saved.value
              const connection = newConnection(connector, connections)
              return <Edited {...{ saved, connector, connection, at: connections.length }} />
            }}
          </WithSettings>
        )
      }}
    </Frame>
  )
}

export function ConnectionPage() {
  const { connectionId } = useParams({ from: '/shell/settings/integrations/$connectionId' })
  const { signIn } = useSearch({ from: '/shell/settings/integrations/$connectionId' })
  return (
    <Frame>
      {(connectors) => (
        <WithSettings part="destinations">
          {(saved) => {
            const at = saved.value.connections.findIndex(({ id }) => id === connectionId)
            const connection = saved.value.connections[at]
            const connector = connection && connectorOf(connectors, connection)
            if (!connection)
              return <Nothing title={GONE}>{t('It may have been removed meanwhile.')}</Nothing>
            return (
              <>
                <SignedIn how={signIn} />
                {connector ? (
                  <Edited {...{ saved, connector, connection, at }} />
                ) : (
                  <Nothing title={GONE}>
                    {t('This Baton does not know the system {connector}.', {
                      connector: connection.connector,
                    })}
                  </Nothing>
                )}
                <div className="mt-10 flex flex-col gap-8">
                  <DeliveriesSection connectionId={connectionId} />
                  <RemoveConnection saved={saved} connection={connection} />
                </div>
              </>
            )
          }}
        </WithSettings>
      )}
    </Frame>
  )
}

const GONE = t('There is no such connection')

function Edited({
  saved,
  connector,
  connection,
  at,
}: {
  saved: SavedSettings<'destinations'>
  connector: ConnectorInfo
  connection: Connection
  /** Its place among the connections; behind the last one for a new one. */
  at: number
}) {
  const save = useSaveSettings('destinations')
  const navigate = useNavigate()
  const { connections } = saved.value
  const isNew = at === connections.length
  useTitle(isNew ? t('Connect {title}', { title: connector.title }) : connection.title)

  function keep(changed: Connection) {
    const value = { ...saved.value, connections: connections.toSpliced(at, 1, changed) }
    const done = save.mutateAsync({ baseVersion: saved.version, value })
    const go = () =>
      navigate({
        to: '/settings/integrations/$connectionId',
        params: { connectionId: changed.id },
        replace: true,
      })
    // What went wrong is said beside the fields.
    done.then(isNew ? go : undefined, () => {})
  }

  return (
    <>
      <h1 className="mb-6 text-lg font-semibold wrap-words">
        {isNew ? t('Connect {title}', { title: connector.title }) : connection.title}
      </h1>
      <ConnectionForm
        {...{ connector, connection, isNew }}
        path={`connections.${at}`}
        error={save.error}
        pending={save.isPending}
        onSave={keep}
      />
    </>
  )
}

function Frame({ children }: { children: (connectors: ConnectorInfo[]) => ReactNode }) {
  return (
    <ConnectingFrame
      back="/settings/integrations"
      name={t('Integrations')}
      reading={useConnectors()}
    >
      {children}
    </ConnectingFrame>
  )
}
