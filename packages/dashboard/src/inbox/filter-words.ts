// What the list can be narrowed by, in words: one line for each that is offered in the menu. What is not offered can be
// typed all the same.
import type { FacetName } from '@baton/core'
import { REASONS } from '../parts/reason-words.ts'
import { t } from '../words/translate.ts'

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
        closed: t('Closed'),
      }),
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
      options: ['1', '2', '3', '4', '5'].map((value) => ({ value, label: value })),
    },
  ]
}

const LANGUAGES = ['en', 'de', 'es', 'fr', 'pt', 'ja', 'it', 'nl', 'pl', 'tr', 'ar', 'zh']

function named(words: Readonly<Record<string, string>>) {
  return Object.entries(words).map(([value, label]) => ({ value, label }))
}

function languageName(tag: string): string {
  return new Intl.DisplayNames(['en'], { type: 'language' }).of(tag) ?? tag
}
