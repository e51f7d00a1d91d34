import { formatNamed } from './translate.ts'

/** “a, b, c”, as the language puts names, tags or fields one after the other. */
export function listed(parts: readonly string[]): string {
  return formatNamed(
    'list',
    (language) => new Intl.ListFormat(language, { style: 'narrow' }),
  ).format(parts)
}
