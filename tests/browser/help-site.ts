// A Baton whose help page shows its own documentation, as a fresh one does.
import { fileURLToPath } from 'node:url'
import { newId } from '../../packages/server/src/id.ts'
import { indexFolder } from '../../packages/server/src/knowledge/index-folder.ts'
import { knownSource } from '../../packages/server/src/knowledge/known-source.ts'
import { type TestWorld, testWorld } from '../../packages/server/src/testing/world.ts'

export type HelpSite = {
  url: string
  world: TestWorld
  /** Where conversations have begun. */
  channels(): Promise<string[]>
}

export async function openHelpSite(
  answerer: NonNullable<Parameters<typeof testWorld>[0]>['answerer'],
): Promise<HelpSite> {
  const root = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url))
  const docs = root('docs')
  const pages = {
    ...{ widget: root('packages/widget/dist'), demo: root('packages/widget/demo') },
    ...{ dashboard: root('packages/dashboard/dist'), docs },
  }
  const world = await testWorld({ ...(answerer ? { answerer } : {}), pages })
  const about = { title: 'Baton documentation', folder: docs, baseUrl: '/docs/' }
  await indexFolder(world.pool, world.workspaceId, { ...about, newId, now: Date.now })
  const source = await knownSource(world.pool, world.workspaceId, 'folder at /docs/')
  const value = { enabled: true, title: 'Baton documentation', sources: [source?.id ?? ''] }
  const by = { id: 'usr_ada', name: 'Ada' }
  await world.settings.save(world.workspaceId, { part: 'help', baseVersion: 0, value, by })
  return {
    world,
    url: await world.listen(),
    async channels() {
      const { rows } = await world.pool.query<{ channel: string }>(
        "select distinct event ->> 'channel' as channel from events where event ->> 'type' = 'conversation.started'",
      )
      return rows.map(({ channel }) => channel)
    },
  }
}
