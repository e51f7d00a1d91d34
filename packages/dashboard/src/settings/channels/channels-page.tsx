import type { ChannelConnection, ChannelInfo, ConnectionState } from '@baton/contract'
import { Link } from '@tanstack/react-router'
import { ChevronRight } from 'lucide-react'
import { Badge } from '../../parts/badge.tsx'
import { Failure } from '../../parts/failure.tsx'
import { Skeleton } from '../../parts/skeleton.tsx'
import { WhenShort } from '../../parts/time.tsx'
import { standingOf } from '../integrations/state-words.ts'
import { SettingsHeader, WithSettings } from '../settings-page.tsx'
import { useChannelKinds, useChannelStates } from './channel-data.ts'

/** Where customers write besides our own pages: what is connected first, then what can be. */
export function ChannelsPage() {
  return (
    <>
      <SettingsHeader title="Channels">
        Where customers write besides your own pages. What they write there becomes a conversation
        like any other, and what is said in it is sent to them. The chat widget, the help page and
        the API need nothing here.
      </SettingsHeader>
      <WithSettings part="channels">
        {({ value }) => <Channels connections={value.connections} />}
      </WithSettings>
    </>
  )
}

function Channels({ connections }: { connections: ChannelConnection[] }) {
  const { data, error, refetch } = useChannelKinds()
  const states = useChannelStates()
  if (!data && error) {
    return (
      <Failure
        what="Could not read what can be connected"
        error={error}
        onRetry={() => void refetch()}
      />
    )
  }
  if (!data) {
    return (
      <div role="status">
        <span className="sr-only">Loading the channels</span>
        <Skeleton className="h-16" />
      </div>
    )
  }
  return (
    <div className="flex flex-col gap-8">
      <section aria-labelledby="connected">
        <h2 id="connected" className="mb-2 text-sm font-semibold">
          Connected
        </h2>
        {connections.length === 0 ? (
          <p className="rounded-xl border border-line bg-surface px-4 py-6 text-center text-sm text-ink-soft">
            No channel is connected yet. Customers write in your own pages only.
          </p>
        ) : (
          <ul className="flex flex-col divide-y divide-line rounded-xl border border-line bg-surface">
            {connections.map((connection) => (
              <li key={connection.id}>
                <Connected
                  connection={connection}
                  info={data.data.find(({ kind }) => kind === connection.kind)}
                  state={states.data?.data.find(
                    ({ connectionId }) => connectionId === connection.id,
                  )}
                />
              </li>
            ))}
          </ul>
        )}
      </section>
      <Connectable kinds={data.data} />
    </div>
  )
}

function Connected({
  connection,
  info,
  state,
}: {
  connection: ChannelConnection
  info: ChannelInfo | undefined
  state: ConnectionState | undefined
}) {
  const { look, words } = standingOf(connection, info && { signIn: null, fields: [] }, state)
  return (
    <Link
      to="/settings/channels/$channelId"
      params={{ channelId: connection.id }}
      className="flex items-center gap-3 px-4 py-3 transition-colors first:rounded-t-xl hover:bg-sunken"
    >
      <span className="min-w-0 flex-1">
        <span className="flex flex-wrap items-center gap-2 font-medium">
          <bdi>{connection.title}</bdi> <Badge look={look}>{words}</Badge>
        </span>
        <span className="wrap-words block text-sm text-ink-soft" dir="auto">
          {state?.problem ?? info?.title ?? connection.kind}
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

function Connectable({ kinds }: { kinds: ChannelInfo[] }) {
  return (
    <section aria-labelledby="connectable">
      <h2 id="connectable" className="mb-2 text-sm font-semibold">
        Connect a channel
      </h2>
      <ul className="grid gap-3 sm:grid-cols-2">
        {kinds.map(({ kind, title, about }) => (
          <li key={kind}>
            <Link
              to="/settings/channels/new/$kind"
              params={{ kind }}
              aria-label={`Connect ${title}`}
              className="block h-full rounded-xl border border-line bg-surface p-4 transition-colors hover:border-edge"
            >
              <span className="block font-medium">{title}</span>
              <span className="mt-1 line-clamp-3 text-sm text-ink-soft">{about.can}</span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
