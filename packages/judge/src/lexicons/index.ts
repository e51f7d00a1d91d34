// The languages the ear knows. A new one is a file beside this and a line here.
import { type Compiled, compile } from '../ask/lexicon.ts'
import { ar } from './ar.ts'
import { cs } from './cs.ts'
import { da } from './da.ts'
import { de } from './de.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { fr } from './fr.ts'
import { hi } from './hi.ts'
import { id } from './id.ts'
import { it } from './it.ts'
import { ja } from './ja.ts'
import { ko } from './ko.ts'
import { nl } from './nl.ts'
import { pl } from './pl.ts'
import { pt } from './pt.ts'
import { ru } from './ru.ts'
import { sv } from './sv.ts'
import { tr } from './tr.ts'
import { vi } from './vi.ts'
import { zh } from './zh.ts'

export const LEXICONS: readonly Compiled[] = [
  en,
  de,
  es,
  fr,
  it,
  pt,
  nl,
  pl,
  tr,
  ar,
  zh,
  ja,
  ko,
  ru,
  sv,
  da,
  cs,
  hi,
  id,
  vi,
].map(compile)
