// Languages the desk speaks, and where the words of each are. Only the one that is spoken is loaded.
import type { Catalog } from './translate.ts'

export const DESK_LANGUAGES = { en: 'English' } as const
export type DeskLanguage = keyof typeof DESK_LANGUAGES

/** English needs no catalog: it stands in the code. */
export const CATALOGS: Record<Exclude<DeskLanguage, 'en'>, () => Promise<Catalog>> = {}
