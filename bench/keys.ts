// Keys pressed while the desk's list changes: what comes over the socket, and how long a key takes to be seen.
import type { Page, WebSocketRoute } from 'playwright-core'

export const UPDATES_A_SECOND = 200
/** Timers are not as fine as five milliseconds: several at a time. */
const EVERY_MS = 50
/** Half of them are of conversations that the list has not shown yet, of so many. */
const OTHERS = 5_000
const BETWEEN_KEYS_MS = 60
const PRESSES_BEFORE = 10

type Row = Record<string, unknown> & { conversationId: string; seq: number }
type Updates = {
  during<Result>(task: () => Promise<Result>): Promise<Result>
  /** One that the list had when it was opened. */
  listed(): string
}

/** Opens the page, and sends it updates over its own socket, as the server would, for as long as something is done. */
export async function sendUpdates(page: Page, path: string, line: string): Promise<Updates> {
  let socket: WebSocketRoute | undefined
  const rows: Row[] = []
  await page.routeWebSocket(/\/ws/, (routed) => {
    if (path.startsWith('/desk')) routed.connectToServer()
    socket = routed
  })
  page.on('response', async (response) => {
    if (rows.length > 0 || !response.url().includes('/api/v1/inbox?')) return
    rows.push(...((await response.json()) as { data: Row[] }).data)
  })
  await page.addInitScript(watchKeys)
  await page.goto(path)
  await page.locator(line).first().waitFor()
  if (rows.length === 0) rows.push({ conversationId: 'cnv_1', seq: 1 })
  let sent = 0
  const sendSome = () => {
    for (let one = 0; one < (UPDATES_A_SECOND * EVERY_MS) / 1_000; one++) {
      const row = rows[sent++ % rows.length] as Row
      row.seq += 1
      const conversationId =
        sent % 2 === 0 ? row.conversationId : `cnv_other_${(sent * 7) % OTHERS}`
      const changed = {
        ...row,
        conversationId,
        preview: `Update ${sent}`,
        lastAt: new Date().toISOString(),
      }
      socket?.send(JSON.stringify({ type: 'inbox', row: changed }))
    }
  }
  return {
    listed: () => rows[0]?.conversationId ?? '',
    async during(task) {
      const sending = setInterval(sendSome, EVERY_MS)
      try {
        await page
          .getByText(/Update \d/)
          .first()
          .waitFor()
        return await task()
      } finally {
        clearInterval(sending)
      }
    },
  }
}

/** Milliseconds from each key to the frame that shows it, in the page's own time. */
export async function pressKeys(page: Page, keys: string, presses: number): Promise<number[]> {
  for (let press = 0; press < PRESSES_BEFORE + presses; press++) {
    if (press === PRESSES_BEFORE)
      await page.evaluate(() => (window as unknown as Watched).latencies.splice(0))
    const key = keys[press % keys.length] as string
    await page.keyboard.press(key === ' ' ? 'Space' : key)
    await page.waitForTimeout(BETWEEN_KEYS_MS)
  }
  return page.evaluate(() => (window as unknown as Watched).latencies.splice(0))
}

type Watched = { latencies: number[] }

/** Runs in the page. What comes after a frame's own callback comes when the frame has been drawn. */
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
