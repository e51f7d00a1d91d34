// The template that asks a customer to write, with what stands in its variables. Meta refuses an empty one, and one with a
// line break, a tab or more than four spaces in a row.
import type { Nudge } from '../../channel.ts'
import type { WhatsAppSettings } from './settings.ts'

const MOST_LETTERS = 200

export function templateOf(
  { templateName, templateLanguage, templateVariables = '' }: WhatsAppSettings,
  about: Nudge,
) {
  const lines = templateVariables.split('\n').filter((line) => line.trim() !== '')
  const parameters = lines.map((line) => ({ type: 'text', text: filled(line, about) }))
  return {
    name: templateName,
    language: { code: templateLanguage },
    ...(parameters.length > 0 ? { components: [{ type: 'body', parameters }] } : {}),
  }
}

/** `{customer}`, `{human}` or `{message}`; after `|` what stands there when it is not known. */
function filled(line: string, about: Nudge): string {
  const text = line.replace(/\{(\w+)(?:\|([^{}]*))?\}/g, (whole, name: string, other?: string) => {
    if (!(name in KNOWN)) return whole
    return about[name as keyof Nudge] || (other ?? '')
  })
  const tidy = text.replace(/[\s\p{Cc}]+/gu, ' ').trim()
  const cut = tidy.length > MOST_LETTERS ? `${tidy.slice(0, MOST_LETTERS - 1)}…` : tidy
  return cut.toWellFormed() || '…'
}

const KNOWN = { customer: true, human: true, message: true } satisfies Record<keyof Nudge, true>

/** What in these lines stands for nothing. */
export function unknownIn(lines: string): string[] {
  return [...lines.matchAll(/\{(\w+)(?:\|[^{}]*)?\}/g)]
    .map(([, name = '']) => name)
    .filter((name) => !(name in KNOWN))
}
