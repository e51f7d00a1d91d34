// One channel: a new one, or one that is connected.
import type { ChannelConnection, ChannelInfo } from '@baton/contract'
import { Link, useNavigate, useParams } from '@tanstack/react-router'
import { ArrowLeft, Unplug } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import { useTitle } from '../../app/title.ts'
import { Button } from '../../parts/button.tsx'
import { ConfirmDialog } from '../../parts/confirm-dialog.tsx'
import { EmptyState } from '../../parts/empty-state.tsx'
import { Failure } from '../../parts/failure.tsx'
import { Skeleton } from '../../parts/skeleton.tsx'
import { DeliveriesSection } from '../integrations/deliveries-section.tsx'
import { type SavedSettings, useSaveSettings } from '../settings-data.ts'
import { WithSettings } from '../settings-page.tsx'
import { useChannelKinds } from './channel-data.ts'
import { newChannel } from './channel-draft.ts'
import { ChannelForm } from './channel-form.tsx'

export function NewChannelPage() {
  const { kind } = useParams({ from: '/shell/settings/channels/new/$kind' })
  return (
    <Frame>
      {(kinds) => {
        const info = kinds.find((one) => one.kind === kind)
        if (!info) return <Nothing>Baton knows no channel of this name.</Nothing>
        return (
          <WithSettings part="channels">
            {(saved) => {
              const { connections } = saved.value
              const connection = newChannel(info, connections)
              return <Edited {...{ saved, info, connection, at: connections.length }} />
            }}
          </WithSettings>
        )
      }}
    </Frame>
  )
}

export function ChannelPage() {
  const { channelId } = useParams({ from: '/shell/settings/channels/$channelId' })
  return (
    <Frame>
      {(kinds) => (
        <WithSettings part="channels">
          {(saved) => {
            const at = saved.value.connections.findIndex(({ id }) => id === channelId)
            const connection = saved.value.connections[at]
            const info = kinds.find(({ kind }) => kind === connection?.kind)
            if (!connection || !info) return <Nothing>It may have been removed meanwhile.</Nothing>
            return (
              <>
                <Edited {...{ saved, info, connection, at }} />
                <div className="mt-10 flex flex-col gap-8">
                  <DeliveriesSection connectionId={channelId} />
                  <RemoveChannel saved={saved} connection={connection} />
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
  info,
  connection,
  at,
}: {
  saved: SavedSettings<'channels'>
  info: ChannelInfo
  connection: ChannelConnection
  /** Its place among the connections; behind the last one for a new one. */
  at: number
}) {
  const save = useSaveSettings('channels')
  const navigate = useNavigate()
  const { connections } = saved.value
  const isNew = at === connections.length
  useTitle(isNew ? `Connect ${info.title}` : connection.title)

  function keep(changed: ChannelConnection) {
    const value = { connections: connections.toSpliced(at, 1, changed) }
    const done = save.mutateAsync({ baseVersion: saved.version, value })
    const params = { channelId: changed.id }
    const go = () => navigate({ to: '/settings/channels/$channelId', params, replace: true })
    // What went wrong is said beside the fields.
    done.then(isNew ? go : undefined, () => {})
  }

  return (
    <>
      <h1 className="mb-6 text-lg font-semibold wrap-words">
        {isNew ? `Connect ${info.title}` : connection.title}
      </h1>
      <ChannelForm
        {...{ info, connection, isNew }}
        path={`connections.${at}`}
        error={save.error}
        pending={save.isPending}
        onSave={keep}
      />
    </>
  )
}

function RemoveChannel({
  saved,
  connection,
}: {
  saved: SavedSettings<'channels'>
  connection: ChannelConnection
}) {
  const [isAsking, setAsking] = useState(false)
  const save = useSaveSettings('channels')
  const navigate = useNavigate()

  function remove() {
    const connections = saved.value.connections.filter(({ id }) => id !== connection.id)
    save.mutateAsync({ baseVersion: saved.version, value: { connections } }).then(
      () => navigate({ to: '/settings/channels' }),
      () => setAsking(false),
    )
  }

  return (
    <div>
      <Button onClick={() => setAsking(true)}>Remove this channel</Button>
      <ConfirmDialog
        open={isAsking}
        onOpenChange={setAsking}
        title={`Remove ${connection.title}?`}
        action="Remove"
        pending={save.isPending}
        onConfirm={remove}
      >
        What customers write there is not heard any more, and nothing that is said here reaches them
        there. Conversations stay in Baton’s desk.
      </ConfirmDialog>
    </div>
  )
}

function Frame({ children }: { children: (kinds: ChannelInfo[]) => ReactNode }) {
  const { data, error, refetch } = useChannelKinds()
  return (
    <>
      <Link
        to="/settings/channels"
        className="-ms-2 mb-3 inline-flex h-8 items-center gap-1.5 rounded-lg px-2 text-sm text-ink-soft hover:bg-sunken pointer-coarse:h-10"
      >
        <ArrowLeft size={15} aria-hidden className="rtl:-scale-x-100" /> Channels
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
    <EmptyState icon={<Unplug size={20} />} title="There is no such channel">
      {children}
    </EmptyState>
  )
}
