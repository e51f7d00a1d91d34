import { formatNamed } from '../words/translate.ts'

/** What people call a language, in the teammate's own; the tag itself where nobody knows it. */
export function languageName(tag: string): string {
  try {
    const names = formatNamed(
      'language',
      (language) => new Intl.DisplayNames(language, { type: 'language' }),
    )
    return names.of(tag.replace('_', '-')) ?? tag
  } catch {
    // Not a language tag that the browser knows.
    return tag
  }
}
