import type { RedactKind } from '@baton/contract'
import { redactText } from '@baton/core'
import { useState } from 'react'
import { CheckField } from '../../parts/check-field.tsx'
import { TextArea } from '../../parts/text-area.tsx'
import { t } from '../../words/translate.ts'

const KINDS: { kind: RedactKind; label: () => string }[] = [
  { kind: 'email', label: () => t('E-mail addresses') },
  { kind: 'phone', label: () => t('Telephone numbers') },
  { kind: 'card', label: () => t('Card numbers whose check digit is right') },
  { kind: 'iban', label: () => t('IBANs whose check digits are right') },
  { kind: 'key', label: () => t('Keys and tokens') },
]

/** What redaction makes of a text. Nothing leaves this page: it is the same code that connections use. */
export function RedactionBox() {
  const [text, setText] = useState('')
  const [kinds, setKinds] = useState<RedactKind[]>(KINDS.map(({ kind }) => kind))
  const [phrases, setPhrases] = useState('')
  const own = phrases
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line.length > 1)
  const clean = redactText(text, { kinds, phrases: own, leaveOut: [] })
  return (
    <section aria-labelledby="redaction" className="flex flex-col gap-4">
      <div>
        <h2 id="redaction" className="font-semibold">
          {t('Try redaction')}
        </h2>
        <p className="mt-1 text-sm text-ink-soft">
          {t(
            'Each connection has its own rules, under Integrations. Here you see what they make of a text; it does not leave this page.',
          )}
        </p>
      </div>
      <fieldset className="grid gap-2 sm:grid-cols-2">
        <legend className="sr-only">{t('What is taken out')}</legend>
        {KINDS.map(({ kind, label }) => (
          <CheckField
            key={kind}
            label={label()}
            checked={kinds.includes(kind)}
            onChange={({ currentTarget }) =>
              setKinds(
                currentTarget.checked ? [...kinds, kind] : kinds.filter((one) => one !== kind),
              )
            }
          />
        ))}
      </fieldset>
      <TextArea
        label={t('Words of your own')}
        rows={2}
        value={phrases}
        onChange={({ currentTarget }) => setPhrases(currentTarget.value)}
        help={t('One a line; found in any case.')}
      />
      <TextArea
        label={t('A text')}
        rows={3}
        value={text}
        onChange={({ currentTarget }) => setText(currentTarget.value)}
        placeholder="sam@example.com, 4111 1111 1111 1111"
      />
      <div>
        <p className="text-sm font-medium">{t('What is left of it')}</p>
        <output className="mt-1 block min-h-10 rounded-lg bg-sunken px-3 py-2 text-sm whitespace-pre-wrap wrap-words">
          {clean}
        </output>
      </div>
    </section>
  )
}
