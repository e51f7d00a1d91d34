// A real browser for tests with people in it. It reaches the server under test and nothing else.
import { existsSync } from 'node:fs'
import { AxeBuilder } from '@axe-core/playwright'
import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type Page,
} from 'playwright-core'
import { environment } from '../../packages/server/src/env.ts'

const FLAGS = [
  '--headless',
  '--disable-gpu',
  '--disable-quic',
  '--disable-dev-shm-usage',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** Less than a test may take, so that the one that waits is the one that says for what. */
const PATIENCE_MS = 12_000

export type Person = {
  context: BrowserContext
  page: Page
  /** What went wrong in the page: uncaught errors, and what its policy has blocked. */
  faults: string[]
  /** Addresses outside of the server under test that the page asked for. */
  strayed: string[]
}

export async function openBrowser(): Promise<Browser> {
  const executablePath = environment.CHROMIUM_PATH ?? '/usr/bin/chromium'
  if (!existsSync(executablePath)) {
    throw new Error(
      `There is no Chromium at ${executablePath}; set CHROMIUM_PATH, or run npm test.`,
    )
  }
  // Chromium's sandbox refuses to run as root.
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  return chromium.launch({ executablePath, args: [...FLAGS, ...asRoot] })
}

/** Somebody with a browser of their own. Whatever the page wants from elsewhere is refused and noted. */
export async function person(
  browser: Browser,
  origin: string,
  { cookie, ...options }: BrowserContextOptions & { cookie?: string } = {},
): Promise<Person> {
  const context = await browser.newContext({ baseURL: origin, locale: 'en-GB', ...options })
  context.setDefaultTimeout(PATIENCE_MS)
  if (cookie) await context.addCookies(cookiesOf(cookie, origin))
  const strayed: string[] = []
  const faults: string[] = []
  await context.route(
    (url) => url.origin !== new URL(origin).origin,
    async (route) => {
      strayed.push(route.request().url())
      await route.abort()
    },
  )
  const page = await context.newPage()
  page.on('pageerror', (error) => faults.push(error.message))
  page.on('console', (message) => {
    if (/Content Security Policy|Trusted/.test(message.text())) faults.push(message.text())
  })
  return { context, page, faults, strayed }
}

/** What axe finds wrong, one line for each kind. */
export async function violations(page: Page): Promise<string[]> {
  await page.evaluate(atRest)
  await page.waitForFunction(isStill)
  const { violations: found } = await new AxeBuilder({ page }).analyze()
  return found.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
  )
}

/** While something comes into sight its colours are mixed with what lies below, and cannot be judged. */
function isStill(): boolean {
  return document.getAnimations().every((animation) => {
    const endless = animation.effect?.getTiming().iterations === Number.POSITIVE_INFINITY
    return endless || animation.playState !== 'running'
  })
}

/** Resolves when nothing fades or slides any more: half-faded words have no contrast. What turns for ever is left alone. */
async function atRest(): Promise<void> {
  const moving = document
    .getAnimations()
    .filter(({ effect }) => effect?.getComputedTiming().endTime !== Number.POSITIVE_INFINITY)
  await Promise.allSettled(moving.map(({ finished }) => finished))
}

function cookiesOf(header: string, url: string) {
  return header.split('; ').map((pair) => {
    const at = pair.indexOf('=')
    return { name: pair.slice(0, at), value: pair.slice(at + 1), url }
  })
}
