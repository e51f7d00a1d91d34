// A whole Baton on a free port, with its pages and its own documentation to answer from.
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { builtInAnswerer } from '@baton/agent'
import { newId } from '../../packages/server/src/id.ts'
import { indexFolder } from '../../packages/server/src/knowledge/index-folder.ts'
import { type TestWorld, testWorld } from '../../packages/server/src/testing/world.ts'

const root = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url))

export const PAGES = {
  widget: root('packages/widget/dist'),
  demo: root('packages/widget/demo'),
  dashboard: root('packages/dashboard/dist'),
  docs: root('docs'),
}

export type Baton = TestWorld & { url: string }

export async function openBaton(options: Parameters<typeof testWorld>[0] = {}): Promise<Baton> {
  for (const folder of [PAGES.widget, PAGES.dashboard])
    if (!existsSync(folder)) throw new Error(`${folder} is missing: run npm run build first.`)
  const world = await testWorld({ answerer: builtInAnswerer, pages: PAGES, ...options })
  const docs = { title: 'Docs', folder: PAGES.docs, baseUrl: '/docs/', newId, now: Date.now }
  await indexFolder(world.pool, world.workspaceId, docs)
  return { ...world, url: await world.listen() }
}
