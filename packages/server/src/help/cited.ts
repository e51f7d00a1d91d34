// Documents without an address of their own, such as uploaded files, are cited by the one they have on the help page.
import type { Knowledge } from '@baton/agent'
import type { Settings } from '../settings/settings.ts'
import type { Workspaces } from '../store/workspaces.ts'
import type { createCatalogues } from './catalogue.ts'
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
}

export function citedOnHelp<Base extends Knowledge>(
  knowledge: Base,
  { published, catalogueOf, settings, workspaces }: Around,
): Base {
  return {
    ...knowledge,
    async search(workspaceId, query, options) {
      const passages = await knowledge.search(workspaceId, query, options)
      const homeless = passages.filter(({ url }) => url === '')
      if (homeless.length === 0) return passages
      const chosen = await settings.read(workspaceId, 'help')
      if (!chosen.enabled || (await workspaces.first())?.id !== workspaceId) return passages
      const ids = homeless.map(({ id }) => id)
      const [catalogue, documents] = await Promise.all([
        catalogueOf(workspaceId, chosen),
        published.documentsOf(workspaceId, ids),
      ])
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
