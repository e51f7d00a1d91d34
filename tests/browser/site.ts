// Baton's demo site on a server of its own, with an assistant that says what a test can foresee.
import { fileURLToPath } from 'node:url'
import type { Answerer } from '@baton/agent'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { sure } from '../../packages/server/src/testing/answerers.ts'
import { type Desk, type TestWorld, testWorld } from '../../packages/server/src/testing/world.ts'
import { leave, sharedBrowser } from './browser.ts'

export type Site = {
  url: string
  world: TestWorld
  browser: Browser
  /** Ada, signed in; the API as she may use it. */
  ada: Desk
  /** Opens a page in a browser of its own, with nothing kept. */
  visit(path: string, options?: Visit): Promise<Chat>
  /** Lets the assistant end the answers it holds back. */
  release(): void
  close(): Promise<void>
}

export type Visit = BrowserContextOptions & {
  base?: string
  before?: (page: Page) => Promise<unknown>
}

/** `limited`: how much one customer may send is counted, as it is outside of tests. */
export async function openSite({ limited = false } = {}): Promise<Site> {
  const root = (path: string) => fileURLToPath(new URL(`../../packages/${path}`, import.meta.url))
  const held: (() => void)[] = []
  const world = await testWorld({
    limited,
    answerer: () => foreseeable(held),
    pages: {
      widget: root('widget/dist'),
      demo: root('widget/demo'),
      dashboard: root('dashboard/dist'),
      docs: root('../docs'),
    },
  })
  const [url, ada, browser] = await Promise.all([
    world.listen(),
    world.teammate('Ada'),
    sharedBrowser(),
  ])

  return {
    url,
    world,
    browser,
    ada,
    async visit(path, { base = url, before, ...options } = {}) {
      const context = await browser.newContext({
        viewport: { width: 1200, height: 860 },
        ...options,
      })
      const page = await context.newPage()
      await before?.(page)
      await page.goto(new URL(path, base).href)
      return chatOn(page)
    },
    release() {
      for (const go of held.splice(0)) go()
    },
    async close() {
      await leave(browser)
      await world.close()
    },
  }
}

export type Chat = ReturnType<typeof chatOn>

/** The chat of a page, by what a person would look for. */
export function chatOn(page: Page) {
  const host = page.locator('baton-chat')
  const chat = {
    page,
    host,
    launcher: host.locator('.launcher'),
    panel: host.getByRole('dialog'),
    field: host.getByRole('textbox', { name: 'Your message' }),
    log: host.getByRole('log'),
    talk: host.getByRole('button', { name: 'Talk to a person' }),
    async open() {
      await chat.launcher.click()
      await chat.panel.waitFor()
    },
    async say(text: string) {
      await chat.field.fill(text)
      await chat.field.press('Enter')
    },
    /** Resolves when the conversation shows this. */
    shows: (text: string | RegExp) => chat.log.getByText(text).last().waitFor(),
    /** What both sides have said, as it stands on the screen. */
    said: () => host.locator('.said .bubble').allInnerTexts(),
    conversationId: () =>
      page.evaluate(() => {
        const key = Object.keys(localStorage).find((name) => name.endsWith(':conversation'))
        return JSON.parse(localStorage.getItem(key ?? '') ?? '{}').conversationId as string
      }),
  }
  return chat
}

/**
 * “hold …” begins an answer and waits; “long …” fills more than the chat can show; “nothing …” finds nothing; everything
 * else is said back with a source.
 */
function foreseeable(held: (() => void)[]): Answerer {
  return {
    async answer({ text, onText, signal }) {
      if (text.startsWith('nothing')) {
        return { text: 'I found nothing.', citations: [], confidence: 'no_sources', attempts: [] }
      }
      if (text.startsWith('long')) {
        const paragraphs = Array.from({ length: 60 }, (_, line) => `Paragraph ${line} of many.`)
        onText(paragraphs.slice(0, 30).join('\n\n'))
        return sure(paragraphs.join('\n\n'))
      }
      if (text.startsWith('hold')) {
        onText('This answer **has beg')
        await new Promise<void>((resolve, reject) => {
          held.push(resolve)
          signal.addEventListener('abort', () => reject(signal.reason))
        })
      }
      const citations = [{ title: 'The guide', url: '/docs/concepts', section: 'Words' }]
      return { ...sure(`You asked: **${text}** [1]`), citations }
    },
  }
}
