// What all the later parts need: the rest of the sentences, and the rest of the calls.
import { ACCOUNT_ROUTES, CUSTOMER_ROUTES } from '@baton/client'
import type { more } from '../i18n/more/en.ts'
import { languageOf, type MoreStrings, type TranslateMore, translator } from '../i18n/translate.ts'
import type { Store } from '../store.ts'

const LANGUAGES: Record<string, () => Promise<{ more: MoreStrings }>> = {
  en: () => import('../i18n/more/en.ts'),
  ar: () => import('../i18n/more/ar.ts'),
  de: () => import('../i18n/more/de.ts'),
  es: () => import('../i18n/more/es.ts'),
  fr: () => import('../i18n/more/fr.ts'),
  it: () => import('../i18n/more/it.ts'),
  ja: () => import('../i18n/more/ja.ts'),
  nl: () => import('../i18n/more/nl.ts'),
  pl: () => import('../i18n/more/pl.ts'),
  pt: () => import('../i18n/more/pt.ts'),
  tr: () => import('../i18n/more/tr.ts'),
  zh: () => import('../i18n/more/zh.ts'),
}

const known = new WeakMap<Store, TranslateMore>()

export async function prepare(store: Store): Promise<void> {
  if (known.has(store)) return
  const { locale } = store.config
  const strings = await loadMore(locale)
  store.addRoutes({ ...CUSTOMER_ROUTES, ...ACCOUNT_ROUTES })
  known.set(store, translator<typeof more>(strings, locale))
}

/** The sentences of the parts. Every part is drawn after `prepare`. */
export function wordsOf(store: Store): TranslateMore {
  return known.get(store) as TranslateMore
}

export async function loadMore(locale: string): Promise<MoreStrings> {
  const english = LANGUAGES.en as (typeof LANGUAGES)[string]
  const load = LANGUAGES[languageOf(locale)] ?? english
  return (await load().catch(english)).more
}
