// Who customers are, which pages they may come from, and how much of us one of them may have.
import { type FormEvent, type ReactNode, useState } from 'react'
import { Button } from '../../parts/button.tsx'
import { CheckField } from '../../parts/check-field.tsx'
import { NumberField } from '../../parts/number-field.tsx'
import { TextArea } from '../../parts/text-area.tsx'
import { t } from '../../words/translate.ts'
import { fieldErrors } from '../field-errors.ts'
import { type SavedSettings, useSaveSettings } from '../settings-data.ts'
import { SettingsHeader, WithSettings } from '../settings-page.tsx'
import { differs, useUnsaved } from '../unsaved.ts'
import { LimitsFields } from './limits-fields.tsx'
import { SecretsSection } from './secrets-section.tsx'
import { SigningSamples } from './signing-samples.tsx'

export function IdentityPage() {
  return (
    <>
      <SettingsHeader title={t('Identity & limits')}>
        {t('Who customers are, which pages they may write from, and how much at once.')}
      </SettingsHeader>
      <div className="flex max-w-2xl flex-col gap-8">
        <Levels />
        <SecretsSection />
        <SigningSamples />
        <WithSettings part="identity">{(saved) => <IdentityForm saved={saved} />}</WithSettings>
      </div>
    </>
  )
}

function Levels() {
  return (
    <dl className="grid grid-cols-[auto_1fr] gap-x-4 gap-y-1 text-sm">
      <dt className="font-medium">{t('Anonymous')}</dt>
      <dd className="text-ink-soft">{t('Known by their device alone.')}</dd>
      <dt className="font-medium">{t('Not verified')}</dt>
      <dd className="text-ink-soft">
        {t('They, or the page, gave a name or an address. It opens nothing of anybody’s.')}
      </dd>
      <dt className="font-medium">{t('Verified')}</dt>
      <dd className="text-ink-soft">
        {t('Your server signed who they are: they find their conversations on every device.')}
      </dd>
    </dl>
  )
}

function IdentityForm({ saved }: { saved: SavedSettings<'identity'> }) {
  const save = useSaveSettings('identity')
  const [value, setValue] = useState(saved.value)
  const [origins, setOrigins] = useState(saved.value.allowedOrigins.join('\n'))
  useUnsaved(differs([value, origins], [saved.value, saved.value.allowedOrigins.join('\n')]))
  const errors = fieldErrors(save.error)
  const change = (part: Partial<typeof value>) => setValue({ ...value, ...part })

  function submit(event: FormEvent) {
    event.preventDefault()
    const allowedOrigins = origins.split(/\s+/).filter((line) => line !== '')
    save.mutate({ baseVersion: saved.version, value: { ...value, allowedOrigins } })
  }

  return (
    <form noValidate onSubmit={submit} className="flex flex-col gap-8">
      <Part title={t('Who may write')}>
        <CheckField
          label={t('Only customers who are signed in')}
          help={t(
            'Conversations begin with a token that your server has signed. Nobody else can write, or reach a person.',
          )}
          checked={value.requireVerified}
          onChange={({ currentTarget }) => change({ requireVerified: currentTarget.checked })}
        />
        <TextArea
          label={t('Allowed pages')}
          value={origins}
          onChange={({ currentTarget }) => setOrigins(currentTarget.value)}
          rows={4}
          placeholder="https://shop.example.com"
          help={t(
            'One origin a line; https://*.example.com is every name below it. Empty: any page. While Baton runs on your own machine, its other pages may always talk to it.',
          )}
          error={errors.under('allowedOrigins')}
        />
        <NumberField
          label={t('Days in which a closed conversation can be opened again')}
          value={value.reopenDays}
          min={0}
          max={365}
          onChange={(reopenDays) => change({ reopenDays })}
          help={t('Later, what a customer writes begins a new one.')}
          error={errors.under('reopenDays')}
        />
      </Part>
      <Part title={t('Limits')}>
        <LimitsFields
          limits={value.limits}
          onChange={(limits) => change({ limits })}
          errorOf={(field) => errors.under(`limits.${field}`)}
        />
      </Part>
      <div>
        <Button type="submit" look="primary" pending={save.isPending}>
          {t('Save')}
        </Button>
      </div>
    </form>
  )
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="flex flex-col gap-5">
      <h2 className="font-semibold">{title}</h2>
      {children}
    </section>
  )
}
