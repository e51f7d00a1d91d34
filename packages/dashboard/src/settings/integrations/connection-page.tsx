// One ticket system: a new one, or one that is connected.
import type { Connection, ConnectorInfo } from '@baton/contract'
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { ArrowLeft, Unplug } from 'lucide-react'
import type { ReactNode } from 'react'
import { useTitle } from '../../app/title.ts'
import { EmptyState } from '../../parts/empty-state.tsx'
import { Failure } from '../../parts/failure.tsx'
import { Notice } from '../../parts/notice.tsx'
import { Skeleton } from '../../parts/skeleton.tsx'
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
        if (!connector) return <Nothing>Baton knows no ticket system of this name.</Nothing>
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
            if (!connection) return <Nothing>It may have been removed meanwhile.</Nothing>
            return (
              <>
                {signIn ? <SignedIn how={signIn} /> : null}
                {connector ? (
                  <Edited {...{ saved, connector, connection, at }} />
                ) : (
                  <Nothing>This Baton does not know the system {connection.connector}.</Nothing>
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
  useTitle(isNew ? `Connect ${connector.title}` : connection.title)

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
        {isNew ? `Connect ${connector.title}` : connection.title}
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

function SignedIn({ how }: { how: 'done' | 'failed' | 'expired' }) {
  return (
    <div className="mb-5">
      {how === 'done' ? (
        <Notice title="Signed in">Test the connection, and it is ready.</Notice>
      ) : (
        <Notice look="danger" title="The sign-in did not work">
          What the vendor said stands below. Correct it and sign in again.
        </Notice>
      )}
    </div>
  )
}

function Frame({ children }: { children: (connectors: ConnectorInfo[]) => ReactNode }) {
  const { data, error, refetch } = useConnectors()
  return (
    <>
      <Link
        to="/settings/integrations"
        className="-ms-2 mb-3 inline-flex h-8 items-center gap-1.5 rounded-lg px-2 text-sm text-ink-soft hover:bg-sunken pointer-coarse:h-10"
      >
        <ArrowLeft size={15} aria-hidden className="rtl:-scale-x-100" /> Integrations
      </Link>
      {data ? children(data.data) : null}
      {!data && error ? (
        <Failure
          what="Could not read what can be connected"
          error={error}
          onRetry={() => void refetch()}
        />
      ) : null}
      {data || error ? null : (
        <div role="status">
          <span className="sr-only">Loading</span>
          <Skeleton className="h-32" />
        </div>
      )}
    </>
  )
}

function Nothing({ children }: { children: ReactNode }) {
  return (
    <EmptyState icon={<Unplug size={20} />} title="There is no such connection">
      {children}
    </EmptyState>
  )
}
