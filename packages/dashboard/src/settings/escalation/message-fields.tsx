import { Plus, Trash2 } from 'lucide-react'
import { Button } from '../../parts/button.tsx'
import { Field } from '../../parts/field.tsx'
import { IconButton } from '../../parts/icon-button.tsx'
import { TextArea } from '../../parts/text-area.tsx'
import { t } from '../../words/translate.ts'
import { replaced } from '../actions/draft.ts'
import type { Row } from './action-draft.ts'

type Props = {
  rows: readonly Row[]
  onChange: (rows: Row[]) => void
  error: string | undefined
}

/** What the customer is told, by language. */
export function MessageFields({ rows, onChange, error }: Props) {
  const next = rows.some(({ name }) => name === 'en') ? '' : 'en'
  return (
    <fieldset className="flex flex-col gap-3">
      <legend className="mb-1 text-sm font-semibold">{t('Handoff message')}</legend>
      <p className="text-sm text-ink-soft">
        {t(
          'Told to the customer once a person has been asked. Without one in their language or in English, Baton uses its own words.',
        )}
      </p>
      {rows.map((row, at) => (
        <div key={at} className="flex items-start gap-2">
          <div className="grid min-w-0 flex-1 gap-3 sm:grid-cols-[7rem_1fr]">
            <Field
              label={t('Language')}
              value={row.name}
              maxLength={3}
              placeholder="en"
              onChange={({ currentTarget }) =>
                onChange(replaced(rows, at, { ...row, name: currentTarget.value }))
              }
            />
            <TextArea
              label={t('Message')}
              rows={2}
              dir="auto"
              maxLength={500}
              value={row.value}
              onChange={({ currentTarget }) =>
                onChange(replaced(rows, at, { ...row, value: currentTarget.value }))
              }
            />
          </div>
          <IconButton
            label={t('Remove the message {name}', { name: row.name })}
            className="mt-6"
            onClick={() => onChange(replaced(rows, at, null))}
          >
            <Trash2 size={15} />
          </IconButton>
        </div>
      ))}
      {error ? <p className="text-sm text-danger-ink">{error}</p> : null}
      <div>
        <Button
          icon={<Plus size={14} aria-hidden />}
          onClick={() => onChange([...rows, { name: next, value: '' }])}
        >
          {t('Add a language')}
        </Button>
      </div>
    </fieldset>
  )
}
