// The help page's own words in the languages Baton speaks to customers.
import { ar } from './ar.ts'
import { de } from './de.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { fr } from './fr.ts'
import { it } from './it.ts'
import { ja } from './ja.ts'
import { nl } from './nl.ts'
import { pl } from './pl.ts'
import { pt } from './pt.ts'
import { tr } from './tr.ts'
import { zh } from './zh.ts'

export type HelpWord = keyof typeof en
export type HelpWords = Record<HelpWord, string>

const LANGUAGES: Record<string, HelpWords> = { en, de, es, fr, pt, it, nl, pl, tr, ar, ja, zh }

/** What each language calls itself. */
export const HELP_LANGUAGES: Record<string, string> = {
  en: 'English',
  de: 'Deutsch',
  es: 'Español',
  fr: 'Français',
  pt: 'Português',
  it: 'Italiano',
  nl: 'Nederlands',
  pl: 'Polski',
  tr: 'Türkçe',
  ar: 'العربية',
  ja: '日本語',
  zh: '中文',
}

/** `{name}` in a sentence is replaced by `values.name`. */
export function helpWord(
  language: string,
  word: HelpWord,
  values: Record<string, string> = {},
): string {
  const text = (LANGUAGES[language] ?? en)[word]
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole)
}

/** The first wish of an `Accept-Language` header that can be met, else English. */
export function helpLanguage(accepted: string): string {
  const wishes = accepted.split(',').flatMap((wish) => {
    const [tag = '', ...parameters] = wish.trim().split(';')
    const weight = Number(/q=([\d.]+)/.exec(parameters.join(';'))?.[1] ?? 1)
    const language = tag.toLowerCase().split('-')[0] ?? ''
    return language in LANGUAGES && weight > 0 ? [{ language, weight }] : []
  })
  return wishes.sort((a, b) => b.weight - a.weight)[0]?.language ?? 'en'
}
