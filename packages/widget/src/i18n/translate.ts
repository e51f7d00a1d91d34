// The widget's sentences in the customer's language. Each language is a file of its own, English too, and has a second one
// with what only some chats say (`more`).
import type { en } from './en.ts'
import type { more } from './more/en.ts'

/** One sentence for each kind of number the language tells apart. */
export type Plural = { other: string } & Partial<Record<Intl.LDMLPluralRule, string>>

/** A table in another language: the same names, and a plural where English has one. */
export type StringsOf<Table> = {
  [Key in keyof Table]: Table[Key] extends string ? string : Plural
}

export type Strings = StringsOf<typeof en>
export type MoreStrings = StringsOf<typeof more>

/** The names in braces of a sentence. */
type Slots<Text> = Text extends string
  ? Text extends `${string}{${infer Name}}${infer Rest}`
    ? Name | Slots<Rest>
    : never
  : Text extends { other: infer Other }
    ? Slots<Other>
    : never

type Values<Text> = [Slots<Text>] extends [never]
  ? []
  : [values: Record<Slots<Text>, string | number>]

export type TranslateOf<Table> = <Key extends keyof Table>(
  key: Key,
  ...values: Values<Table[Key]>
) => string

export type Translate = TranslateOf<typeof en>
export type TranslateMore = TranslateOf<typeof more>

const LANGUAGES: Record<string, () => Promise<{ strings: Strings }>> = {
  en: () => import('./en.ts'),
  ar: () => import('./ar.ts'),
  de: () => import('./de.ts'),
  es: () => import('./es.ts'),
  fr: () => import('./fr.ts'),
  it: () => import('./it.ts'),
  ja: () => import('./ja.ts'),
  nl: () => import('./nl.ts'),
  pl: () => import('./pl.ts'),
  pt: () => import('./pt.ts'),
  tr: () => import('./tr.ts'),
  zh: () => import('./zh.ts'),
}

/**
 * The first of the wished-for languages that we have; English when there is none. One that names no region is taken as
 * the customer's own region speaks it, so that a page in `en` tells a browser in `en-GB` its times by 24 hours.
 */
export function chooseLocale(wishes: readonly (string | null | undefined)[]): string {
  const known = wishes.find((wish) => wish && languageOf(wish) in LANGUAGES) ?? 'en'
  return (wishes.find((wish) => wish?.startsWith(`${known}-`)) ?? known).replaceAll('_', '-')
}

export function directionOf(locale: string): 'ltr' | 'rtl' {
  return languageOf(locale) === 'ar' ? 'rtl' : 'ltr'
}

/** A language that cannot be loaded is no reason not to help: then it is English. */
export async function loadStrings(locale: string): Promise<Strings> {
  const english = LANGUAGES.en as (typeof LANGUAGES)[string]
  const load = LANGUAGES[languageOf(locale)] ?? english
  return (await load().catch(english)).strings
}

export function translator<Table>(strings: StringsOf<Table>, locale: string): TranslateOf<Table> {
  const rules = new Intl.PluralRules(languageOf(locale))
  return (key, ...[values]) => {
    const text: string | Plural = strings[key]
    const given = values as Record<string, string | number> | undefined
    const sentence =
      typeof text === 'string' ? text : (text[rules.select(Number(given?.count))] ?? text.other)
    return sentence.replace(/\{(\w+)\}/g, (_, name: string) => String(given?.[name] ?? ''))
  }
}

export function languageOf(locale: string): string {
  return locale.toLowerCase().split(/[-_]/)[0] ?? 'en'
}
