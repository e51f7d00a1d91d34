import type { RedactionRules, RedactKind } from '@baton/contract'
import { redactText } from '@baton/core'
import { type FormEvent, useState } from 'react'
import { Button } from '../../parts/button.tsx'
import { CheckField } from '../../parts/check-field.tsx'
import { TextArea } from '../../parts/text-area.tsx'
import { t } from '../../words/translate.ts'
import { fieldErrors } from '../field-errors.ts'
import { tidiedRules } from '../integrations/connection-draft.ts'
import { PatternsField, whyBadPatterns } from '../integrations/patterns-field.tsx'
import { type SavedSettings, useSaveSettings } from '../settings-data.ts'
import { differs, useUnsaved } from '../unsaved.ts'

const KINDS: { kind: RedactKind; label: () => string }[] = [
  { kind: 'email', label: () => t('E-mail addresses') },
  { kind: 'phone', label: () => t('Telephone numbers') },
  { kind: 'card', label: () => t('Card numbers whose check digit is right') },
  { kind: 'iban', label: () => t('IBANs whose check digits are right') },
  { kind: 'key', label: () => t('Keys and tokens') },
]

/** What is taken out of all that leaves for another desk, and a box to try it in as it stands here, saved or not. */
export function RedactionForm({ saved }: { saved: SavedSettings<'privacy'> }) {
  const save = useSaveSettings('privacy')
  const [rules, setRules] = useState(saved.value.redaction)
  const [forModels, setForModels] = useState(saved.value.redactForModels)
  useUnsaved(differs([rules, forModels], [saved.value.redaction, saved.value.redactForModels]))
  const errors = fieldErrors(save.error)
  const isWhole = whyBadPatterns(rules.patterns) === undefined
  function submit(event: FormEvent) {
    event.preventDefault()
    if (!isWhole) return
    const redaction = tidiedRules(rules)
    save.mutate({
      baseVersion: saved.version,
      value: { ...saved.value, redaction, redactForModels: forModels },
    })
  }
  return (
    <section aria-labelledby="redaction" className="flex flex-col gap-4">
      <div>
        <h2 id="redaction" className="font-semibold">
          {t('Redaction')}
        </h2>
        <p className="mt-1 text-sm text-ink-soft">
          {t(
            'Taken out of every text that leaves for another desk or a webhook, besides what each connection takes out by itself. Here it is kept as it was written.',
          )}
        </p>
      </div>
      <form noValidate onSubmit={submit} className="flex flex-col gap-4">
        <Kinds rules={rules} onChange={setRules} />
        <TextArea
          label={t('Words of your own to take out')}
          rows={2}
          value={rules.phrases.join('\n')}
          error={errors.under('redaction.phrases')}
          onChange={({ currentTarget }) =>
            setRules({ ...rules, phrases: currentTarget.value.split('\n') })
          }
          help={t('One a line; found in any case.')}
        />
        <PatternsField
          patterns={rules.patterns}
          onChange={(patterns) => setRules({ ...rules, patterns })}
        />
        <CheckField
          label={t('Also leave it out of what models read')}
          help={t(
            'In answers, summaries, drafts and translations a model reads a placeholder such as [card] in its place, and may write that placeholder. Customers and teammates see what was written. Your knowledge and instructions stay as they are.',
          )}
          checked={forModels}
          onChange={({ currentTarget }) => setForModels(currentTarget.checked)}
        />
        <div>
          <Button type="submit" look="primary" pending={save.isPending} disabled={!isWhole}>
            {t('Save the redaction')}
          </Button>
        </div>
      </form>
      <TryBox rules={isWhole ? tidiedRules(rules) : null} />
    </section>
  )
}

function Kinds({
  rules,
  onChange,
}: {
  rules: RedactionRules
  onChange: (rules: RedactionRules) => void
}) {
  const { kinds } = rules
  return (
    <fieldset className="grid gap-2 sm:grid-cols-2">
      <legend className="sr-only">{t('What is taken out')}</legend>
      {KINDS.map(({ kind, label }) => (
        <CheckField
          key={kind}
          label={label()}
          checked={kinds.includes(kind)}
          onChange={({ currentTarget }) => {
            const others = kinds.filter((one) => one !== kind)
            onChange({ ...rules, kinds: currentTarget.checked ? [...others, kind] : others })
          }}
        />
      ))}
    </fieldset>
  )
}

/** Nothing leaves this page: it is the same code that deliveries use. `rules`: null while they cannot be used. */
function TryBox({ rules }: { rules: RedactionRules | null }) {
  const [text, setText] = useState('')
  return (
    <div className="flex flex-col gap-3 rounded-xl border border-line bg-surface p-3">
      <h3 className="text-sm font-semibold">{t('Try redaction')}</h3>
      <TextArea
        label={t('A text')}
        rows={3}
        value={text}
        onChange={({ currentTarget }) => setText(currentTarget.value)}
        placeholder="sam@example.com, 4111 1111 1111 1111"
        help={t('It does not leave this page.')}
      />
      <div>
        <p className="text-sm font-medium">{t('What is left of it')}</p>
        <output className="mt-1 block min-h-10 rounded-lg bg-sunken px-3 py-2 text-sm whitespace-pre-wrap wrap-words">
          {rules ? redactText(text, rules) : t('First mend the pattern above.')}
        </output>
      </div>
    </div>
  )
}
