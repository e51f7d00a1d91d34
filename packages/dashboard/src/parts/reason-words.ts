import { t } from '../words/translate.ts'

/**
 * Why a person was asked for, in a few words. A rule this desk does not know is named as it is; `trigger:kind` is one
 * kind of it, such as a topic.
 */
export function reasonWords(reason: string): string {
  const [trigger = '', kind] = reason.split(':')
  const words = REASONS[trigger] ?? sentence(trigger)
  return kind ? `${words}: ${kind.replaceAll('-', ' ')}` : words
}

/** The evidence alone, where the words of the rule begin by repeating its name. */
export function evidenceOf({ trigger, detail }: { trigger: string; detail: string }): string {
  const name = reasonWords(trigger)
  const repeats = detail.toLowerCase().startsWith(name.toLowerCase())
  return repeats ? detail.slice(name.length).replace(/^[:\s]+/, '') : detail
}

/** Every reason there is words for, by its trigger. */
export const REASONS: Readonly<Record<string, string>> = {
  button: t('Pressed “Talk to a person”'),
  'asked-for-human': t('Asked for a person'),
  'assistant-failed': t('The assistant failed'),
  'repeated-question': t('Same question again'),
  'no-match': t('No match'),
  'low-confidence': t('Not sure of the answer'),
  'unknown-language': t('Language not understood'),
  frustration: t('Is frustrated'),
  'sensitive-topic': t('Sensitive topic'),
  'attempts-used-up': t('Answers did not help'),
  'forbidden-action': t('Action not allowed'),
  'custom-phrase': t('Wrote a phrase you look for'),
  'assistant-wish': t('The assistant wants a person'),
  'customer-attribute': t('Attribute of the customer'),
  'other-agent': t('Another agent asked over MCP'),
}

function sentence(trigger: string): string {
  const words = trigger.replace(/[-_]+/g, ' ').trim()
  return words === '' ? t('Escalated') : words.charAt(0).toUpperCase() + words.slice(1)
}
