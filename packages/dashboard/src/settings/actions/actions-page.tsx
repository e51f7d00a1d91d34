import type { ServerAction } from '@baton/contract'
import { Plus, Zap } from 'lucide-react'
import { useState } from 'react'
import { Badge } from '../../parts/badge.tsx'
import { Button } from '../../parts/button.tsx'
import { EmptyState } from '../../parts/empty-state.tsx'
import { RemoveButton } from '../../parts/remove-button.tsx'
import { t } from '../../words/translate.ts'
import { type SavedSettings, useSaveSettings } from '../settings-data.ts'
import { SettingsHeader, WithSettings } from '../settings-page.tsx'
import { ActionForm } from './action-form.tsx'
import { newAction } from './draft.ts'
import { TryDialog } from './try-dialog.tsx'

export function ActionsPage() {
  return (
    <>
      <SettingsHeader title={t('Actions')}>
        {t(
          'What the assistant may do in your own systems before it looks into documents, and before it asks a person.',
        )}
      </SettingsHeader>
      <WithSettings part="actions">{(saved) => <Actions saved={saved} />}</WithSettings>
    </>
  )
}

function Actions({ saved }: { saved: SavedSettings<'actions'> }) {
  const save = useSaveSettings('actions')
  const { actions } = saved.value
  /** Which one is being edited; as many as there are: a new one. */
  const [editing, setEditing] = useState<number | null>(null)
  const keep = (changed: ServerAction[]) =>
    save.mutate({ baseVersion: saved.version, value: { actions: changed } })

  if (editing !== null) {
    return (
      <ActionForm
        action={actions[editing] ?? newAction()}
        path={`actions.${editing}`}
        error={save.error}
        pending={save.isPending}
        onSave={(action) => keep(withOne(actions, editing, action))}
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
      <EmptyState icon={<Zap size={20} />} title={t('No actions yet')} action={add}>
        {t(
          'Look up an order, check a subscription, cancel a booking: a request to your own system, with the values a customer gives.',
        )}
      </EmptyState>
    )
  }
  return (
    <div className="flex flex-col gap-4">
      <div>{add}</div>
      <ActionList
        actions={actions}
        pending={save.isPending}
        onEdit={setEditing}
        onRemove={(index) => keep(actions.filter((_, at) => at !== index))}
      />
    </div>
  )
}

function ActionList({
  actions,
  pending,
  onEdit,
  onRemove,
}: {
  actions: ServerAction[]
  pending: boolean
  onEdit: (index: number) => void
  onRemove: (index: number) => void
}) {
  const [trying, setTrying] = useState<ServerAction | null>(null)
  return (
    <>
      <ul className="flex flex-col gap-2">
        {actions.map((action, index) => (
          <li
            key={action.name}
            className="flex flex-wrap items-center gap-x-3 gap-y-2 rounded-xl border border-line bg-surface p-3"
          >
            <Row action={action} />
            <span className="flex gap-1.5">
              <Button
                size="small"
                onClick={() => setTrying(action)}
                aria-label={t('Try {name}', { name: action.name })}
              >
                {t('Try')}
              </Button>
              <Button
                size="small"
                onClick={() => onEdit(index)}
                aria-label={t('Edit {name}', { name: action.name })}
              >
                {t('Edit')}
              </Button>
              <RemoveButton name={action.name} pending={pending} onRemove={() => onRemove(index)} />
            </span>
          </li>
        ))}
      </ul>
      {trying ? <TryDialog action={trying} onClose={() => setTrying(null)} /> : null}
    </>
  )
}

function Row({ action }: { action: ServerAction }) {
  const { name, title, description, request, sideEffect, approval, enabled } = action
  return (
    <div className="min-w-48 flex-1">
      <p className="flex flex-wrap items-center gap-2 font-medium">
        <bdi>{title || name}</bdi>
        {enabled ? null : <Badge>{t('Off')}</Badge>}
        {sideEffect ? <Badge look="warn">{t('Changes something')}</Badge> : null}
        {approval === 'customer' ? <Badge look="accent">{t('Asks the customer')}</Badge> : null}
      </p>
      <p className="wrap-words text-sm text-ink-soft">{description}</p>
      <p className="wrap-words font-mono text-xs text-ink-faint" dir="ltr">
        {request.method} {request.url}
      </p>
    </div>
  )
}

function withOne(actions: ServerAction[], index: number, action: ServerAction): ServerAction[] {
  return index < actions.length
    ? actions.map((each, at) => (at === index ? action : each))
    : [...actions, action]
}
