import type { Catalog } from '../translate.ts'

export const words: Catalog = {}
