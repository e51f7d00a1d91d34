import type { Connection, ConnectionState, ConnectorInfo } from '@baton/contract'
import { Link, useSearch } from '@tanstack/react-router'
import { ChevronRight } from 'lucide-react'
import { Badge } from '../../parts/badge.tsx'
import { Failure } from '../../parts/failure.tsx'
import { Notice } from '../../parts/notice.tsx'
import { Skeleton } from '../../parts/skeleton.tsx'
import { WhenShort } from '../../parts/time.tsx'
import { SettingsHeader, WithSettings } from '../settings-page.tsx'
import { connectorOf, useConnectionStates, useConnectors } from './integration-data.ts'
import { standingOf } from './state-words.ts'

/** The ticket systems: those that are connected first, then those that can be. */
export function IntegrationsPage() {
  const { signIn } = useSearch({ from: '/shell/settings/integrations' })
  return (
    <>
      <SettingsHeader title="Integrations">
        Ticket systems where your people work. What is escalated waits in Baton’s desk in any case;
        connected here, it becomes a ticket there too, and answers come back into the chat.
      </SettingsHeader>
      {signIn === 'expired' ? (
        <div className="mb-5">
          <Notice look="warn" title="That sign-in is not valid any more">
            It works once, within ten minutes, and in the browser where it began. Open the
            connection and sign in again.
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
  if (!connectors.data && connectors.error) {
    return (
      <Failure
        what="Could not read what can be connected"
        error={connectors.error}
        onRetry={() => void connectors.refetch()}
      />
    )
  }
  if (!connectors.data) {
    return (
      <div role="status" className="flex flex-col gap-3">
        <span className="sr-only">Loading the ticket systems</span>
        <Skeleton className="h-16" />
        <Skeleton className="h-16" />
      </div>
    )
  }
  const all = connectors.data.data
  return (
    <div className="flex flex-col gap-8">
      <section aria-labelledby="connected">
        <h2 id="connected" className="mb-2 text-sm font-semibold">
          Connected
        </h2>
        {connections.length === 0 ? (
          <p className="rounded-xl border border-line bg-surface px-4 py-6 text-center text-sm text-ink-soft">
            Nothing is connected yet. Escalations wait in Baton’s own desk.
          </p>
        ) : (
          <ul className="flex flex-col divide-y divide-line rounded-xl border border-line bg-surface">
            {connections.map((connection) => (
              <li key={connection.id}>
                <Connected
                  connection={connection}
                  connector={connectorOf(all, connection)}
                  state={states.data?.data.find(
                    ({ connectionId }) => connectionId === connection.id,
                  )}
                />
              </li>
            ))}
          </ul>
        )}
      </section>
      <Connectable connectors={all} />
    </div>
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
  const { look, words } = standingOf(connection, connector, state)
  return (
    <Link
      to="/settings/integrations/$connectionId"
      params={{ connectionId: connection.id }}
      className="flex items-center gap-3 px-4 py-3 transition-colors first:rounded-t-xl hover:bg-sunken"
    >
      <span className="min-w-0 flex-1">
        <span className="flex flex-wrap items-center gap-2 font-medium">
          <bdi>{connection.title}</bdi> <Badge look={look}>{words}</Badge>
        </span>
        <span className="wrap-words block text-sm text-ink-soft" dir="auto">
          {state?.problem ?? connector?.title ?? connection.connector}
        </span>
        {state?.succeededAt ? (
          <span className="block text-xs text-ink-faint">
            Last success: <WhenShort at={state.succeededAt} />
          </span>
        ) : null}
      </span>
      <ChevronRight size={16} aria-hidden className="shrink-0 text-ink-faint rtl:-scale-x-100" />
    </Link>
  )
}

function Connectable({ connectors }: { connectors: ConnectorInfo[] }) {
  return (
    <section aria-labelledby="connectable">
      <h2 id="connectable" className="mb-2 text-sm font-semibold">
        Connect a ticket system
      </h2>
      <ul className="grid gap-3 sm:grid-cols-2">
        {connectors.map(({ name, title, about }) => (
          <li key={name}>
            <Link
              to="/settings/integrations/new/$connector"
              params={{ connector: name }}
              aria-label={`Connect ${title}`}
              className="block h-full rounded-xl border border-line bg-surface p-4 transition-colors hover:border-edge"
            >
              <span className="block font-medium">{title}</span>
              <span className="mt-1 line-clamp-3 text-sm text-ink-soft">{about.back}</span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
