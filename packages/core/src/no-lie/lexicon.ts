// How promises are made, language by language. Written for folded text: lower case, without accents, one kind of
// apostrophe. A pattern needs two parts that belong together, never one word alone: “team” and “forward” are in every
// second document.
import { ar } from './lexicon/ar.ts'
import { de } from './lexicon/de.ts'
import { en } from './lexicon/en.ts'
import { es } from './lexicon/es.ts'
import { fr } from './lexicon/fr.ts'
import { it } from './lexicon/it.ts'
import { ja } from './lexicon/ja.ts'
import { nl } from './lexicon/nl.ts'
import { pl } from './lexicon/pl.ts'
import { pt } from './lexicon/pt.ts'
import { tr } from './lexicon/tr.ts'
import { zh } from './lexicon/zh.ts'

export type Lexicon = {
  /** That somebody was told, is coming, will call or write. */
  person: readonly RegExp[]
  /** That a ticket, a case or a report exists. */
  ticket: readonly RegExp[]
  /** How it generally goes: true of a document that says so, and a promise when nobody is cited. */
  general: readonly RegExp[]
  /** Before one of these, what follows is an offer or a condition, no promise. */
  condition: RegExp
  /** What is said in the place of a promise. Always true. */
  instead: string
}

/** English last: its short words occur in the others. */
export const LEXICONS: readonly Lexicon[] = [de, es, fr, pt, it, nl, pl, tr, ar, zh, ja, en]

export function folded(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\u0300-\u036f\u064b-\u0655\u0640]/g, '')
    .replace(/[\u2018\u2019\u02bc`´]/g, "'")
    .replace(/ł/g, 'l')
    .replace(/ı/g, 'i')
    .replace(/ى/g, 'ي')
    .replace(/[*_]+/g, '')
    .replace(/\s+/g, ' ')
    .normalize('NFC')
}
