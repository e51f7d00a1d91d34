import { KeyRound, Plus, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { Button } from '../../parts/button.tsx'
import { Field } from '../../parts/field.tsx'
import { IconButton } from '../../parts/icon-button.tsx'
import { t } from '../../words/translate.ts'
import { SecretField } from '../secret-field.tsx'
import { type NamedValue, replaced } from './draft.ts'

/** What is said of one of them. */
export type NamedWords = { add: string; nameOf: string; remove: (name: string) => string }

/** Headers, or values of a query: each a text with slots, with a secret behind it where one is needed. */
export function NamedEditor({
  legend,
  words,
  values,
  onChange,
  errorOf,
}: {
  legend: string
  words: NamedWords
  values: NamedValue[]
  onChange: (values: NamedValue[]) => void
  errorOf: (field: string) => string | undefined
}) {
  return (
    <fieldset className="flex flex-col gap-3">
      <legend className="mb-1 text-sm font-semibold">{legend}</legend>
      {values.map((value, index) => (
        <OneNamed
          key={index}
          words={words}
          value={value}
          onChange={(changed) => onChange(replaced(values, index, changed))}
          error={errorOf(`${index}`)}
        />
      ))}
      <div>
        <Button
          icon={<Plus size={14} aria-hidden />}
          onClick={() => onChange([...values, { name: '', value: '' }])}
        >
          {words.add}
        </Button>
      </div>
    </fieldset>
  )
}

function OneNamed({
  words,
  value,
  onChange,
  error,
}: {
  words: NamedWords
  value: NamedValue
  onChange: (value: NamedValue | null) => void
  error: string | undefined
}) {
  const [hasSecret, setHasSecret] = useState(value.secret !== undefined)
  return (
    <div className="grid gap-3 rounded-xl border border-line bg-surface p-3 sm:grid-cols-2">
      <Field
        label={words.nameOf}
        value={value.name}
        onChange={({ currentTarget }) => onChange({ ...value, name: currentTarget.value })}
        error={error}
      />
      <Field
        label={hasSecret ? t('Before the secret') : t('Value')}
        value={value.value}
        placeholder={hasSecret ? t('Bearer ') : '{orderId}'}
        onChange={({ currentTarget }) => onChange({ ...value, value: currentTarget.value })}
      />
      {hasSecret ? (
        <SecretField
          label={t('Secret')}
          value={value.secret}
          onChange={(secret) => {
            const { secret: _, ...rest } = value
            onChange(secret ? { ...rest, secret } : rest)
          }}
        />
      ) : (
        <div>
          <Button icon={<KeyRound size={14} aria-hidden />} onClick={() => setHasSecret(true)}>
            {t('Add a secret')}
          </Button>
        </div>
      )}
      <div className="flex items-end justify-end">
        <IconButton label={words.remove(value.name)} onClick={() => onChange(null)}>
          <Trash2 size={15} />
        </IconButton>
      </div>
    </div>
  )
}
