// The hook in a real browser, with both Reacts: drawn by a server, woken up in strict mode, on a whole Baton.
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { builtPage, REACTS, type ReactVersion } from '../../examples/testing/build-page.ts'
import { type Desk, type TestWorld, testWorld } from '../../packages/server/src/testing/world.ts'
import { leave, sharedBrowser } from './browser.ts'

let world: TestWorld
let ada: Desk
let browser: Browser
let serverUrl: string
beforeAll(async () => {
  ;[world, browser] = await Promise.all([testWorld(), sharedBrowser()])
  ada = await world.teammate('Ada')
  serverUrl = await world.listen()
})
afterAll(async () => {
  await leave(browser)
  await world.close()
})

type Site = {
  page: Page
  sockets: Set<unknown>
  begun: string[]
  problems: string[]
  close(): void
}

async function open(react: ReactVersion): Promise<Site> {
  const { html, script } = await builtPage(react)
  const given = JSON.stringify({ serverUrl, publishableKey: world.key })
  const server = createServer((request, response) => {
    const isScript = request.url === '/page.js'
    response.setHeader('content-type', isScript ? 'text/javascript' : 'text/html; charset=utf-8')
    response.end(isScript ? script : `<!doctype html><script>baton=${given}</script>${html}`)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const context = await browser.newContext()
  context.setDefaultTimeout(30_000)
  const page = await context.newPage()
  const sockets = new Set<unknown>()
  const [begun, problems]: [string[], string[]] = [[], []]
  page.on('websocket', (socket) => {
    sockets.add(socket)
    socket.on('close', () => void sockets.delete(socket))
  })
  page.on('request', (request) => {
    if (request.method() === 'POST' && request.url().endsWith('/conversations'))
      begun.push(request.url())
  })
  page.on('pageerror', ({ message }) => problems.push(message))
  page.on('console', (line) => line.type() === 'error' && problems.push(line.text()))
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`)
  const close = () => {
    server.close()
    server.closeAllConnections()
    void context.close()
  }
  return { page, sockets, begun, problems, close }
}

async function say(page: Page, text: string): Promise<void> {
  await page.getByLabel('Say').fill(text)
  await page.getByRole('button', { name: 'Send' }).click()
}

const state = (page: Page) => page.locator('#state').innerText()
const lines = (page: Page) => page.getByRole('listitem').allInnerTexts()

test.each(Object.keys(REACTS) as ReactVersion[])(
  'React %s: from the first word over an action and a person and back, in strict mode, once',
  async (react) => {
    const { page, sockets, begun, problems, close } = await open(react)
    try {
      await say(page, 'Open my cart')
      await page.getByRole('button', { name: 'Allow show_cart' }).click()
      await expect.poll(() => lines(page)).toHaveLength(2)
      expect((await lines(page))[1]).toContain('Your cart holds 3 things.')
      expect(await page.evaluate(() => window.calls)).toEqual([{ name: 'show_cart', options: {} }])

      await page.getByRole('button', { name: 'Person' }).click()
      await expect.poll(() => state(page)).toBe('ready queue waiting button')
      await expect.poll(() => lines(page)).toContain('system: Our people have it.')
      const { data } = (await ada.get('/api/v1/inbox?view=escalated')).json
      const path = `/api/v1/conversations/${data[0].conversationId}`
      await ada.post(`${path}/replies`, { messageId: 'r1', text: 'Here I am.' })
      await expect.poll(() => lines(page)).toContain('Ada: Here I am.')
      await expect.poll(() => state(page)).toBe('ready human with_a_person button')
      expect([sockets.size, begun.length]).toEqual([1, 1])

      // A page that goes takes its sockets along without a word.
      sockets.clear()
      await page.reload()
      await expect.poll(() => lines(page)).toContain('Ada: Here I am.')
      await page.getByRole('button', { name: 'Hide' }).click()
      await expect.poll(() => sockets.size).toBe(0)
      await page.getByRole('button', { name: 'Show' }).click()
      await expect.poll(() => state(page)).toBe('ready human with_a_person button')
      await expect.poll(() => sockets.size).toBe(1)
      await ada.post(`${path}/hand-back`)
      await expect.poll(() => state(page)).toBe('ready assistant with_the_assistant button')
      expect(begun).toHaveLength(1)
      expect(problems).toEqual([])
    } finally {
      close()
    }
  },
)

test.each(Object.keys(REACTS) as ReactVersion[])(
  'React %s draws it on a server, where nobody has said anything',
  async (react) => {
    const { html } = await builtPage(react)
    expect(html).toContain('no-ticket')
    expect(html).not.toContain('<li>')
  },
)
