// The languages the ear knows. A new one is a file beside this and a line here.
import { type Compiled, compile } from '../ask/lexicon.ts'
import { ar } from './ar.ts'
import { de } from './de.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { fr } from './fr.ts'
import { it } from './it.ts'
import { ja } from './ja.ts'
import { nl } from './nl.ts'
import { pl } from './pl.ts'
import { pt } from './pt.ts'
import { tr } from './tr.ts'
import { zh } from './zh.ts'

export const LEXICONS: readonly Compiled[] = [en, de, es, fr, it, pt, nl, pl, tr, ar, zh, ja].map(
  compile,
)
