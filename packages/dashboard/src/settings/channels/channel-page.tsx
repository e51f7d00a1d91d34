// One channel: a new one, or one that is connected.
import type { ChannelConnection, ChannelInfo } from '@baton/contract'
import { useNavigate, useParams, useSearch } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useTitle } from '../../app/title.ts'
import { t } from '../../words/translate.ts'
import { ConnectingFrame, Nothing, SignedIn } from '../connecting/frame.tsx'
import { Remove } from '../connecting/remove.tsx'
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
        if (!info)
          return <Nothing title={GONE}>{t('Baton knows no channel of this name.')}</Nothing>
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
  const { signIn } = useSearch({ from: '/shell/settings/channels/$channelId' })
  return (
    <Frame>
      {(kinds) => (
        <WithSettings part="channels">
          {(saved) => {
            const at = saved.value.connections.findIndex(({ id }) => id === channelId)
            const connection = saved.value.connections[at]
            const info = kinds.find(({ kind }) => kind === connection?.kind)
            if (!connection || !info)
              return <Nothing title={GONE}>{t('It may have been removed meanwhile.')}</Nothing>
            return (
              <>
                <SignedIn how={signIn} />
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

const GONE = t('There is no such channel')

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
  useTitle(isNew ? t('Connect {title}', { title: info.title }) : connection.title)

  function keep(changed: ChannelConnection) {
    const value = { ...saved.value, connections: connections.toSpliced(at, 1, changed) }
    const done = save.mutateAsync({ baseVersion: saved.version, value })
    const params = { channelId: changed.id }
    const go = () => navigate({ to: '/settings/channels/$channelId', params, replace: true })
    // What went wrong is said beside the fields.
    done.then(isNew ? go : undefined, () => {})
  }

  return (
    <>
      <h1 className="mb-6 text-lg font-semibold wrap-words">
        {isNew ? t('Connect {title}', { title: info.title }) : connection.title}
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
  const save = useSaveSettings('channels')
  const navigate = useNavigate()

  async function remove() {
    const connections = saved.value.connections.filter(({ id }) => id !== connection.id)
    const value = { ...saved.value, connections }
    await save.mutateAsync({ baseVersion: saved.version, value })
    await navigate({ to: '/settings/channels' })
  }

  return (
    <Remove
      what={t('Remove this channel')}
      title={connection.title}
      pending={save.isPending}
      onRemove={remove}
    >
      {t(
        'What customers write there is not heard any more, and nothing that is said here reaches them there. Conversations stay in Baton’s desk.',
      )}
    </Remove>
  )
}

function Frame({ children }: { children: (kinds: ChannelInfo[]) => ReactNode }) {
  return (
    <ConnectingFrame back="/settings/channels" name={t('Channels')} reading={useChannelKinds()}>
      {children}
    </ConnectingFrame>
  )
}
