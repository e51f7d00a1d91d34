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
  const name = ENGLISH[trigger] ?? reasonWords(trigger)
  const repeats = detail.toLowerCase().startsWith(name.toLowerCase())
  return repeats ? detail.slice(name.length).replace(/^[:\s]+/, '') : detail
}

/** In English, as the server says it in its evidence. */
const ENGLISH: Readonly<Record<string, string>> = {
  button: 'Pressed “Talk to a person”',
  'asked-for-human': 'Asked for a person',
  'assistant-failed': 'The assistant failed',
  'repeated-question': 'Same question again',
  'no-match': 'No match',
  'low-confidence': 'Not sure of the answer',
  'unknown-language': 'Language not understood',
  frustration: 'Is frustrated',
  'sensitive-topic': 'Sensitive topic',
  'attempts-used-up': 'Answers did not help',
  'forbidden-action': 'Action not allowed',
  'custom-phrase': 'Wrote a phrase you look for',
  'assistant-wish': 'The assistant wants a person',
  'customer-attribute': 'Attribute of the customer',
  'other-agent': 'Another agent asked over MCP',
}

/** Every reason there is words for, by its trigger. */
export const REASONS: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(ENGLISH).map(([trigger, words]) => [trigger, t(words)]),
)

function sentence(trigger: string): string {
  const words = trigger.replace(/[-_]+/g, ' ').trim()
  return words === '' ? t('Escalated') : words.charAt(0).toUpperCase() + words.slice(1)
}
