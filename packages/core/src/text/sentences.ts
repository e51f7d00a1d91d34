// What Baton itself says to customers, in the language of the conversation: each that the chat speaks.
import { AR_JA_TR_ZH } from './sentences/ar-ja-tr-zh.ts'
import { EN_DE_ES_FR_PT } from './sentences/en-de-es-fr-pt.ts'
import { IT_NL_PL } from './sentences/it-nl-pl.ts'

export type Sentence = keyof typeof EN_DE_ES_FR_PT.en

/** Typed so that a language cannot lack a sentence. */
const SENTENCES: Readonly<Record<string, Readonly<Record<Sentence, string>>>> = {
  ...EN_DE_ES_FR_PT,
  ...IT_NL_PL,
  ...AR_JA_TR_ZH,
}

/** `{name}` in a sentence is replaced by `values.name`. Where a language is not spoken, English is. */
export function say(
  locale: string,
  sentence: Sentence,
  values: Record<string, string> = {},
): string {
  const language = locale.toLowerCase().split(/[-_]/)[0] ?? ''
  const known = Object.hasOwn(SENTENCES, language) ? SENTENCES[language] : undefined
  const text = (known ?? EN_DE_ES_FR_PT.en)[sentence]
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole)
}
