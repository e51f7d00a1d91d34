// A desk with a real server behind it, and teammates in front of it.
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Answerer, Knowledge } from '@baton/agent'
import type { BrowserContextOptions } from 'playwright-core'
import type { Models } from '../../packages/server/src/delivery/thinking.ts'
import { type TestWorld, testWorld } from '../../packages/server/src/testing/world.ts'
import { leave, type Person, person, sharedBrowser } from './browser.ts'

export type DeskWorld = {
  world: TestWorld
  url: string
  /** Someone without an account. */
  stranger(options?: Parameters<typeof person>[2]): Promise<Person>
  /** A signed-in teammate; the first one is the operator. Opens `path` of the desk. */
  teammate(name: string, path?: string, options?: BrowserContextOptions): Promise<Person>
  close(): Promise<void>
}

export async function deskWorld(
  options: {
    answerer?: (knowledge: Knowledge) => Answerer
    models?: Models
    widget?: boolean
  } = {},
): Promise<DeskWorld> {
  const dashboard = built('packages/dashboard/dist')
  const nowhere = fileURLToPath(new URL('.', import.meta.url))
  const widget = options.widget ? built('packages/widget/dist') : nowhere
  const demo = options.widget ? built('packages/widget/demo') : nowhere
  const pages = { widget, demo, docs: nowhere, dashboard }
  const world = await testWorld({ ...options, pages })
  const url = await world.listen()
  const browser = await sharedBrowser()
  const people: Person[] = []

  async function come(options: Parameters<typeof person>[2]): Promise<Person> {
    const one = await person(browser, url, options)
    people.push(one)
    return one
  }
  return {
    world,
    url,
    stranger: (options = {}) => come(options),
    async teammate(name, path = '/desk/inbox/escalated', options = {}) {
      const { cookie } = await world.teammate(name)
      const one = await come({ ...options, cookie })
      await one.page.goto(path)
      return one
    },
    async close() {
      for (const { context } of people) await context.close()
      await world.close()
    },
  }
}

/** For `afterAll`: the browser itself serves the tests of other files too. */
export async function closeBrowser(): Promise<void> {
  await leave(await sharedBrowser())
}

function built(folder: string): string {
  const full = fileURLToPath(new URL(`../../${folder}`, import.meta.url))
  if (!existsSync(full)) throw new Error(`${folder} is missing: run npm run build first.`)
  return full
}
