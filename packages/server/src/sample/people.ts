// Who talks in a sample: customers of a made-up shop in several languages, and the teammates who answer them.
import type { Human } from '@baton/contract'
import { de } from './words/de.ts'
import { en } from './words/en.ts'
import { es } from './words/es.ts'
import { fr } from './words/fr.ts'
import { ja } from './words/ja.ts'
import { pt } from './words/pt.ts'
import type { SampleWords } from './words/words.ts'

/** How many of ten write in which language. */
export const LANGUAGES: readonly SampleWords[] = [en, en, en, en, de, de, es, fr, pt, ja]

/** They have no account: a sample signs nobody in. */
export const SAMPLE_TEAM: readonly Human[] = [
  { id: 'usr_sample_ines', name: 'Inés Ortega' },
  { id: 'usr_sample_tomas', name: 'Tomas Lind' },
  { id: 'usr_sample_aiko', name: 'Aiko Mori' },
  { id: 'usr_sample_ruth', name: 'Ruth Adeyemi' },
]
