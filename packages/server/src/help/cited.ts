// Documents without an address of their own, such as uploaded files, are cited by the one they have on the help page.
import type { HelpSettings } from '@baton/contract'
import type { DocumentSearch } from '../knowledge/search.ts'
import type { Settings } from '../settings/settings.ts'
import type { Workspaces } from '../store/workspaces.ts'
import type { Catalogue, createCatalogues } from './catalogue.ts'
import { placeOf } from './find.ts'
import { encodedSlug } from './pages/frame.ts'
import type { Published } from './published.ts'

export type HelpIndex = {
  published: Published
  catalogueOf: ReturnType<typeof createCatalogues>
}

type Around = HelpIndex & {
  settings: Pick<Settings, 'read'>
  workspaces: Pick<Workspaces, 'first'>
  now: () => number
}

/** So long an article that was moved may still be cited by its former address, which leads to the new one. */
const FRESH_MS = 1_000

export function citedOnHelp<Base extends DocumentSearch>(knowledge: Base, around: Around): Base {
  const catalogueFor = createCatalogueFor(around)
  return {
    ...knowledge,
    async search(workspaceId, query, options) {
      const passages = await knowledge.search(workspaceId, query, options)
      const isAtHome = passages.every(({ url }) => url !== '')
      const catalogue = isAtHome ? null : await catalogueFor(workspaceId)
      if (!catalogue) return passages
      return passages.map((passage) => {
        const article = catalogue.byId.get(passage.documentId)
        if (!article || passage.url !== '') return passage
        const { anchor } = placeOf(passage, article)
        const at = anchor === '' ? '' : `#${encodeURIComponent(anchor)}`
        return { ...passage, url: `/help/${encodedSlug(article.slug)}${at}` }
      })
    },
  }
}

type Known = { workspaceId: string; settings: HelpSettings; until: number; catalogue: Catalogue }

/** Asked for with every answer, and hardly ever another one. Null for a workspace without a help page. */
function createCatalogueFor({ catalogueOf, settings, workspaces, now }: Around) {
  let known: Known | null = null

  return async function catalogueFor(workspaceId: string): Promise<Catalogue | null> {
    const chosen = await settings.read(workspaceId, 'help')
    if (!chosen.enabled) return null
    const before = known?.workspaceId === workspaceId ? known : null
    if (before && before.settings === chosen && before.until > now()) return before.catalogue
    if ((await workspaces.first())?.id !== workspaceId) return null
    const catalogue = await catalogueOf(workspaceId, chosen)
    known = { workspaceId, settings: chosen, until: now() + FRESH_MS, catalogue }
    return catalogue
  }
}
