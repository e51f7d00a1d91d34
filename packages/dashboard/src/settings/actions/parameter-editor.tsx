import type { ServerAction } from '@baton/contract'
import { Plus, Trash2 } from 'lucide-react'
import { Button } from '../../parts/button.tsx'
import { CheckField } from '../../parts/check-field.tsx'
import { Field } from '../../parts/field.tsx'
import { IconButton } from '../../parts/icon-button.tsx'
import { Select } from '../../parts/select.tsx'
import { t } from '../../words/translate.ts'
import { newParameter, type Parameter, withExample, withParameter } from './draft.ts'
import { Particulars } from './particulars.tsx'

/** What an action asks for: each with its type, so that nothing else gets in. */
export function ParameterEditor({
  action,
  change,
  errorOf,
}: {
  action: ServerAction
  change: (part: Partial<ServerAction>) => void
  errorOf: (field: string) => string | undefined
}) {
  const { parameters, example } = action
  return (
    <fieldset className="flex flex-col gap-3">
      <legend className="mb-1 text-sm font-semibold">{t('Parameters')}</legend>
      {parameters.length === 0 ? (
        <p className="text-sm text-ink-faint">{t('It asks for nothing.')}</p>
      ) : null}
      {parameters.map((parameter, index) => (
        <OneParameter
          key={index}
          parameter={parameter}
          onChange={(changed) => change(withParameter(action, index, changed))}
          example={String(example[parameter.name] ?? '')}
          onExample={(text) => change(withExample(action, parameter.name, text))}
          errorOf={(field) => errorOf(`${index}.${field}`)}
        />
      ))}
      <div>
        <Button
          icon={<Plus size={14} aria-hidden />}
          onClick={() => change({ parameters: [...parameters, newParameter('string')] })}
        >
          {t('Add a parameter')}
        </Button>
      </div>
    </fieldset>
  )
}

const TYPES: { value: Parameter['type']; label: string }[] = [
  { value: 'string', label: t('Text') },
  { value: 'number', label: t('Number') },
  { value: 'boolean', label: t('Yes or no') },
  { value: 'enum', label: t('One of a list') },
  { value: 'date', label: t('Date') },
]

function OneParameter({
  parameter,
  onChange,
  example,
  onExample,
  errorOf,
}: {
  parameter: Parameter
  onChange: (parameter: Parameter | null) => void
  example: string
  onExample: (text: string) => void
  errorOf: (field: string) => string | undefined
}) {
  const { name, type, description, required } = parameter
  return (
    <div className="grid gap-3 rounded-xl border border-line bg-surface p-3 sm:grid-cols-2">
      <Field
        label={t('Name')}
        value={name}
        placeholder="orderId"
        onChange={({ currentTarget }) => onChange({ ...parameter, name: currentTarget.value })}
        error={errorOf('name')}
      />
      <Select
        label={t('Type')}
        value={type}
        options={TYPES}
        onChange={(next) => onChange(newParameter(next, parameter))}
      />
      <Field
        label={t('Description')}
        value={description}
        onChange={({ currentTarget }) =>
          onChange({ ...parameter, description: currentTarget.value })
        }
        error={errorOf('description')}
      />
      <Particulars parameter={parameter} onChange={onChange} errorOf={errorOf} />
      <Field
        label={t('Example')}
        value={example}
        onChange={({ currentTarget }) => onExample(currentTarget.value)}
        help={t('What “Try” begins with.')}
      />
      <CheckField
        label={t('Required')}
        checked={required}
        onChange={({ currentTarget }) =>
          onChange({ ...parameter, required: currentTarget.checked })
        }
      />
      <RemoveParameter name={name} onRemove={() => onChange(null)} />
    </div>
  )
}

function RemoveParameter({ name, onRemove }: { name: string; onRemove: () => void }) {
  return (
    <div className="flex justify-end">
      <IconButton label={t('Remove the parameter {name}', { name })} onClick={onRemove}>
        <Trash2 size={15} />
      </IconButton>
    </div>
  )
}
