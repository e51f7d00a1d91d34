// The form that a connector asks for, drawn from its fields.
import type { Connection, ConnectorField, ConnectorInfo } from '@baton/contract'
import { CheckField } from '../../parts/check-field.tsx'
import { Field } from '../../parts/field.tsx'
import { Select } from '../../parts/select.tsx'
import { TextArea } from '../../parts/text-area.tsx'
import { t } from '../../words/translate.ts'
import { isAsked } from './connection-draft.ts'
import { TypedSecret } from './typed-secret.tsx'

type Value = Connection['settings'][string]

export function ConnectorFields({
  connector,
  connection,
  typed,
  onChange,
  onType,
  errorOf,
}: {
  connector: Pick<ConnectorInfo, 'fields'>
  connection: Pick<Connection, 'title' | 'settings'>
  /** Secrets that are on the screen and nowhere else yet, by their fields. */
  typed: Record<string, string>
  onChange: (part: Partial<Pick<Connection, 'title' | 'settings'>>) => void
  onType: (field: string, secret: string) => void
  errorOf: (field: string) => string | undefined
}) {
  const { settings } = connection
  function set(name: string, value: Value | undefined) {
    const { [name]: _, ...rest } = settings
    onChange({ settings: value === undefined ? rest : { ...rest, [name]: value } })
  }
  return (
    <fieldset className="flex flex-col gap-4">
      <legend className="mb-1 text-sm font-semibold">{t('Credentials and settings')}</legend>
      <Field
        label={t('Name')}
        value={connection.title}
        maxLength={80}
        onChange={({ currentTarget }) => onChange({ title: currentTarget.value })}
        help={t('What it is called here. Customers read it where nobody over there is named.')}
        error={errorOf('title')}
      />
      {connector.fields
        .filter((field) => isAsked(field, connector.fields, settings))
        .map((field) => (
          <OneField
            key={field.name}
            field={field}
            value={settings[field.name]}
            typed={typed[field.name] ?? ''}
            onChange={(value) => set(field.name, value)}
            onType={(secret) => onType(field.name, secret)}
            error={errorOf(`settings.${field.name}`)}
          />
        ))}
    </fieldset>
  )
}

type FieldProps = {
  field: ConnectorField
  value: Value | undefined
  typed: string
  onChange: (value: Value | undefined) => void
  onType: (secret: string) => void
  error: string | undefined
}

function OneField({ field, value, typed, onChange, onType, error }: FieldProps) {
  const { kind, help, placeholder } = field
  const label = field.required ? field.label : t('{label} (optional)', { label: field.label })
  switch (kind) {
    case 'secret':
      return (
        <TypedSecret
          {...{ label, help, error, placeholder, typed, onType }}
          lines={field.lines}
          kept={typeof value === 'object' ? value : undefined}
          onReplace={() => onChange(undefined)}
        />
      )
    case 'boolean':
      return (
        <CheckField
          label={field.label}
          help={help}
          checked={(value ?? field.default) === true}
          onChange={({ currentTarget }) => onChange(currentTarget.checked)}
        />
      )
    case 'choice':
      return (
        <Select
          label={label}
          help={error ?? help}
          value={String(value ?? field.default ?? '')}
          options={choicesOf(field.choices, value ?? field.default)}
          onChange={onChange}
        />
      )
    case 'text':
    case 'number': {
      const shown = typeof value === 'object' ? '' : String(value ?? '')
      if (field.lines) {
        return (
          <TextArea
            {...{ label, help, error, placeholder }}
            rows={4}
            spellCheck={false}
            value={shown}
            onChange={({ currentTarget }) => onChange(currentTarget.value || undefined)}
          />
        )
      }
      return (
        <Field
          {...{ label, help, error, placeholder }}
          inputMode={kind === 'number' ? 'numeric' : undefined}
          autoComplete="off"
          spellCheck={false}
          value={shown}
          onChange={({ currentTarget }) => onChange(read(kind, currentTarget.value))}
        />
      )
    }
  }
}

/** What is no number is left as it was typed: the server says what is wrong with it. */
function read(kind: 'text' | 'number', text: string): Value | undefined {
  if (text === '') return undefined
  if (kind === 'text') return text
  const number = Number(text)
  return Number.isFinite(number) ? number : text
}

function choicesOf(choices: ConnectorField['choices'], chosen: Value | null | undefined) {
  return chosen === undefined || chosen === null
    ? [{ value: '', label: t('Choose…') }, ...choices]
    : choices
}
