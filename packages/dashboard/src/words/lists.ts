import { spokenLanguage } from './translate.ts'

/** “a, b, c”, as the language puts names, tags or fields one after the other. */
export function listed(parts: readonly string[]): string {
  return new Intl.ListFormat(spokenLanguage(), { style: 'narrow' }).format(parts)
}
