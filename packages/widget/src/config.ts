// What a page may say about its chat: the data attributes of the script tag, which the loader copies to the element.
import type { Consent } from '@baton/client'
import type { endpoints, ResultOf } from '@baton/contract'
import { chooseLocale } from './i18n/translate.ts'

export type Config = {
  publishableKey: string
  /** Where Baton answers, without a slash at the end. */
  baseUrl: string
  locale: string
  /** The help page's own chat says so; every other page is a page with the widget. */
  channel: 'widget' | 'help'
  /** What the assistant is called; empty for the language's own word. */
  name: string
  accent: string | null
  suggestions: string[]
  /** Those of the settings, where the page itself has none. */
  suggestionsOf: (path: string) => string[]
  greeting: string
  /** Part of the page, or a window of its own: there is no button, and nothing to close. */
  isFixed: boolean
  consent: Consent
  /** Where its line ends is the launcher's side; undefined: where those of the page do. */
  side: 'ltr' | 'rtl' | undefined
}

export function readConfig(
  data: DOMStringMap,
  page: { lang: string; languages: readonly string[]; baseUrl: string; isWindow: boolean },
): Config {
  const { key = '', locale, name = '', accent = '', suggestions = '' } = data
  const { greeting = '', mode, consent, position, channel } = data
  return {
    publishableKey: key,
    baseUrl: page.baseUrl,
    locale: chooseLocale([locale, page.lang, ...page.languages]),
    channel: channel === 'help' ? 'help' : 'widget',
    name: name.trim().slice(0, 60),
    accent: /^#[0-9a-f]{6}$/i.test(accent) ? accent : null,
    suggestions: suggestions
      .split('|')
      .map((text) => text.trim())
      .filter(Boolean)
      .slice(0, 4),
    suggestionsOf: () => [],
    greeting: greeting.trim().slice(0, 200),
    isFixed: mode === 'embedded' || page.isWindow,
    consent: readConsent(consent),
    side: position === 'left' ? 'rtl' : position === 'right' ? 'ltr' : undefined,
  }
}

export function readConsent(text: string | undefined): Consent {
  return text === 'none' || text === 'session' ? text : 'persistent'
}

type Settings = ResultOf<(typeof endpoints)['readWidget']>

/** What operators have decided, where the page itself says nothing. */
export function withSettings(config: Config, { name, greeting, suggestions, languages }: Settings) {
  const isSpoken = languages.length === 0 || languages.some((one) => config.locale.startsWith(one))
  return Object.assign(config, {
    name: config.name || name,
    greeting: config.greeting || greeting,
    locale: isSpoken ? config.locale : (languages[0] as string),
    suggestionsOf: (path: string) => suggestionsFor(suggestions, path),
  })
}

/** The first that is meant for the page counts. */
export function suggestionsFor(all: Settings['suggestions'], path: string): string[] {
  const found = all.find(({ pages }) =>
    pages.endsWith('*') ? path.startsWith(pages.slice(0, -1)) : path === pages,
  )
  return found?.questions ?? []
}
