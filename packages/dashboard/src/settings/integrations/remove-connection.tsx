import type { Connection } from '@baton/contract'
import { useNavigate } from '@tanstack/react-router'
import { listed } from '../../words/lists.ts'
import { t } from '../../words/translate.ts'
import { Remove } from '../connecting/remove.tsx'
import { type SavedSettings, useSaveSettings } from '../settings-data.ts'

/** Takes a connection away, and out of every action that names it. */
export function RemoveConnection({
  saved,
  connection,
}: {
  saved: SavedSettings<'destinations'>
  connection: Connection
}) {
  const save = useSaveSettings('destinations')
  const navigate = useNavigate()
  const { connections, actions } = saved.value
  const users = actions.filter(({ destinations }) => destinations.includes(connection.id))

  async function remove() {
    const value = {
      connections: connections.filter(({ id }) => id !== connection.id),
      actions: actions.map((action) => {
        const { [connection.id]: _, ...fields } = action.fields
        const destinations = action.destinations.filter((id) => id !== connection.id)
        return { ...action, destinations, fields }
      }),
    }
    await save.mutateAsync({ baseVersion: saved.version, value })
    await navigate({ to: '/settings/integrations' })
  }

  return (
    <Remove
      what={t('Remove this connection')}
      title={connection.title}
      pending={save.isPending}
      onRemove={remove}
    >
      {users.length > 0
        ? t('It is taken out of {join}.', { join: listed(users.map(({ name }) => name)) })
        : ''}{' '}
      {t(
        'Tickets that are open there stay, and no more words go there or come back. Conversations stay in Baton’s desk.',
      )}
    </Remove>
  )
}
