// The words of each language for what questions are about. Names of meanings are the same in all of them, so that a
// question can be compared with one in another language.
import { DE } from './de.ts'
import { DE_MORE } from './de-more.ts'
import { ASKED } from './en-asked.ts'
import { EVERYDAY } from './en-everyday.ts'
import { FURTHER } from './en-further.ts'
import { MORE } from './en-more.ts'
import { THINGS as OF_SHOPS } from './en-things.ts'
import { ES } from './es.ts'
import { FR } from './fr.ts'
import { IT } from './it.ts'
import { JA } from './ja.ts'
import { PT } from './pt.ts'
import { ZH } from './zh.ts'

export { ASKED }
export const THINGS = `${OF_SHOPS}${EVERYDAY}${MORE}${FURTHER}`

/** By language, besides English. What meanings are related to is said in English only. */
export const BY_LANGUAGE: Record<string, string> = {
  de: `${DE}${DE_MORE}`,
  es: ES,
  fr: FR,
  it: IT,
  ja: JA,
  pt: PT,
  zh: ZH,
}
