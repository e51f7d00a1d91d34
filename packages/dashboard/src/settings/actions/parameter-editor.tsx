import type { ServerAction } from '@baton/contract'
import { Plus, Trash2 } from 'lucide-react'
import { Button } from '../../parts/button.tsx'
import { CheckField } from '../../parts/check-field.tsx'
import { Field } from '../../parts/field.tsx'
import { IconButton } from '../../parts/icon-button.tsx'
import { Select } from '../../parts/select.tsx'
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
      <legend className="mb-1 text-sm font-semibold">Parameters</legend>
      {parameters.length === 0 ? (
        <p className="text-sm text-ink-faint">It asks for nothing.</p>
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
          Add a parameter
        </Button>
      </div>
    </fieldset>
  )
}

const TYPES: { value: Parameter['type']; label: string }[] = [
  { value: 'string', label: 'Text' },
  { value: 'number', label: 'Number' },
  { value: 'boolean', label: 'Yes or no' },
  { value: 'enum', label: 'One of a list' },
  { value: 'date', label: 'Date' },
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
        label="Name"
        value={name}
        placeholder="orderId"
        onChange={({ currentTarget }) => onChange({ ...parameter, name: currentTarget.value })}
        error={errorOf('name')}
      />
      <Select
        label="Type"
        value={type}
        options={TYPES}
        onChange={(next) => onChange(newParameter(next, parameter))}
      />
      <Field
        label="Description"
        value={description}
        onChange={({ currentTarget }) =>
          onChange({ ...parameter, description: currentTarget.value })
        }
        error={errorOf('description')}
      />
      <Particulars parameter={parameter} onChange={onChange} errorOf={errorOf} />
      <Field
        label="Example"
        value={example}
        onChange={({ currentTarget }) => onExample(currentTarget.value)}
        help="What “Try” begins with."
      />
      <CheckField
        label="Required"
        checked={required}
        onChange={({ currentTarget }) =>
          onChange({ ...parameter, required: currentTarget.checked })
        }
      />
      <div className="flex justify-end">
        <IconButton label={`Remove the parameter ${name}`} onClick={() => onChange(null)}>
          <Trash2 size={15} />
        </IconButton>
      </div>
    </div>
  )
}
