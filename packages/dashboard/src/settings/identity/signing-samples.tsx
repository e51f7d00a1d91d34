// How a server signs who its customer is, to be copied.
import { useId, useState } from 'react'
import { CopyButton } from '../../parts/copy-button.tsx'
import { Select } from '../../parts/select.tsx'
import { t } from '../../words/translate.ts'
import { SAMPLES } from './samples.ts'

export function SigningSamples() {
  const heading = useId()
  const [chosen, setChosen] = useState('Node')
  const sample = SAMPLES.find(({ title }) => title === chosen) ?? SAMPLES[0]
  return (
    <section className="flex flex-col gap-3" aria-labelledby={heading}>
      <h2 id={heading} className="font-semibold">
        {t('Sign on your server')}
      </h2>
      <p className="max-w-prose text-sm text-ink-soft">
        {t(
          'Your page asks your server for a token whenever it needs one. Take the id and the secret from the environment; the secret never goes to a browser.',
        )}
      </p>
      <div className="flex items-end gap-2">
        <Select
          label={t('Language')}
          value={sample.title}
          options={SAMPLES.map(({ title }) => ({ value: title, label: title }))}
          onChange={setChosen}
        />
        <CopyButton text={sample.code} label={t('Copy the code')} />
      </div>
      <pre
        dir="ltr"
        className="wrap-words whitespace-pre-wrap rounded-xl border border-line bg-sunken p-3 text-xs"
      >
        <code>{sample.code}</code>
      </pre>
    </section>
  )
}
