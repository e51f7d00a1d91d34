// A real browser for tests with people in it. It reaches the server under test and nothing else.
import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { setTimeout as pause } from 'node:timers/promises'
import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type Page,
} from 'playwright-core'
import { environment } from '../../packages/server/src/env.ts'

/** Each window would load the page behind its address bar, which nobody looks at: more work than most of our own pages. */
const NOT_SEEN = ['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup']

/** What Playwright switches off and tests may meet: of two lists Chromium heeds the last, which is ours. */
const NOT_WANTED = [
  ...['PaintHolding', 'HttpsUpgrades', 'HttpsFirstBalancedModeAutoEnable', 'MediaRouter'],
  ...['OptimizationHints', 'NetworkTimeServiceQuerying', 'PreconnectToSearch', 'AimEnabled'],
  ...['AvoidUnnecessaryBeforeUnloadCheckSync', 'AvoidCorsURLLoaderRestartOnRedirect'],
  ...['ThirdPartyStoragePartitioning', 'DestroyProfileOnBrowserClose', 'LensOverlay'],
]

const FLAGS = [
  '--headless',
  '--disable-gpu',
  '--disable-quic',
  '--disable-dev-shm-usage',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  `--disable-features=${[...NOT_SEEN, ...NOT_WANTED].join()}`,
]

/** Less than a test may take, so that the one that waits is the one that says for what; enough for a busy machine. */
const PATIENCE_MS = 30_000

/** Many times what it takes. A look that has not come back by then never does, and the next one does. */
const LOOK_MS = 20_000
const LOOKS = 3

export type Person = {
  context: BrowserContext
  page: Page
  /** What went wrong in the page: uncaught errors, and what its policy has blocked. */
  faults: string[]
  /** Addresses outside of the server under test that the page asked for. */
  strayed: string[]
}

let shared: Promise<Browser> | null = null

/** The one browser of a process, for the tests of all its files in turn; it ends with the process. Left by `leave`. */
export function sharedBrowser(): Promise<Browser> {
  shared = (shared ?? openBrowser()).then((there) => (there.isConnected() ? there : openBrowser()))
  return shared
}

/** Closes whatever was opened in it: what is left open would go on asking a server that has gone. */
export async function leave(browser: Browser | undefined): Promise<void> {
  await Promise.all((browser?.contexts() ?? []).map((context) => context.close()))
}

/** A browser of one's own, for whoever measures. */
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

/** Opens an address and waits until the page hears of what happens: what has happened before rings nowhere. */
export async function gotoLive(page: Page, path: string): Promise<void> {
  // The answer to its first sign of life comes after the list is followed, which was asked for before it.
  const hears = page
    .waitForEvent('websocket')
    .then((socket) =>
      socket.waitForEvent('framereceived', ({ payload }) => `${payload}`.includes('"pong"')),
    )
  await page.goto(path)
  await hears
}

/** What axe finds wrong, one line for each kind. `patienceMs`: for its first look. */
export async function violations(page: Page, patienceMs = LOOK_MS): Promise<string[]> {
  await page.waitForFunction(isStill)
  return (await analyzed(page, patienceMs)).map(({ id, targets }) => `${id}: ${targets.join(', ')}`)
}

/** The same page by day and in the dark, where contrast may be lost; it stays dark. */
export async function violationsInBothLights(page: Page): Promise<string[]> {
  const found: string[] = []
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    for (const one of await violations(page)) found.push(`${colorScheme}: ${one}`)
  }
  return found
}

/** What axe is made of, small: the library's own way sends more than twice as much, before every look. */
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

async function analyzed(page: Page, patienceMs: number, looks = LOOKS): Promise<Found[]> {
  const looking = look(page, looks)
  looking.catch(() => {}) // Told below, unless nobody waits for it any more.
  const found = await Promise.race([looking, pause(patienceMs, null, { ref: false })])
  if (found) return found
  if (looks === 1) throw new Error(`axe does not come to an end on ${page.url()}.`)
  console.warn(`axe did not come back from ${page.url()}; it looks again.`)
  return analyzed(page, LOOK_MS, looks - 1)
}

type Found = { id: string; targets: string[] }

/**
 * In the page itself, where it stays for the next look at the same document; every frame of ours is of one origin. One
 * that has not come back would refuse to look again: another takes its place.
 */
async function look(page: Page, looks: number): Promise<Found[]> {
  for (const frame of page.frames())
    if (looks < LOOKS || !(await frame.evaluate(() => 'axe' in window))) await frame.evaluate(AXE)
  return page.evaluate(lookAround)
}

async function lookAround(): Promise<Found[]> {
  const { axe } = window as unknown as { axe: typeof import('axe-core') }
  const { violations } = await axe.run(document, { resultTypes: ['violations'] })
  return violations.map(({ id, nodes }) => ({
    id,
    targets: nodes.map(({ target }) => target.join(' ')),
  }))
}

/**
 * While something comes into sight its colours are mixed with what lies below, and cannot be judged. What turns for ever
 * is left alone. Asked again and again: the promise of an animation whose element goes is not always kept.
 */
function isStill(): boolean {
  return document.getAnimations().every((animation) => {
    const endless = animation.effect?.getTiming().iterations === Number.POSITIVE_INFINITY
    return endless || animation.playState !== 'running'
  })
}

function cookiesOf(header: string, url: string) {
  return header.split('; ').map((pair) => {
    const at = pair.indexOf('=')
    return { name: pair.slice(0, at), value: pair.slice(at + 1), url }
  })
}
