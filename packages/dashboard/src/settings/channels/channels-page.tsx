import type { ChannelConnection, ChannelInfo, ConnectionState } from '@baton/contract'
import { Link } from '@tanstack/react-router'
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
import { standingOf } from '../integrations/state-words.ts'
import { SettingsHeader, WithSettings } from '../settings-page.tsx'
import { useChannelKinds, useChannelStates } from './channel-data.ts'
import { WhenAwayForm } from './when-away-form.tsx'

/** Where customers write besides our own pages: what is connected first, then what can be. */
export function ChannelsPage() {
  return (
    <>
      <SettingsHeader title={t('Channels')}>
        {t(
          'Where customers write besides your own pages. What they write there becomes a conversation like any other, and what is said in it is sent to them. The chat widget, the help page and the API need nothing here.',
        )}
      </SettingsHeader>
      <WithSettings part="channels">
        {(saved) => (
          <div className="flex flex-col gap-8">
            <Channels connections={saved.value.connections} />
            <WhenAwayForm key={saved.version} saved={saved} />
          </div>
        )}
      </WithSettings>
    </>
  )
}

function Channels({ connections }: { connections: ChannelConnection[] }) {
  const kinds = useChannelKinds()
  const states = useChannelStates()
  return (
    <WhenRead reading={kinds} loading={t('Loading the channels')}>
      {(all) => (
        <div className="flex flex-col gap-8">
          <ConnectedList
            empty={t('No channel is connected yet. Customers write in your own pages only.')}
          >
            {connections.map((connection) => {
              const { id } = connection
              const info = all.find(({ kind }) => kind === connection.kind)
              const state = stateOf(states.data, id)
              return { key: id, row: <Connected {...{ connection, info, state }} /> }
            })}
          </ConnectedList>
          <ConnectableList heading={t('Connect a channel')}>
            {all.map((info) => ({ key: info.kind, card: <Connectable info={info} /> }))}
          </ConnectableList>
        </div>
      )}
    </WhenRead>
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
  const { id, title, kind } = connection
  return (
    <Link to="/settings/channels/$channelId" params={{ channelId: id }} className={CONNECTED_ROW}>
      <ConnectedRow
        {...{ title, state }}
        kind={info?.title ?? kind}
        standing={standingOf(connection, info, state)}
      />
    </Link>
  )
}

function Connectable({ info: { kind, title, about } }: { info: ChannelInfo }) {
  return (
    <Link
      to="/settings/channels/new/$kind"
      params={{ kind }}
      aria-label={t('Connect {title}', { title })}
      className={CONNECTABLE_CARD}
    >
      <ConnectableCard title={title}>{about.can}</ConnectableCard>
    </Link>
  )
}
