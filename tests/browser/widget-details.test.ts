// Details of the chat that no story passes by: what a page pays before anybody asks, and how words are drawn.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openHostPage } from './host-page.ts'
import { type Chat, openSite, type Site } from './site.ts'

let site: Site
beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site.close())

const WRITTEN = `Run this:

\`\`\`sh
${'npx baton ingest https://docs.example.com '.repeat(4)}
\`\`\`

| Plan | ${'Alongheadingthatisonewordandnomore'.repeat(2)} | ${'andanotheronebesideitaslong'.repeat(2)} |
| --- | --- | --- |
| Pro | yes | no |

See [the guide](https://docs.example.com/guide?a=1) or [this](javascript:alert(1)), and <b>not this</b>.`

test('before anybody points at it the chat is one small file, and moves nothing on its page', async () => {
  const script = `<script async src="${site.url}/widget.js" data-key="${site.world.key}"></script>`
  const shop = await openHostPage(
    `<html lang="en"><title>Shop</title>${script}<h1>Shop</h1></html>`,
  )
  const asked: string[] = []
  const chat = await site.visit(shop.url, {
    before: async (page) => {
      page.on('request', (request) => asked.push(new URL(request.url()).pathname))
      await page.addInitScript(countShifts)
    },
  })
  await chat.launcher.waitFor()
  expect(asked.filter((path) => path !== '/' && path !== '/favicon.ico')).toEqual(['/widget.js'])

  await chat.open()
  await chat.say('one')
  await chat.shows('You asked: one')
  await chat.launcher.click()
  expect(await chat.page.evaluate(() => (window as unknown as { moved: string[] }).moved)).toEqual(
    [],
  )
  shop.close()
})

test('what a person writes is drawn: code is copied, what is wide scrolls, links say nothing of the page', async () => {
  const chat = await site.visit('/demo/', {
    viewport: { width: 400, height: 800 },
    permissions: ['clipboard-read', 'clipboard-write'],
  })
  await answeredBy(chat, WRITTEN)
  await chat.host.getByRole('button', { name: 'Copy' }).click()
  await chat.host.getByRole('button', { name: 'Copied' }).waitFor()
  const copied = await chat.page.evaluate(() => navigator.clipboard.readText())
  expect(copied).toMatch(/^npx baton ingest/)

  await chat.host.getByRole('table').waitFor()
  const wide = await chat.host.evaluate((host) => {
    const one = (selector: string) => host.shadowRoot?.querySelector(selector) as HTMLElement
    const scrolls = (box: HTMLElement) => box.scrollWidth > box.clientWidth
    return { code: scrolls(one('pre')), table: scrolls(one('.table')), log: scrolls(one('.log')) }
  })
  expect(wide).toEqual({ code: true, table: true, log: false })

  const links = chat.host.locator('.said[data-by="human"]').getByRole('link')
  await expect.poll(() => links.allInnerTexts()).toEqual(['the guide'])
  const link = links.first()
  await expect.poll(() => link.getAttribute('target')).toBe('_blank')
  await expect.poll(() => link.getAttribute('rel')).toBe('noopener noreferrer nofollow')
  await chat.shows('<b>not this</b>')
})

test('a mark in an answer leads to its source, which is named with its title and its site', async () => {
  const chat = await site.visit('/demo/')
  await chat.open()
  await chat.say('one')
  await chat.shows('You asked: one')
  const mark = chat.host.getByRole('link', { name: 'Source 1' })
  const source = chat.host.getByRole('listitem').getByRole('link')
  await expect.poll(() => mark.getAttribute('href')).toBe(`${site.url}/docs/concepts`)
  await expect.poll(() => source.getAttribute('href')).toBe(`${site.url}/docs/concepts`)
  await expect.poll(() => source.innerText()).toBe(`The guide\nWords · ${new URL(site.url).host}`)
})

test('what the customer writes is text, in whichever direction it is written', async () => {
  const chat = await site.visit('/demo/')
  await chat.open()
  await chat.say('**مرحبا** <img src=x>')
  await chat.shows('**مرحبا** <img src=x>')
  const bubble = chat.host.locator('.said[data-by="customer"] .bubble')
  expect(await bubble.evaluate((one) => [one.childElementCount, one.getAttribute('dir')])).toEqual([
    0,
    'auto',
  ])
})

async function answeredBy(chat: Chat, text: string): Promise<void> {
  await chat.open()
  await chat.say('one')
  await chat.shows('You asked: one')
  const path = `/api/v1/conversations/${await chat.conversationId()}`
  await site.ada.post(`${path}/take-over`)
  await chat.shows('Ada joined')
  await site.ada.post(`${path}/replies`, { messageId: 'ada1', text })
  await chat.shows('Run this:')
}

/** What of the page itself has been moved, as the browser sees it. */
function countShifts(): void {
  const page = window as unknown as { moved: string[] }
  page.moved = []
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      const { sources = [] } = entry as { sources?: { node: Node | null }[] }
      // Within the chat things come and go; what is there is nobody's but its own.
      const own = sources.filter(({ node }) => node?.getRootNode() === document)
      page.moved.push(...own.map(({ node }) => node?.nodeName ?? ''))
    }
  }).observe({ type: 'layout-shift', buffered: true })
}
