// What the list can be narrowed by, in words: one line for each that is offered in the menu. What is not offered can be
// typed all the same.
import type { FacetName } from '@baton/core'
import { languageName } from '../parts/language-name.ts'
import { REASONS } from '../parts/reason-words.ts'
import { numeral, t } from '../words/translate.ts'

export type FilterChoice = {
  name: FacetName
  label: string
  options: { value: string; label: string }[]
}

export function filterChoices(): FilterChoice[] {
  return [
    {
      name: 'status',
      label: t('Status'),
      options: named({
        waiting: t('Waiting'),
        taken: t('With a teammate'),
        assistant: t('Handled by AI'),
        'on-hold': t('On hold'),
        closed: t('Closed'),
        starred: t('Starred'),
      }),
    },
    {
      name: 'priority',
      label: t('Priority'),
      options: named({ urgent: t('Urgent'), high: t('High'), normal: t('Normal'), low: t('Low') }),
    },
    { name: 'human', label: t('Teammate'), options: named({ me: t('Me') }) },
    { name: 'reason', label: t('Reason'), options: named(REASONS) },
    {
      name: 'channel',
      label: t('Channel'),
      options: named({
        widget: t('Chat'),
        email: t('Mail'),
        whatsapp: 'WhatsApp',
        help: t('Help page'),
        api: 'API',
        sdk: 'SDK',
      }),
    },
    {
      name: 'language',
      label: t('Language'),
      options: LANGUAGES.map((tag) => ({ value: tag, label: languageName(tag) })),
    },
    {
      name: 'verified',
      label: t('Customer'),
      options: named({ true: t('Verified'), false: t('Not verified') }),
    },
    {
      name: 'score',
      label: t('Rating'),
      options: [1, 2, 3, 4, 5].map((n) => ({ value: `${n}`, label: numeral(n) })),
    },
  ]
}

const LANGUAGES = ['en', 'de', 'es', 'fr', 'pt', 'ja', 'it', 'nl', 'pl', 'tr', 'ar', 'zh']

function named(words: Readonly<Record<string, string>>) {
  return Object.entries(words).map(([value, label]) => ({ value, label }))
}
