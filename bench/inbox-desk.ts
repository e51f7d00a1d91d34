// The desk in a real browser that has never seen it: how much it fetches, how soon the list is there and can be used, and
// how soon a key shows while two hundred conversations a second change. Beside it, in turns, pages with nothing to do.
import type { Page } from 'playwright-core'
import { runCommand } from '../tests/baton-process.ts'
import { openBrowser } from '../tests/browser/browser.ts'
import { cookieOf, newTeammate } from '../tests/human.ts'
import type { Figure } from './figure.ts'
import { pressKeys, sendUpdates, UPDATES_A_SECOND } from './keys.ts'
import { medianOf, spreadOf } from './measure.ts'
import { startPlainPages } from './plain-page.ts'

const NAME = 'Bea'
const LIST = '/desk/inbox/assistant'
const BYTES_OF_A_KILOBYTE = 1_000

type About = { url: string; settings: Record<string, string>; quick: boolean }
type Browser = Awaited<ReturnType<typeof openBrowser>>
type Who = { url: string; cookie: string }

export async function measureDesk({ url, settings, quick }: About): Promise<Figure[]> {
  // Of a database that was seeded before, she may be there already.
  await runCommand(newTeammate(NAME), settings).catch(() => {})
  const desk = { url, cookie: await cookieOf(() => ({ url, key: '' }), NAME) }
  const plainPages = await startPlainPages()
  const plain = { url: plainPages.url, cookie: '' }
  const browser = await openBrowser()
  try {
    return [
      ...(await coldLoads(browser, { desk, plain, rounds: quick ? 3 : 15 })),
      ...(await latencies(browser, { desk, plain, presses: quick ? 40 : 300 })),
    ]
  } finally {
    await browser.close()
    await plainPages.stop()
  }
}

async function coldLoads(
  browser: Browser,
  { desk, plain, rounds }: { desk: Who; plain: Who; rounds: number },
): Promise<Figure[]> {
  const loads: Load[] = []
  const empty: number[] = []
  const links: number[] = []
  for (let round = 0; round < rounds; round++) {
    empty.push((await coldLoad(browser, plain, { path: '/', until: 'p' })).shown)
    links.push((await coldLoad(browser, plain, { path: '/list', until: 'a' })).used)
    loads.push(await coldLoad(browser, desk, { path: LIST, until: LINE }))
  }
  const median = (of: (load: Load) => number) => medianOf(loads.map(of))
  return [
    {
      name: 'inbox: cold load to the first line (floor: an empty page), median',
      unit: 'ms',
      baton: median(({ shown }) => shown),
      floor: medianOf(empty),
    },
    {
      name: 'inbox: cold load until J goes to a line (floor: plain links), median',
      unit: 'ms',
      baton: median(({ used }) => used),
      floor: medianOf(links),
    },
    {
      name: 'inbox: … the longest',
      unit: 'ms',
      baton: Math.max(...loads.map(({ used }) => used)),
      floor: Math.max(...links),
    },
    {
      name: 'inbox: scripts and styles until then, gzipped',
      unit: 'kB',
      baton: median(({ shell }) => shell),
      floor: null,
    },
  ]
}

type Load = { shown: number; used: number; shell: number }

/** Of the list, not of the rail. */
const LINE = 'li a[href*="/inbox/assistant/cnv_"]'

/** Nothing is in the browser's memory. Used: a key goes to a line. */
async function coldLoad(
  browser: Browser,
  who: Who,
  { path, until }: { path: string; until: string },
): Promise<Load> {
  const page = await newPage(browser, who)
  const began = performance.now()
  await page.goto(path, { waitUntil: 'commit' })
  await page.locator(until).first().waitFor()
  const shown = performance.now() - began
  if (until !== 'p') await focusedBy(page, 'j', until)
  const used = performance.now() - began
  const shell = await page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .filter(({ name }) => /\.(js|css)(\?|$)/.test(name))
      .reduce((sum, entry) => sum + (entry as PerformanceResourceTiming).encodedBodySize, 0),
  )
  await page.context().close()
  return { shown, used, shell: shell / BYTES_OF_A_KILOBYTE }
}

async function focusedBy(page: Page, key: string, line: string): Promise<void> {
  await page.keyboard.press(key)
  await page.waitForFunction((line) => document.activeElement?.matches(line), line, { polling: 5 })
}

async function latencies(
  browser: Browser,
  { desk, plain, presses }: { desk: Who; plain: Who; presses: number },
): Promise<Figure[]> {
  const deskPage = await newPage(browser, desk)
  const deskUpdates = await sendUpdates(deskPage, LIST, LINE)
  const plainPage = await newPage(browser, plain)
  const plainUpdates = await sendUpdates(plainPage, '/list', 'a')
  const figures: Figure[] = []
  const under = `with ${UPDATES_A_SECOND} updates a second`
  const measured = async (what: string, keys: string) => {
    await plainPage.bringToFront()
    const floor = spreadOf(await plainUpdates.during(() => pressKeys(plainPage, keys, presses)))
    await deskPage.bringToFront()
    const baton = spreadOf(await deskUpdates.during(() => pressKeys(deskPage, keys, presses)))
    for (const at of ['p50', 'p95', 'p99'] as const)
      figures.push({
        name: `inbox: ${what} to the next frame, ${under}, ${at}`,
        unit: 'ms',
        baton: baton[at],
        floor: floor[at],
      })
  }
  await measured('J and K', 'jjjjjjjjkkkkkkkk')
  await deskPage.goto(`${LIST}/${deskUpdates.listed()}`)
  await deskPage.getByRole('log').waitFor()
  await deskPage.keyboard.press('n')
  await deskPage.waitForFunction(() =>
    document.activeElement?.matches('textarea, [contenteditable]'),
  )
  await plainPage.locator('textarea').focus()
  await measured('a letter of a note', 'the quick brown fox ')
  await deskPage.context().close()
  await plainPage.context().close()
  return figures
}

async function newPage(browser: Browser, { url, cookie }: Who): Promise<Page> {
  const context = await browser.newContext({ baseURL: url, viewport: { width: 1440, height: 900 } })
  const cookies = cookie
    .split('; ')
    .filter((pair) => pair !== '')
    .map((pair) => {
      const at = pair.indexOf('=')
      return { name: pair.slice(0, at), value: pair.slice(at + 1), url }
    })
  await context.addCookies(cookies)
  return context.newPage()
}
