// The way in: speaks the teammate's language before anything is loaded that has words, then loads the desk and draws it.
import { browserStorage } from '@baton/client'
import { CATALOGS, chosenLanguage, directionOf, regionOf } from './words/languages.ts'
import { speak } from './words/translate.ts'

const storage = browserStorage('baton.desk.')
const language = chosenLanguage(storage.get('language'), navigator.languages)
const { documentElement: page } = document

// Without its words the desk is in English rather than not at all; it says which language it is in.
const words = language === 'en' ? {} : await CATALOGS[language]().catch(() => null)
const spoken = words ? language : 'en'
speak(spoken, words ?? {}, regionOf(spoken, navigator.languages))
page.lang = spoken
// No language of ours is written from the right yet. `baton.desk.direction` shows the desk as it will be then.
page.dir = storage.get('direction') === '"rtl"' ? 'rtl' : directionOf(spoken)

await import('./open-desk.tsx')
