// How the chat begins: its greeting, what it suggests on which page, its languages, and what it may remember.
import { Button } from '../../parts/button.tsx'
import { CheckField } from '../../parts/check-field.tsx'
import { Field } from '../../parts/field.tsx'
import { Select } from '../../parts/select.tsx'
import { TextArea } from '../../parts/text-area.tsx'
import { t } from '../../words/translate.ts'
import type { Widget, WidgetPart } from './widget-page.tsx'

type Language = Widget['languages'][number]

/** In their own words, as those who speak them look for them. */
const LANGUAGES: [Language, string][] = [
  ['en', 'English'],
  ['ar', 'العربية'],
  ['de', 'Deutsch'],
  ['es', 'Español'],
  ['fr', 'Français'],
  ['it', 'Italiano'],
  ['ja', '日本語'],
  ['nl', 'Nederlands'],
  ['pl', 'Polski'],
  ['pt', 'Português'],
  ['tr', 'Türkçe'],
  ['zh', '中文'],
]

export function Beginning(part: WidgetPart) {
  const { value, change, errorOf } = part
  return (
    <section className="flex flex-col gap-5">
      <h2 className="font-semibold">{t('How it begins')}</h2>
      <Field
        label={t('Greeting')}
        value={value.greeting}
        maxLength={200}
        onChange={({ currentTarget }) => change({ greeting: currentTarget.value })}
        help={t('Shown as it is in every language. Empty: Baton’s own, in the customer’s.')}
        error={errorOf('greeting')}
      />
      <SuggestedQuestions {...part} />
      <fieldset>
        <legend className="text-sm font-medium">{t('Languages')}</legend>
        <p className="text-sm text-ink-faint">
          {t('None chosen: all. Others get the first chosen one.')}
        </p>
        <div className="mt-2 grid grid-cols-2 gap-2 sm:grid-cols-3">
          {LANGUAGES.map(([code, name]) => (
            <CheckField
              key={code}
              label={name}
              checked={value.languages.includes(code)}
              onChange={({ currentTarget }) =>
                change({ languages: chosen(value.languages, code, currentTarget.checked) })
              }
            />
          ))}
        </div>
      </fieldset>
      <Select
        label={t('What it may remember on the customer’s device')}
        value={value.consent}
        onChange={(consent) => change({ consent })}
        options={[
          { value: 'persistent', label: t('The conversation, until it is forgotten') },
          { value: 'session', label: t('The conversation, while the tab is open') },
          { value: 'none', label: t('Nothing') },
        ]}
        help={t(
          "Your page can change it once the customer has agreed: Baton.update({ consent: 'persistent' }).",
        )}
      />
    </section>
  )
}

function SuggestedQuestions({ value, change, errorOf }: WidgetPart) {
  const { suggestions } = value
  const put = (at: number, part: Partial<Widget['suggestions'][number]>) =>
    change({
      suggestions: suggestions.map((one, index) => (index === at ? { ...one, ...part } : one)),
    })
  return (
    <fieldset className="flex flex-col gap-4">
      <legend className="text-sm font-medium">{t('Suggested questions')}</legend>
      <p className="text-sm text-ink-faint">
        {suggestions.length === 0
          ? t('None yet: customers begin with an empty field.')
          : t('The first line that is meant for a page counts there.')}
      </p>
      {suggestions.map(({ pages, questions }, index) => (
        <div key={index} className="flex flex-col gap-3 rounded-lg border border-edge p-4">
          <Field
            label={t('On pages')}
            value={pages}
            placeholder={t('/pricing or /docs/*')}
            onChange={({ currentTarget }) => put(index, { pages: currentTarget.value.trim() })}
            error={errorOf(`suggestions.${index}.pages`)}
          />
          <TextArea
            label={t('Questions')}
            value={questions.join('\n')}
            rows={3}
            onChange={({ currentTarget }) =>
              put(index, { questions: currentTarget.value.split('\n') })
            }
            help={t('One a line, four at most.')}
            error={errorOf(`suggestions.${index}.questions`)}
          />
          <div>
            <Button
              type="button"
              onClick={() => change({ suggestions: suggestions.filter((_, at) => at !== index) })}
            >
              {t('Remove')}
            </Button>
          </div>
        </div>
      ))}
      <div>
        <Button
          type="button"
          onClick={() =>
            change({ suggestions: [...suggestions, { pages: '/*', questions: [''] }] })
          }
        >
          {t('Add questions for pages')}
        </Button>
      </div>
    </fieldset>
  )
}

function chosen(languages: Language[], code: Language, isChosen: boolean): Language[] {
  return isChosen ? [...languages, code] : languages.filter((one) => one !== code)
}
