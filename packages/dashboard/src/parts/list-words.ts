import { spokenLanguage } from '../words/translate.ts'

/** Several in a row, as the language joins them: “A, B, C”. */
export function listed(names: readonly string[]): string {
  const format = new Intl.ListFormat(spokenLanguage(), { type: 'conjunction', style: 'narrow' })
  return format.format(names)
}
