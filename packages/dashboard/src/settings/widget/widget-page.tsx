// How the chat looks and begins, seen as it is set, and the line that puts it on a page.
import type { SettingsOf } from '@baton/contract'
import { type FormEvent, useState } from 'react'
import { Button } from '../../parts/button.tsx'
import { t } from '../../words/translate.ts'
import { fieldErrors } from '../field-errors.ts'
import { type SavedSettings, useSaveSettings } from '../settings-data.ts'
import { SettingsHeader, WithSettings } from '../settings-page.tsx'
import { differs, useUnsaved } from '../unsaved.ts'
import { Beginning } from './beginning.tsx'
import { Looks } from './looks.tsx'
import { Preview } from './preview.tsx'
import { Snippet } from './snippet.tsx'

export type Widget = SettingsOf<'widget'>

/** What each part of the form gets. */
export type WidgetPart = {
  value: Widget
  change: (part: Partial<Widget>) => void
  errorOf: (field: string) => string | undefined
}

export function WidgetPage() {
  return (
    <>
      <SettingsHeader title={t('Widget')}>
        {t('How the chat looks on your pages, and how it begins.')}
      </SettingsHeader>
      <WithSettings part="widget">{(saved) => <WidgetForm saved={saved} />}</WithSettings>
    </>
  )
}

function WidgetForm({ saved }: { saved: SavedSettings<'widget'> }) {
  const save = useSaveSettings('widget')
  const [value, setValue] = useState(saved.value)
  useUnsaved(differs(value, saved.value))
  const errors = fieldErrors(save.error)
  const part = {
    value,
    change: (changes: Partial<Widget>) => setValue({ ...value, ...changes }),
    errorOf: (field: string) => errors.under(field),
  }

  function submit(event: FormEvent) {
    event.preventDefault()
    // A line that has just been added and left empty is nobody's mistake.
    const suggestions = value.suggestions
      .map((one) => ({ ...one, questions: one.questions.filter((text) => text.trim()) }))
      .filter(({ questions }) => questions.length > 0)
    save.mutate({ baseVersion: saved.version, value: { ...value, suggestions } })
  }

  return (
    <div data-wide className="grid gap-8 xl:grid-cols-[minmax(0,1fr)_25rem]">
      <form noValidate onSubmit={submit} className="flex min-w-0 flex-col gap-8">
        <Looks {...part} />
        <Beginning {...part} />
        <div>
          <Button type="submit" look="primary" pending={save.isPending}>
            {t('Save')}
          </Button>
        </div>
        <Snippet value={value} />
      </form>
      <Preview value={value} />
    </div>
  )
}
