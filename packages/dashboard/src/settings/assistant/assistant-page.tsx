import type { AssistantSettings } from '@baton/contract'
import { Link } from '@tanstack/react-router'
import { FlaskConical } from 'lucide-react'
import { type FormEvent, useState } from 'react'
import { Button } from '../../parts/button.tsx'
import { Notice } from '../../parts/notice.tsx'
import { t } from '../../words/translate.ts'
import { fieldErrors } from '../field-errors.ts'
import { type SavedSettings, useSaveSettings, useSettingsPart } from '../settings-data.ts'
import { SettingsHeader, WithSettings } from '../settings-page.tsx'
import { differs, useUnsaved } from '../unsaved.ts'
import { DirectionFields } from './direction-fields.tsx'

export function AssistantPage() {
  return (
    <>
      <SettingsHeader title={t('Assistant')}>
        {t(
          'What the assistant is told besides the documents. The rules of the policy stand above it: nothing written here keeps a customer from a person.',
        )}
      </SettingsHeader>
      <WithSettings part="assistant">{(saved) => <AssistantForm saved={saved} />}</WithSettings>
    </>
  )
}

function AssistantForm({ saved }: { saved: SavedSettings<'assistant'> }) {
  const save = useSaveSettings('assistant')
  const [value, setValue] = useState<AssistantSettings>(saved.value)
  const dirty = differs(value, saved.value)
  useUnsaved(dirty)

  function submit(event: FormEvent) {
    event.preventDefault()
    save.mutate({ baseVersion: saved.version, value })
  }
  return (
    <form noValidate onSubmit={submit} className="flex max-w-xl flex-col gap-5">
      <OnlyForModels />
      <DirectionFields value={value} onChange={setValue} errors={fieldErrors(save.error)} />
      <div className="flex flex-wrap items-center gap-3">
        <Button type="submit" look="primary" pending={save.isPending} disabled={!dirty}>
          {t('Save')}
        </Button>
        <Link
          to="/playground"
          className="inline-flex items-center gap-1.5 text-sm font-medium text-accent-ink underline-offset-2 hover:underline"
        >
          <FlaskConical size={14} aria-hidden />
          {t('See the whole prompt in the playground')}
        </Link>
      </div>
    </form>
  )
}

function OnlyForModels() {
  const model = useSettingsPart('model').data?.value.chosen
  if (model?.provider !== 'built-in') return null
  return (
    <Notice title={t('No model is chosen')}>
      {t(
        'The documents answer in their own words, and none of this is read. Choose a model under Settings › Model.',
      )}
    </Notice>
  )
}
