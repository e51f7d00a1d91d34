// What Baton says to a customer who is not in the chat: in a mail, and on the page of their request.
import { AR_JA_TR_ZH } from './ar-ja-tr-zh.ts'
import { EN_DE_ES_FR } from './en-de-es-fr.ts'
import { IT_NL_PL_PT } from './it-nl-pl-pt.ts'

export type FollowSentence = keyof typeof EN_DE_ES_FR.en

const ALL: Readonly<Record<string, Readonly<Record<FollowSentence, string>>>> = {
  ...EN_DE_ES_FR,
  ...IT_NL_PL_PT,
  ...AR_JA_TR_ZH,
}

export const FOLLOW_LANGUAGES: readonly string[] = Object.keys(ALL)

/** `{name}` in a sentence is replaced by `values.name`. */
export function sayToFollower(
  locale: string,
  sentence: FollowSentence,
  values: Record<string, string> = {},
): string {
  const known = ALL[followLanguage(locale)] ?? EN_DE_ES_FR.en
  return known[sentence].replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole)
}

/** The one that is spoken where another is asked for. */
export function followLanguage(locale: string): string {
  const language = locale.toLowerCase().split(/[-_]/)[0] ?? ''
  return Object.hasOwn(ALL, language) ? language : 'en'
}
