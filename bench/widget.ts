// What the chat costs a page and its visitor: until they can write, until they are answered, after a long conversation. Beside it a page with a
// bare field and a `fetch`, which is the least that could be called a chat.
import type { Browser, CDPSession, Page } from 'playwright-core'
import { openBrowser } from '../tests/browser/browser.ts'
import { type HostPage, openHostPage } from '../tests/browser/host-page.ts'
import type { Contender } from './contenders.ts'
import type { Bench, Figure } from './figure.ts'
import { inBatches, post } from './load/wire.ts'
import { medianOf } from './measure.ts'

/** A phone of some years ago, beside the machine this runs on. */
const SLOWER = 4
const MESSAGES = 500
const MEGABYTE = 1024 * 1024
const WORDS = 'Your parcel left our warehouse this morning and is on its way to you. '

const BARE = `<meta charset="utf-8"><title>Shop</title><link rel="icon" href="data:,"><main></main>
<form><textarea aria-label="Your message"></textarea><button>Send</button></form>
<script>document.querySelector('form').onsubmit = (event) => {
  event.preventDefault()
  fetch('/', { method: 'POST', body: document.querySelector('textarea').value })
}</script>`

type Costs = { requests: number; kilobytes: number; busyMs: number }

export async function measureWidget({ baton, quick, say }: Bench): Promise<Figure[]> {
  const browser = await openBrowser()
  const { url, key } = baton.address
  const script = `<script async src="${url}/widget.js" data-key="${key}"></script>`
  const [bare, shop] = await Promise.all([openHostPage(BARE), openHostPage(BARE + script)])
  try {
    say(`chat: until its visitor can write, on a processor ${SLOWER} times slower`)
    const rounds = quick ? 3 : 9
    const writable = [
      await several(rounds, () => costsUntil(browser, shop, openChat)),
      await several(rounds, () => costsUntil(browser, bare, touchField)),
    ] as const
    say('chat: until its visitor has been answered')
    const answered = [
      await several(rounds, () => costsUntil(browser, shop, beAnswered)),
      await several(rounds, () => costsUntil(browser, bare, postField)),
    ] as const
    say(`chat: memory after ${MESSAGES} messages`)
    return [
      ...figures('until its visitor can write', writable),
      ...figures('until its first answer stands', answered),
      {
        ...{ name: `chat, after ${MESSAGES} messages: memory of the page’s script`, unit: 'MB' },
        baton: await memoryOfChat(browser, shop, baton),
        floor: await memoryOfBare(browser, bare),
      },
    ]
  } finally {
    await browser.close()
    bare.close()
    shop.close()
  }
}

async function several<Result>(count: number, once: () => Promise<Result>): Promise<Result[]> {
  const results: Result[] = []
  for (let round = 0; round < count; round++) results.push(await once())
  return results
}

function figures(until: string, [ours, floor]: readonly [Costs[], Costs[]]): Figure[] {
  const figure = (of: keyof Costs, name: string, unit: string): Figure => ({
    ...{ name: `chat, ${until}: ${name}`, unit },
    ...{
      baton: medianOf(ours.map((one) => one[of])),
      floor: medianOf(floor.map((one) => one[of])),
    },
  })
  return [
    figure('requests', 'requests, the page’s own included', ''),
    figure('kilobytes', 'over the wire', 'KB'),
    figure('busyMs', `main thread, processor ${SLOWER} times slower`, 'ms'),
  ]
}

/** From an empty browser to what `act` waits for. */
async function costsUntil(
  browser: Browser,
  { url }: HostPage,
  act: (page: Page) => Promise<unknown>,
): Promise<Costs> {
  const { page, tools, end } = await visit(browser)
  let requests = 0
  let bytes = 0
  tools.on('Network.loadingFinished', ({ encodedDataLength }) => {
    requests += 1
    bytes += encodedDataLength
  })
  await tools.send('Network.enable')
  await tools.send('Emulation.setCPUThrottlingRate', { rate: SLOWER })
  await page.goto(url)
  await act(page)
  const busyMs = (await metric(tools, 'TaskDuration')) * 1_000
  await end()
  return { requests, kilobytes: bytes / 1024, busyMs }
}

