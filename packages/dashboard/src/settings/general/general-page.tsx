import { type FormEvent, useState } from 'react'
import { Button } from '../../parts/button.tsx'
import { Field } from '../../parts/field.tsx'
import { TextArea } from '../../parts/text-area.tsx'
import { fieldErrors } from '../field-errors.ts'
import { type SavedSettings, useSaveSettings } from '../settings-data.ts'
import { SettingsHeader, WithSettings } from '../settings-page.tsx'

export function GeneralPage() {
  return (
    <>
      <SettingsHeader title="General">
        How the assistant is called, and which pages may open conversations.
      </SettingsHeader>
      <WithSettings part="general">{(saved) => <GeneralForm saved={saved} />}</WithSettings>
    </>
  )
}

function GeneralForm({ saved }: { saved: SavedSettings<'general'> }) {
  const save = useSaveSettings('general')
  const [name, setName] = useState(saved.value.assistantName)
  const [origins, setOrigins] = useState(saved.value.allowedOrigins.join('\n'))
  const errors = fieldErrors(save.error)

  function submit(event: FormEvent) {
    event.preventDefault()
    const allowedOrigins = origins.split(/\s+/).filter((line) => line !== '')
    save.mutate({
      baseVersion: saved.version,
      value: { ...saved.value, assistantName: name.trim(), allowedOrigins },
    })
  }

  return (
    <form noValidate onSubmit={submit} className="flex max-w-lg flex-col gap-5">
      <Field
        label="Name of the assistant"
        value={name}
        onChange={({ currentTarget }) => setName(currentTarget.value)}
        maxLength={60}
        help="Customers see it above its answers."
        error={errors.under('assistantName')}
      />
      <TextArea
        label="Allowed pages"
        value={origins}
        onChange={({ currentTarget }) => setOrigins(currentTarget.value)}
        rows={4}
        placeholder="https://shop.example.com"
        help="One address a line, without a path. Empty: any page may open conversations."
        error={errors.under('allowedOrigins')}
      />
      <div>
        <Button type="submit" look="primary" pending={save.isPending}>
          Save
        </Button>
      </div>
    </form>
  )
}
