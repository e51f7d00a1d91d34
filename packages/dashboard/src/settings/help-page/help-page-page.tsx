// What stands on the help page, and how it looks. Nothing is published that is not ticked here.
import { contrast, isColour, readableAs } from '@baton/core'
import { ExternalLink } from 'lucide-react'
import { type FormEvent, useState } from 'react'
import { decimal } from '../../parts/amounts.ts'
import { Button } from '../../parts/button.tsx'
import { CheckField } from '../../parts/check-field.tsx'
import { Field } from '../../parts/field.tsx'
import { Notice } from '../../parts/notice.tsx'
import { t } from '../../words/translate.ts'
import { fieldErrors } from '../field-errors.ts'
import { type SavedSettings, useSaveSettings } from '../settings-data.ts'
import { SettingsHeader, WithSettings } from '../settings-page.tsx'
import { differs, useUnsaved } from '../unsaved.ts'
import { SourceChoice } from './source-choice.tsx'

export function HelpPagePage() {
  return (
    <>
      <SettingsHeader title={t('Help page')}>
        {t(
          'Your documents as pages that everybody may read and search, with the assistant and a person one step away.',
        )}
      </SettingsHeader>
      <WithSettings part="help">{(saved) => <HelpForm saved={saved} />}</WithSettings>
    </>
  )
}

const SWITCHES = [
  ['ask', t('Ask the assistant'), t('Questions are answered on the page, as in the chat.')],
  ['contact', t('Contact form'), t('Shows likely answers first, and reaches a person either way.')],
  ['listed', t('Search engines may list it'), t('Adds a sitemap, and lets pages be found.')],
] as const

function HelpForm({ saved }: { saved: SavedSettings<'help'> }) {
  const save = useSaveSettings('help')
  const [value, setValue] = useState(saved.value)
  useUnsaved(differs(value, saved.value))
  const errors = fieldErrors(save.error)
  const change = (part: Partial<typeof value>) => setValue((before) => ({ ...before, ...part }))

  function submit(event: FormEvent) {
    event.preventDefault()
    save.mutate({ baseVersion: saved.version, value })
  }

  return (
    <form noValidate onSubmit={submit} className="flex max-w-lg flex-col gap-5">
      <CheckField
        label={t('Show the help page')}
        help={t('At {origin}/help', { origin: location.origin })}
        checked={value.enabled}
        onChange={({ currentTarget }) => change({ enabled: currentTarget.checked })}
      />
      <Field
        label={t('Title')}
        value={value.title}
        onChange={({ currentTarget }) => change({ title: currentTarget.value })}
        maxLength={80}
        error={errors.under('title')}
      />
      <Field
        label={t('Introduction')}
        value={value.intro}
        onChange={({ currentTarget }) => change({ intro: currentTarget.value })}
        maxLength={300}
        help={t('One sentence under the title. Empty: none.')}
        error={errors.under('intro')}
      />
      <SourceChoice
        chosen={value.sources}
        onChange={(sources) => change({ sources })}
        error={errors.under('sources')}
      />
      <ColourField
        colour={value.colour}
        onChange={(colour) => change({ colour })}
        error={errors.under('colour')}
      />
      {SWITCHES.map(([name, label, help]) => (
        <CheckField
          key={name}
          label={label}
          help={help}
          checked={value[name]}
          onChange={({ currentTarget }) => change({ [name]: currentTarget.checked })}
        />
      ))}
      <div className="flex items-center gap-4">
        <Button type="submit" look="primary" pending={save.isPending}>
          {t('Save')}
        </Button>
        {saved.value.enabled ? <PreviewLink /> : null}
      </div>
    </form>
  )
}

function PreviewLink() {
  return (
    <a
      href="/help"
      target="_blank"
      rel="noreferrer"
      className="inline-flex items-center gap-1.5 text-sm underline underline-offset-2"
    >
      {t('Open the help page')}
      <ExternalLink size={14} aria-hidden />
    </a>
  )
}

const PAPER = '#ffffff'
/** WCAG 2.2, for text of usual size. */
const READABLE = 4.5

function ColourField({
  colour,
  onChange,
  error,
}: {
  colour: string | null
  onChange: (colour: string | null) => void
  error: string | undefined
}) {
  const ratio = colour && isColour(colour) ? contrast(colour, PAPER) : null
  return (
    <div className="flex flex-col gap-2">
      <Field
        label={t('Colour')}
        value={colour ?? ''}
        onChange={({ currentTarget }) => onChange(currentTarget.value.trim() || null)}
        placeholder="#1a6a52"
        maxLength={7}
        help={t('Of links and buttons, such as #1a6a52. Empty: green.')}
        error={error}
      />
      {colour && ratio !== null && ratio < READABLE ? (
        <Notice
          look="warn"
          title={t('On white it has a contrast of {toFixed} to 1.', { toFixed: decimal(ratio, 1) })}
        >
          {t(
            'Links would be hard to read, so they are drawn in {readableAs}, the nearest that is not.',
            { readableAs: readableAs(colour, PAPER, 5) },
          )}
        </Notice>
      ) : null}
    </div>
  )
}
