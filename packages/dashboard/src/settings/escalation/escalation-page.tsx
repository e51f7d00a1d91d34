import type { Connection, EscalationAction } from '@baton/contract'
import { LifeBuoy, Plus } from 'lucide-react'
import { useState } from 'react'
import { Button } from '../../parts/button.tsx'
import { EmptyState } from '../../parts/empty-state.tsx'
import { t } from '../../words/translate.ts'
import { type SavedSettings, useSaveSettings } from '../settings-data.ts'
import { SettingsHeader, WithSettings } from '../settings-page.tsx'
import { moved, newAction } from './action-draft.ts'
import { ActionForm } from './action-form.tsx'
import { ActionRow } from './action-row.tsx'

/** Where escalations go, and what the customer is told. */
export function EscalationPage() {
  return (
    <>
      <SettingsHeader title={t('Escalation')}>
        {t(
          'When a conversation goes to a person, the first action here that fits says where it becomes a ticket and what the customer is told. Baton’s own desk has it in any case. Under Policy you decide when that happens.',
        )}
      </SettingsHeader>
      <WithSettings part="destinations">{(saved) => <Actions saved={saved} />}</WithSettings>
    </>
  )
}

function Actions({ saved }: { saved: SavedSettings<'destinations'> }) {
  const save = useSaveSettings('destinations')
  const { actions, connections } = saved.value
  /** Which one is being edited; as many as there are: a new one. */
  const [editing, setEditing] = useState<number | null>(null)
  const keep = (changed: EscalationAction[]) =>
    save.mutate({ baseVersion: saved.version, value: { ...saved.value, actions: changed } })

  if (editing !== null) {
    return (
      <ActionForm
        action={actions[editing] ?? newAction()}
        others={actions.filter((_, at) => at !== editing)}
        connections={connections}
        path={`actions.${editing}`}
        error={save.error}
        pending={save.isPending}
        onSave={(action) => keep(actions.toSpliced(editing, 1, action))}
        onCancel={() => {
          save.reset()
          setEditing(null)
        }}
      />
    )
  }
  const add = (
    <Button
      look="primary"
      icon={<Plus size={14} aria-hidden />}
      onClick={() => setEditing(actions.length)}
    >
      {t('New action')}
    </Button>
  )
  if (actions.length === 0) {
    return (
      <EmptyState icon={<LifeBuoy size={20} />} title={t('No escalation actions yet')} action={add}>
        {t(
          'Escalations wait in Baton’s own desk. Add an action to send some of them, or all, to a ticket system, or to say something else to the customer.',
        )}
      </EmptyState>
    )
  }
  return (
    <div className="flex flex-col gap-4">
      <div>{add}</div>
      <ActionList
        {...{ actions, connections, keep }}
        pending={save.isPending}
        onEdit={setEditing}
      />
      <p className="text-sm text-ink-soft">
        {t(
          'The first that is for the reason and the channel is taken. What none of them is for waits in Baton’s own desk alone.',
        )}
      </p>
    </div>
  )
}

function ActionList({
  actions,
  connections,
  pending,
  keep,
  onEdit,
}: {
  actions: EscalationAction[]
  connections: Connection[]
  pending: boolean
  keep: (actions: EscalationAction[]) => void
  onEdit: (at: number) => void
}) {
  return (
    <ol className="flex flex-col gap-2">
      {actions.map((action, at) => (
        <ActionRow
          key={action.id}
          action={action}
          connections={connections}
          pending={pending}
          isFirst={at === 0}
          isLast={at === actions.length - 1}
          onMove={(by) => keep(moved(actions, at, by))}
          onEdit={() => onEdit(at)}
          onRemove={() => keep(actions.toSpliced(at, 1))}
        />
      ))}
    </ol>
  )
}
