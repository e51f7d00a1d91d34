// The template that asks a customer to write, with what stands in its variables: in its head, its text, and at the end of
// the links of its buttons. Meta refuses an empty one, and one with a line break, a tab or more than four spaces in a row.
import type { Nudge } from '../../channel.ts'
import type { WhatsAppSettings } from './settings.ts'

const MOST_LETTERS = 200
/** All of a template's head, of which the variable is a part. */
const MOST_IN_HEAD = 60
const MOST_IN_LINK = 1_800

export function templateOf(settings: WhatsAppSettings, about: Nudge) {
  const { templateName, templateLanguage, templateHeader, templateVariables } = settings
  const components = [
    ...spoken('header', templateHeader, about, MOST_IN_HEAD),
    ...spoken('body', templateVariables, about, MOST_LETTERS),
    ...buttons(settings, about),
  ]
  return {
    name: templateName,
    language: { code: templateLanguage },
    ...(components.length > 0 ? { components } : {}),
  }
}

function spoken(type: 'header' | 'body', lines: string | undefined, about: Nudge, most: number) {
  const parameters = variablesIn(lines).map(({ name, words }) => ({
    type: 'text',
    ...(name ? { parameter_name: name } : {}),
    text: tidy(filled(words, about), most),
  }))
  return parameters.length > 0 ? [{ type, parameters }] : []
}

/** Of links alone: a button that answers has nothing to fill in. They are counted from 0, with those that have no variable. */
function buttons({ templateButtons = '' }: WhatsAppSettings, about: Nudge) {
  const lines = templateButtons.trim() === '' ? [] : templateButtons.trimEnd().split('\n')
  return lines.flatMap((line, index) => {
    if (line.trim() === '' || line.trim() === NO_VARIABLE) return []
    const end = filled(line.trim(), about, encodeURIComponent).replace(/[\s\p{Cc}]+/gu, '')
    const parameters = [{ type: 'text', text: end.slice(0, MOST_IN_LINK).toWellFormed() || '-' }]
    return [{ type: 'button', sub_type: 'url', index: `${index}`, parameters }]
  })
}

const NO_VARIABLE = '-'

/** `{{name}} = words` where variables have names; where they have none, the words alone, in their order. */
const NAMED = /^\s*\{\{\s*(\w+)\s*\}\}\s*=(.*)$/

function variablesIn(lines = ''): { name: string | null; words: string }[] {
  return lines
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const [, name = '', words = line] = NAMED.exec(line) ?? []
      return { name: name === '' || /^\d+$/.test(name) ? null : name, words }
    })
}

const PLACE = /\{(\w+)(?:\|([^{}]*))?\}/g

/** `{customer}` and the like; after `|` what stands there when it is not known. */
function filled(line: string, about: Nudge, as = (value: string) => value): string {
  return line.replace(PLACE, (whole, name: string, other?: string) => {
    if (!(name in KNOWN)) return whole
    return as(about[name as keyof Nudge].toWellFormed()) || (other ?? '')
  })
}

function tidy(text: string, most: number): string {
  const plain = text.replace(/[\s\p{Cc}]+/gu, ' ').trim()
  const cut = plain.length > most ? `${plain.slice(0, most - 1)}…` : plain
  return cut.toWellFormed() || '…'
}

const KNOWN = { customer: true, human: true, message: true, follow: true } satisfies Record<
  keyof Nudge,
  true
>

/** What is wrong with these lines, to be read after the name of their field; null when nothing is. */
export function mistakeIn(lines: string, most = 30): string | null {
  const variables = variablesIn(lines)
  const unknown = variables.flatMap(({ words }) =>
    [...words.matchAll(PLACE)].map(([, name = '']) => name).filter((name) => !(name in KNOWN)),
  )
  if (unknown.length > 0)
    return `knows {customer}, {human}, {message} and {follow}, not {${unknown[0]}}`
  const names = variables.flatMap(({ name }) => (name ? [name] : []))
  if (names.length > 0 && names.length < variables.length)
    return 'must give every variable its name, as in “{{first_name}} = {customer|there}”, or none'
  const twice = names.find((name, nth) => names.indexOf(name) !== nth)
  if (twice) return `must have {{${twice}}} once`
  if (variables.length <= most) return null
  return most === 1 ? 'must be one line: there is one variable' : `must be at most ${most} lines`
}
