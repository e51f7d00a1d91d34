// Documents without an address of their own, such as uploaded files, are cited by the one they have on the help page.
import type { Knowledge } from '@baton/agent'
import type { HelpSettings } from '@baton/contract'
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
/** Passages whose article is remembered; some 1 MB. */
const MANY = 5_000

export function citedOnHelp<Base extends Knowledge>(knowledge: Base, around: Around): Base {
  const indexOf = createIndexOf(around)
  return {
    ...knowledge,
    async search(workspaceId, query, options) {
      const passages = await knowledge.search(workspaceId, query, options)
      const homeless = passages.filter(({ url }) => url === '')
      const index = homeless.length > 0 ? await indexOf(workspaceId) : null
      if (!index) return passages
      const { catalogue, documents } = index
      const missing = homeless.flatMap(({ id }) => (documents.has(id) ? [] : [id]))
      if (missing.length > 0) {
        const found = await around.published.documentsOf(workspaceId, missing)
        for (const id of missing) documents.set(id, found.get(id) ?? '')
      }
      return passages.map((passage) => {
        const article = catalogue.byId.get(documents.get(passage.id) ?? '')
        if (!article || passage.url !== '') return passage
        const { anchor } = placeOf(passage, article)
        const at = anchor === '' ? '' : `#${encodeURIComponent(anchor)}`
        return { ...passage, url: `/help/${encodedSlug(article.slug)}${at}` }
      })
    },
  }
}

type Index = {
  settings: HelpSettings
  until: number
  catalogue: Catalogue
  /** By passage; empty for one that is in no document any more. */
  documents: Map<string, string>
}

/** Asked for with every answer, and hardly ever another one. Null for a workspace without a help page. */
function createIndexOf({ catalogueOf, settings, workspaces, now }: Around) {
  let known: (Index & { workspaceId: string }) | null = null

  return async function indexOf(workspaceId: string): Promise<Index | null> {
    const chosen = await settings.read(workspaceId, 'help')
    if (!chosen.enabled) return null
    const before = known?.workspaceId === workspaceId ? known : null
    if (before && before.settings === chosen && before.until > now()) return before
    if ((await workspaces.first())?.id !== workspaceId) return null
    const catalogue = await catalogueOf(workspaceId, chosen)
    const isSame = before?.catalogue === catalogue && before.documents.size < MANY
    const documents = isSame ? before.documents : new Map<string, string>()
    known = { workspaceId, settings: chosen, until: now() + FRESH_MS, catalogue, documents }
    return known
  }
}
