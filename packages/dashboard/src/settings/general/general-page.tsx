import { type FormEvent, useState } from 'react'
import { Button } from '../../parts/button.tsx'
import { Field } from '../../parts/field.tsx'
import { t } from '../../words/translate.ts'
import { fieldErrors } from '../field-errors.ts'
import { type SavedSettings, useSaveSettings } from '../settings-data.ts'
import { SettingsHeader, WithSettings } from '../settings-page.tsx'
import { useUnsaved } from '../unsaved.ts'

export function GeneralPage() {
  return (
    <>
      <SettingsHeader title={t('General')}>{t('How the assistant is called.')}</SettingsHeader>
      <WithSettings part="general">{(saved) => <GeneralForm saved={saved} />}</WithSettings>
    </>
  )
}

function GeneralForm({ saved }: { saved: SavedSettings<'general'> }) {
  const save = useSaveSettings('general')
  const [name, setName] = useState(saved.value.assistantName)
  useUnsaved(name !== saved.value.assistantName)
  const errors = fieldErrors(save.error)

  function submit(event: FormEvent) {
    event.preventDefault()
    save.mutate({
      baseVersion: saved.version,
      value: { ...saved.value, assistantName: name.trim() },
    })
  }

  return (
    <form noValidate onSubmit={submit} className="flex max-w-lg flex-col gap-5">
      <Field
        label={t('Name of the assistant')}
        value={name}
        onChange={({ currentTarget }) => setName(currentTarget.value)}
        maxLength={60}
        help={t('Customers see it above its answers.')}
        error={errors.under('assistantName')}
      />
      <div>
        <Button type="submit" look="primary" pending={save.isPending}>
          {t('Save')}
        </Button>
      </div>
    </form>
  )
}
