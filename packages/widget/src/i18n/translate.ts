// The widget's sentences in the customer's language.
import { en, type Plural, type Strings } from './en.ts'

/** The names in braces of a sentence. */
type Slots<Text> = Text extends string
  ? Text extends `${string}{${infer Name}}${infer Rest}`
    ? Name | Slots<Rest>
    : never
  : Text extends { other: infer Other }
    ? Slots<Other>
    : never

type Values<Key extends keyof Strings> = [Slots<(typeof en)[Key]>] extends [never]
  ? []
  : [values: Record<Slots<(typeof en)[Key]>, string | number>]

export type Translate = <Key extends keyof Strings>(key: Key, ...values: Values<Key>) => string

const LANGUAGES: Record<string, () => Promise<{ strings: Strings }>> = {
  ar: () => import('./ar.ts'),
  de: () => import('./de.ts'),
  es: () => import('./es.ts'),
  fr: () => import('./fr.ts'),
  pt: () => import('./pt.ts'),
}

/** The first of the wished-for languages that we have; English when there is none. */
export function chooseLocale(wishes: readonly (string | null | undefined)[]): string {
  const known = wishes.find(
    (wish) => wish && (languageOf(wish) in LANGUAGES || languageOf(wish) === 'en'),
  )
  return known ? known.replaceAll('_', '-') : 'en'
}

export function directionOf(locale: string): 'ltr' | 'rtl' {
  return languageOf(locale) === 'ar' ? 'rtl' : 'ltr'
}

/** A language that cannot be loaded is no reason not to help: then it is English. */
export async function loadStrings(locale: string): Promise<Strings> {
  const load = LANGUAGES[languageOf(locale)]
  return load
    ? await load().then(
        ({ strings }) => strings,
        () => en,
      )
    : en
}

export function translator(strings: Strings, locale: string): Translate {
  const rules = new Intl.PluralRules(languageOf(locale))
  return (key, ...[values]) => {
    const text: string | Plural = strings[key]
    const given = values as Record<string, string | number> | undefined
    const sentence =
      typeof text === 'string' ? text : (text[rules.select(Number(given?.count))] ?? text.other)
    return sentence.replace(/\{(\w+)\}/g, (_, name: string) => String(given?.[name] ?? ''))
  }
}

function languageOf(locale: string): string {
  return locale.toLowerCase().split(/[-_]/)[0] ?? 'en'
}