/** A field that has the focus. */
function touchField(page: Page): Promise<void> {
  return page.getByRole('textbox', { name: 'Your message' }).focus()
}

async function beAnswered(page: Page): Promise<void> {
  await openChat(page)
  const chat = page.locator('baton-chat')
  await chat.getByRole('textbox').fill('How do I put the widget on a page?')
  await chat.getByRole('textbox').press('Enter')
  await chat.locator('.said[data-by="assistant"] .bubble[data-streaming="false"]').waitFor()
  // What such an answer asks for itself, such as how code is drawn, belongs to it.
  await page.waitForTimeout(1_500)
}

async function postField(page: Page): Promise<void> {
  await touchField(page)
  await page.keyboard.type('How do I put the widget on a page?')
  const answered = page.waitForResponse((response) => response.request().method() === 'POST')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await answered
}

async function memoryOfChat(
  browser: Browser,
  { url }: HostPage,
  baton: Contender,
): Promise<number> {
  const { page, tools, end } = await visit(browser)
  await page.goto(url)
  await openChat(page)
  const chat = page.locator('baton-chat')
  await chat.getByRole('textbox').fill('Where is my parcel?')
  await chat.getByRole('textbox').press('Enter')
  await chat.locator('.said[data-by="customer"]').waitFor()
  await page.waitForFunction(() =>
    Object.keys(localStorage).some((name) => /:conversation$/.test(name)),
  )
  const id = await page.evaluate(() => {
    const name = Object.keys(localStorage).find((one) => /:conversation$/.test(one)) ?? ''
    return JSON.parse(localStorage.getItem(name) ?? '{}').conversationId as string
  })
  await write(baton, id)
  await chat.locator('.bubble', { hasText: `Line ${MESSAGES}:` }).waitFor({ timeout: 120_000 })
  const megabytes = await heapOf(tools)
  await end()
  return megabytes
}

/** A person takes over and writes; the customer's browser hears it as it does in life. */
async function write({ address }: Contender, id: string): Promise<void> {
  const origin = { origin: address.url }
  const signedIn = await post(`${address.url}/api/auth/sign-in/email`, address.teammate, origin)
  const talk = `${address.url}/api/v1/conversations/${id}`
  const headers = { cookie: signedIn.cookie }
  await post(`${talk}/take-over`, {}, headers)
  const numbers = Array.from({ length: MESSAGES }, (_, index) => index + 1)
  await inBatches(numbers, 1, (number) => {
    const text = `Line ${number}: ${WORDS.repeat(3)}`
    return post(`${talk}/replies`, { messageId: `line${number}`, text }, headers)
  })
}

async function memoryOfBare(browser: Browser, { url }: HostPage): Promise<number> {
  const { page, tools, end } = await visit(browser)
  await page.goto(url)
  await page.evaluate(
    ([count, words]) => {
      for (let number = 1; number <= count; number++) {
        const line = document.createElement('p')
        line.textContent = `Line ${number}: ${words}`
        document.querySelector('main')?.append(line)
      }
    },
    [MESSAGES, WORDS.repeat(3)] as const,
  )
  const megabytes = await heapOf(tools)
  await end()
  return megabytes
}

async function visit(browser: Browser) {
  const context = await browser.newContext({ locale: 'en-GB' })
  const page = await context.newPage()
  const tools = await context.newCDPSession(page)
  await tools.send('Performance.enable', { timeDomain: 'threadTicks' })
  return { page, tools, end: () => context.close() }
}

async function openChat(page: Page): Promise<void> {
  const chat = page.locator('baton-chat')
  await chat.locator('.launcher').click()
  await chat.getByRole('textbox').focus()
}

async function heapOf(tools: CDPSession): Promise<number> {
  await tools.send('HeapProfiler.collectGarbage')
  return (await metric(tools, 'JSHeapUsedSize')) / MEGABYTE
}

async function metric(tools: CDPSession, wanted: string): Promise<number> {
  const { metrics } = await tools.send('Performance.getMetrics')
  return metrics.find(({ name }) => name === wanted)?.value ?? Number.NaN
}
