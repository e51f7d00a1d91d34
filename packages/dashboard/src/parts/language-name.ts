import { spokenLanguage } from '../words/translate.ts'

/** What people call a language, in the teammate's own; the tag itself where nobody knows it. */
export function languageName(tag: string): string {
  try {
    return (
      new Intl.DisplayNames(spokenLanguage(), { type: 'language' }).of(tag.replace('_', '-')) ?? tag
    )
  } catch {
    // Not a language tag that the browser knows.
    return tag
  }
}
