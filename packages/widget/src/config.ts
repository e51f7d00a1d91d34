// What a page may say about its chat: the data attributes of the script tag, which the loader copies to the element.
import { chooseLocale } from './i18n/translate.ts'
import { isColour } from './theme/contrast.ts'

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
}

export function readConfig(
  data: DOMStringMap,
  page: { lang: string; languages: readonly string[] },
): Config {
  const { key = '', base = '', locale, name = '', accent = '', suggestions = '', channel } = data
  return {
    publishableKey: key,
    baseUrl: base.replace(/\/$/, ''),
    locale: chooseLocale([locale, page.lang, ...page.languages]),
    channel: channel === 'help' ? 'help' : 'widget',
    name: name.trim().slice(0, 60),
    accent: isColour(accent) ? accent : null,
    suggestions: suggestions
      .split('|')
      .map((text) => text.trim())
      .filter(Boolean)
      .slice(0, 4),
  }
}
