// The desk's own words in the language of the teammate. English stands where it is shown and is the key: whoever reads the
// code reads the screen, and a sentence that nobody has translated yet is shown in English rather than not at all.
import type { DeskLanguage } from './languages.ts'

/** English to a language. Where a number decides the form, one sentence for each form that language has. */
export type Catalog = Readonly<Record<string, string | Forms>>
export type Forms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>
export type Values = Readonly<Record<string, string | number>>

let spoken = 'en'
let catalog: Catalog = {}

/**
 * From here on. Called before anything is drawn: who changes the language loads the desk anew. `region`: the same
 * language as a region writes it, such as `en-GB`, for dates and numbers.
 */
export function speak(language: DeskLanguage, words: Catalog, region: string = language): void {
  spoken = region
  catalog = words
}

/** What `Intl` is asked with. */
export function spokenLanguage(): string {
  return spoken
}

const formats = new Map<string, unknown>()

/**
 * A format of `Intl` in the language spoken, made once: making one takes as long as writing with it a hundred times, and
 * a list writes many, many times a second. `name` names it among all of the desk.
 */
export function formatNamed<Format>(name: string, make: (language: string) => Format): Format {
  const key = `${spoken} ${name}`
  const known = formats.get(key) as Format | undefined
  if (known !== undefined) return known
  const made = make(spoken)
  formats.set(key, made)
  return made
}

/** `t('Taken by {name}', { name })`. The text is a literal, so that a script finds what has to be translated. */
export function t(english: string, values: Values = {}): string {
  const found = catalog[english] ?? english
  return filled(typeof found === 'string' ? found : found.other, values)
}

/** A number as the language writes it. */
export function numeral(n: number): string {
  return formatNamed('number', (language) => new Intl.NumberFormat(language)).format(n)
}

/** `counted(n, '{n} conversation', '{n} conversations')`; the key is the second. `n` is written as the language writes it. */
export function counted(n: number, one: string, many: string, values: Values = {}): string {
  const found = catalog[many] ?? { one, other: many }
  const form = formatNamed('plural', (language) => new Intl.PluralRules(language)).select(n)
  const text = typeof found === 'string' ? found : (found[form] ?? found.other)
  return filled(text, { n: numeral(n), ...values })
}

function filled(text: string, values: Values): string {
  return text.replace(/\{(\w+)\}/g, (whole, name) => String(values[name] ?? whole))
}
