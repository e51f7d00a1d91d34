import { ChevronRight } from 'lucide-react'
import { Field } from '../../parts/field.tsx'
import { t } from '../../words/translate.ts'
import type { FieldErrors } from '../field-errors.ts'
import { KeyField } from './key-field.tsx'
import type { ModelDraft, NumberField } from './model-draft.ts'

type Props = {
  draft: ModelDraft
  set: (part: Partial<ModelDraft>) => void
  errors: FieldErrors
}

/** Which model, where it answers, and what it may use up. */
export function ModelFields({ draft, set, errors }: Props) {
  const { provider, model, baseUrl } = draft
  const compatible = provider === 'openai-compatible'
  return (
    <>
      <Field
        label={t('Name of the model')}
        value={model}
        onChange={({ currentTarget }) => set({ model: currentTarget.value })}
        placeholder={EXAMPLES[provider]}
        spellCheck={false}
        autoCapitalize="none"
        error={errors.under('model')}
      />
      <Field
        label={compatible ? t('Address') : t('Address, if it is not the provider’s own')}
        type="url"
        value={baseUrl}
        onChange={({ currentTarget }) => set({ baseUrl: currentTarget.value })}
        placeholder={compatible ? 'http://localhost:11434/v1' : ''}
        dir="ltr"
        help={t('Where the API begins, mostly ending in /v1.')}
        error={errors.under('baseUrl')}
      />
      <KeyField draft={draft} set={set} error={errors.under('apiKey')} />
      <LimitFields draft={draft} set={set} errors={errors} />
    </>
  )
}

function LimitFields({ draft, set, errors }: Props) {
  return (
    <details className="group">
      <summary className="flex list-none items-center gap-1 text-sm font-medium [&::-webkit-details-marker]:hidden">
        <ChevronRight
          size={14}
          aria-hidden
          className="transition-transform group-open:rotate-90 rtl:-scale-x-100"
        />
        {t('Limits and prices')}
      </summary>
      <div className="mt-3 grid gap-4 sm:grid-cols-2">
        {NUMBERS.map(({ name, label, help, ...input }) => (
          <Field
            key={name}
            label={label}
            type="number"
            inputMode="decimal"
            value={draft[name]}
            onChange={({ currentTarget }) => set({ [name]: currentTarget.value })}
            help={help}
            error={errors.under(PRICES.has(name) ? `prices.${name}` : name)}
            {...input}
          />
        ))}
      </div>
    </details>
  )
}

const EXAMPLES: Partial<Record<ModelDraft['provider'], string>> = {
  openai: 'gpt-5-mini',
  anthropic: 'claude-sonnet-4-5',
  google: 'gemini-2.5-flash',
  'openai-compatible': 'qwen3:8b',
}

const PRICES = new Set<NumberField>(['inputPerMillion', 'outputPerMillion'])

type NumberInput = {
  name: NumberField
  label: string
  help: string
  placeholder?: string
  step?: string
}

const NUMBERS: NumberInput[] = [
  {
    name: 'temperature',
    label: t('Temperature'),
    help: t('0 to 2. Empty: the model’s own.'),
    step: 'any',
  },
  {
    name: 'maxOutputTokens',
    label: t('Tokens an answer may have'),
    help: t('Empty: the model’s own.'),
  },
  {
    ...{ name: 'timeoutSeconds', label: t('Seconds for a whole answer'), placeholder: '60' },
    help: t('At most 110.'),
  },
  {
    ...{ name: 'silenceSeconds', label: t('Seconds without a word'), placeholder: '30' },
    help: t('Then a person is asked instead.'),
  },
  {
    ...{ name: 'inputPerMillion', label: t('Price of a million tokens read'), step: 'any' },
    help: t('In your currency. Empty: no costs are recorded.'),
  },
  {
    ...{ name: 'outputPerMillion', label: t('Price of a million tokens written'), step: 'any' },
    help: t('In the same currency.'),
  },
]
