// Languages the desk speaks, and where the words of each are. Only the one that is spoken is loaded.
import type { Catalog } from './translate.ts'

/** Each as those call it who speak it. */
export const DESK_LANGUAGES = {
  en: 'English',
  de: 'Deutsch',
  es: 'Español',
  fr: 'Français',
  pt: 'Português',
  ja: '日本語',
} as const
export type DeskLanguage = keyof typeof DESK_LANGUAGES

/** English needs no catalog: it stands in the code. */
export const CATALOGS: Record<Exclude<DeskLanguage, 'en'>, () => Promise<Catalog>> = {
  de: async () => (await import('./catalogs/de.ts')).words,
  es: async () => (await import('./catalogs/es.ts')).words,
  fr: async () => (await import('./catalogs/fr.ts')).words,
  pt: async () => (await import('./catalogs/pt.ts')).words,
  ja: async () => (await import('./catalogs/ja.ts')).words,
}

export function isDeskLanguage(text: unknown): text is DeskLanguage {
  return typeof text === 'string' && Object.hasOwn(DESK_LANGUAGES, text)
}

/** What was chosen in this browser, as JSON; else the first of the browser's own that the desk speaks. */
export function chosenLanguage(chosen: string | null, wanted: readonly string[]): DeskLanguage {
  const known = Object.keys(DESK_LANGUAGES).filter(isDeskLanguage)
  const picked = known.find((language) => JSON.stringify(language) === chosen)
  return picked ?? wanted.map(baseOf).find(isDeskLanguage) ?? 'en'
}

/** The language with the region the browser names, which decides how dates and numbers are written: `en-GB`. */
export function regionOf(language: DeskLanguage, wanted: readonly string[]): string {
  return wanted.find((tag) => baseOf(tag) === language) ?? language
}

export function directionOf(language: string): 'ltr' | 'rtl' {
  return ['ar', 'fa', 'he', 'ur'].includes(baseOf(language)) ? 'rtl' : 'ltr'
}

function baseOf(tag: string): string {
  return tag.toLowerCase().split('-')[0] ?? tag
}
