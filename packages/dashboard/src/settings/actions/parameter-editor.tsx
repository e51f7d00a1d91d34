import { Plus, Trash2 } from 'lucide-react'
import { Button } from '../../parts/button.tsx'
import { CheckField } from '../../parts/check-field.tsx'
import { Field } from '../../parts/field.tsx'
import { IconButton } from '../../parts/icon-button.tsx'
import { Select } from '../../parts/select.tsx'
import { newParameter, type Parameter, replaced } from './draft.ts'

/** What an action asks for: each with its type, so that nothing else gets in. */
export function ParameterEditor({
  parameters,
  onChange,
  errorOf,
}: {
  parameters: Parameter[]
  onChange: (parameters: Parameter[]) => void
  errorOf: (field: string) => string | undefined
}) {
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
          onChange={(changed) => onChange(replaced(parameters, index, changed))}
          errorOf={(field) => errorOf(`${index}.${field}`)}
        />
      ))}
      <div>
        <Button
          icon={<Plus size={14} aria-hidden />}
          onClick={() => onChange([...parameters, newParameter('string')])}
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
  errorOf,
}: {
  parameter: Parameter
  onChange: (parameter: Parameter | null) => void
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

function Particulars({
  parameter,
  onChange,
  errorOf,
}: {
  parameter: Parameter
  onChange: (parameter: Parameter) => void
  errorOf: (field: string) => string | undefined
}) {
  switch (parameter.type) {
    case 'string':
      return (
        <Field
          label="Pattern"
          value={parameter.pattern ?? ''}
          placeholder="[A-Z]-\d+"
          onChange={({ currentTarget: { value } }) => {
            const { pattern: _, ...rest } = parameter
            onChange(value === '' ? rest : { ...rest, pattern: value })
          }}
          error={errorOf('pattern')}
        />
      )
    case 'enum':
      return (
        <Field
          label="Options"
          value={parameter.options.join(', ')}
          placeholder="small, large"
          onChange={({ currentTarget: { value } }) =>
            onChange({ ...parameter, options: value === '' ? [] : value.split(/, ?/) })
          }
          error={errorOf('options')}
        />
      )
    case 'number':
    case 'boolean':
    case 'date':
      return <span />
  }
}
