// The desk in a real browser that has never seen it: how soon the list is there, and how soon a key shows while two
// hundred conversations a second change.
import type { Page } from 'playwright-core'
import { runCommand } from '../tests/baton-process.ts'
import { openBrowser } from '../tests/browser/browser.ts'
import { cookieOf, newTeammate } from '../tests/human.ts'
import type { Figure } from './figure.ts'
import { medianOf, spreadOf } from './measure.ts'

const UPDATES_A_SECOND = 200
const NAME = 'Bea'

type About = { url: string; settings: Record<string, string>; quick: boolean }

export async function measureDesk({ url, settings, quick }: About): Promise<Figure[]> {
  // Of a database that was seeded before, she may be there already.
  await runCommand(newTeammate(NAME), settings).catch(() => {})
  const cookie = await cookieOf(() => ({ url, key: '' }), NAME)
  const browser = await openBrowser()
  try {
    const loads: number[] = []
    for (let round = 0; round < (quick ? 3 : 7); round++)
      loads.push(await coldLoad(browser, { url, cookie }))
    const latencies = await keysUnderUpdates(browser, { url, cookie, presses: quick ? 40 : 150 })
    const spread = spreadOf(latencies)
    const under = `a key, with ${UPDATES_A_SECOND} updates a second`
    return [
      {
        name: 'inbox: cold load to the first row, median',
        unit: 'ms',
        baton: medianOf(loads),
        floor: null,
      },
      { name: `inbox: ${under}, p50`, unit: 'ms', baton: spread.p50, floor: null },
      { name: `inbox: ${under}, p95`, unit: 'ms', baton: spread.p95, floor: null },
    ]
  } finally {
    await browser.close()
  }
}

type Browser = Awaited<ReturnType<typeof openBrowser>>
type Who = { url: string; cookie: string }

async function newPage(browser: Browser, { url, cookie }: Who): Promise<Page> {
  const context = await browser.newContext({ baseURL: url, viewport: { width: 1440, height: 900 } })
  const cookies = cookie.split('; ').map((pair) => {
    const at = pair.indexOf('=')
    return { name: pair.slice(0, at), value: pair.slice(at + 1), url }
  })
  await context.addCookies(cookies)
  return context.newPage()
}

/** Nothing is in the browser's memory. */
async function coldLoad(browser: Browser, who: Who): Promise<number> {
  const page = await newPage(browser, who)
  const began = performance.now()
  await page.goto('/desk/inbox/all', { waitUntil: 'commit' })
  await page.getByRole('listitem').first().waitFor()
  const took = performance.now() - began
  await page.context().close()
  return took
}

/** From the key to the frame that shows it. Updates come over the desk's own socket, as the server would send them. */
async function keysUnderUpdates(
  browser: Browser,
  { presses, ...who }: Who & { presses: number },
): Promise<number[]> {
  const page = await newPage(browser, who)
  let sending: ReturnType<typeof setInterval> | undefined
  const rows: Record<string, unknown>[] = []
  await page.routeWebSocket(/\/ws/, (socket) => {
    socket.connectToServer()
    let sent = 0
    sending = setInterval(() => {
      // Timers are not as fine as five milliseconds: several at a time.
      for (let one = 0; one < UPDATES_A_SECOND / 20 && rows.length > 0; one++) {
        const row = rows[sent++ % rows.length] as { seq: number }
        row.seq += 1
        socket.send(
          JSON.stringify({
            type: 'inbox',
            row: { ...row, preview: `Update ${sent}`, lastAt: new Date().toISOString() },
          }),
        )
      }
    }, 50)
  })
  page.on('response', async (response) => {
    if (rows.length > 0 || !response.url().includes('/api/v1/inbox?')) return
    rows.push(...((await response.json()) as { data: Record<string, unknown>[] }).data)
  })
  await page.goto('/desk/inbox/assistant')
  await page.getByRole('listitem').first().waitFor()
  await page
    .getByText(/Update \d/)
    .first()
    .waitFor()
  await page.evaluate(watchKeys)
  for (let press = 0; press < presses; press++) {
    await page.keyboard.press(press % 20 < 10 ? 'j' : 'k')
    await page.waitForTimeout(60)
  }
  const latencies = await page.evaluate(
    () => (window as unknown as { latencies: number[] }).latencies,
  )
  clearInterval(sending)
  await page.context().close()
  return latencies
}

function watchKeys(): void {
  const latencies: number[] = []
  Object.assign(window, { latencies })
  const onKey = ({ timeStamp }: Event) => {
    requestAnimationFrame(() => {
      const painted = new MessageChannel()
      painted.port1.onmessage = () => latencies.push(performance.now() - timeStamp)
      painted.port2.postMessage(null)
    })
  }
  document.addEventListener('keydown', onKey, true)
}
