// What goes into a ticket system's own fields, and what it would then get.
import type { Connection } from '@baton/contract'
import { Eye, Plus, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { Button } from '../../parts/button.tsx'
import { Dialog } from '../../parts/dialog.tsx'
import { Field } from '../../parts/field.tsx'
import { IconButton } from '../../parts/icon-button.tsx'
import { rich } from '../../words/rich.tsx'
import { t } from '../../words/translate.ts'
import { replaced } from '../actions/draft.ts'
import { DeliveryPreview } from '../integrations/delivery-preview.tsx'
import { type Draft, mapOf, type Row } from './action-draft.ts'

export function MappingFields({
  draft: { action, fields },
  connections,
  onChange,
  error,
}: {
  draft: Draft
  connections: readonly Connection[]
  onChange: (fields: Draft['fields']) => void
  error: string | undefined
}) {
  const chosen = action.destinations.flatMap((id) => connections.find((one) => one.id === id) ?? [])
  if (chosen.length === 0) return null
  return (
    <div className="flex flex-col gap-5">
      <div>
        <h2 className="text-sm font-semibold">{t('Fields')}</h2>
        <p className="mt-1 text-sm text-ink-soft">
          {rich(
            'By their names or numbers over there. {code}, {code2}, {code3}, {code4} and whatever else the packet has are filled in; what stays empty is not sent.',
            {
              code: <code>{'{{customer.email}}'}</code>,
              code2: <code>{'{{customer.attributes.plan}}'}</code>,
              code3: <code>{'{{reason.trigger}}'}</code>,
              code4: <code>{'{{page.url}}'}</code>,
            },
          )}
        </p>
      </div>
      {error ? <p className="text-sm text-danger-ink">{error}</p> : null}
      {chosen.map((connection) => (
        <OneSystem
          key={connection.id}
          connection={connection}
          rows={fields[connection.id] ?? []}
          onChange={(rows) => onChange({ ...fields, [connection.id]: rows })}
        />
      ))}
    </div>
  )
}

type SystemProps = {
  connection: Connection
  rows: readonly Row[]
  onChange: (rows: Row[]) => void
}

function OneSystem({ connection, rows, onChange }: SystemProps) {
  const [isShown, setShown] = useState(false)
  const { title } = connection
  return (
    <fieldset className="flex flex-col gap-3 rounded-xl border border-line bg-surface p-3">
      <legend className="px-1 text-sm font-medium">{title}</legend>
      {rows.map((row, at) => (
        <div key={at} className="flex items-end gap-2">
          <div className="grid min-w-0 flex-1 gap-3 sm:grid-cols-2">
            <Field
              label={t('Field')}
              value={row.name}
              maxLength={100}
              onChange={({ currentTarget }) =>
                onChange(replaced(rows, at, { ...row, name: currentTarget.value }))
              }
            />
            <Field
              label={t('What goes there')}
              value={row.value}
              maxLength={1_000}
              placeholder="{{customer.email}}"
              onChange={({ currentTarget }) =>
                onChange(replaced(rows, at, { ...row, value: currentTarget.value }))
              }
            />
          </div>
          <IconButton
            label={t('Remove the field {name}', { name: row.name })}
            className="mb-1"
            onClick={() => onChange(replaced(rows, at, null))}
          >
            <Trash2 size={15} />
          </IconButton>
        </div>
      ))}
      <div className="flex flex-wrap gap-2">
        <Button
          icon={<Plus size={14} aria-hidden />}
          onClick={() => onChange([...rows, { name: '', value: '' }])}
          aria-label={t('Add a field of {title}', { title })}
        >
          {t('Add a field')}
        </Button>
        <Button
          icon={<Eye size={14} aria-hidden />}
          onClick={() => setShown(true)}
          aria-label={t('Preview what {title} gets', { title })}
        >
          {t('Preview')}
        </Button>
      </div>
      <Dialog open={isShown} onOpenChange={setShown} title={t('What {title} gets', { title })}>
        <DeliveryPreview connection={connection} fields={mapOf(rows)} />
      </Dialog>
    </fieldset>
  )
}
