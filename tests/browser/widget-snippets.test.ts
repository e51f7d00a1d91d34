// The lines that put the chat on pages, each run as what it is meant for runs it; and the desk, which gives them and tells
// where the chat was opened.
import { existsSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  policyLineFor,
  type SnippetKind,
  snippetOf,
} from '../../packages/dashboard/src/settings/widget/snippets.ts'
import { person, violations } from './browser.ts'
import { type HostPage, openHostPage } from './host-page.ts'
import { chatOn, openSite, type Site } from './site.ts'

const SHOTS = process.env.BATON_SHOTS ?? ''

let site: Site
const pages: HostPage[] = []
beforeAll(async () => {
  site = await openSite()
})
afterAll(async () => {
  for (const page of pages) page.close()
  await site.close()
})

const snippet = (kind: SnippetKind, attributes: Record<string, string> = {}) =>
  snippetOf(kind, { origin: site.url, key: site.world.key, attributes })
const policy = () => policyLineFor({ origin: site.url, key: '', attributes: {} })

async function visited(html: string, csp: string | null) {
  const host = await openHostPage(
    html,
    csp === null ? {} : { 'content-security-policy': `default-src 'none'; ${csp}` },
  )
  pages.push(host)
  const context = await site.browser.newContext({ viewport: { width: 1000, height: 800 } })
  const page = await context.newPage()
  const refused: string[] = []
  page.on('console', (line) => {
    if (/content security policy/i.test(line.text())) refused.push(line.text())
  })
  await page.goto(host.url)
  return { chat: chatOn(page), refused, url: host.url }
}

async function answers(chat: ReturnType<typeof chatOn>) {
  await chat.open()
  await chat.say('Where is it?')
  await chat.shows('You asked: Where is it?')
}

test('the HTML line works under the policy that is given beside it', async () => {
  const { chat, refused } = await visited(`<h1>Shop</h1>${snippet('HTML').code}`, policy())
  await answers(chat)
  expect(refused).toEqual([])
})

test('with a nonce and strict-dynamic, the nonce on the line is enough for its scripts', async () => {
  const line = snippet('HTML').code.replace('<script ', '<script nonce="n0nce" ')
  const csp = policy().replace(/script-src [^;]+/, "script-src 'nonce-n0nce' 'strict-dynamic'")
  const { chat, refused } = await visited(`<h1>Shop</h1>${line}`, csp)
  await answers(chat)
  expect(refused).toEqual([])
})

test('Tag Manager’s tag works as its container runs it', async () => {
  const tag = JSON.stringify(snippet('Google Tag Manager').code).replaceAll('</', '<\\/')
  // What is in a Custom HTML tag is drawn, and its scripts are made anew without their attributes.
  const container = `<script>
    const box = document.createElement('div')
    box.innerHTML = ${tag}
    for (const old of box.querySelectorAll('script')) {
      const made = document.createElement('script')
      made.text = old.text
      document.body.append(made)
    }
  </script>`
  const { chat } = await visited(`<body><h1>Shop</h1>${container}</body>`, null)
  await answers(chat)
})

test('what React’s effect does, done twice as in strict mode, makes one chat; drawn again, it comes back', async () => {
  const { code } = snippet('React', { mode: 'embedded', target: '#chat' })
  const effect = code.slice(code.indexOf('useEffect(() => {') + 17, code.indexOf('  }, [])'))
  const draw = `<script>
    const effect = () => {${effect}}
    const draw = () => {
      document.querySelector('#app').innerHTML = '<div id="chat" style="height: 600px"></div>'
      effect()
    }
  </script>`
  const html = `<body><div id="app"></div>${draw}<script>draw(); effect()</script></body>`
  const { chat } = await visited(html, null)
  await chat.field.waitFor()
  expect(await chat.page.locator('baton-chat').count()).toBe(1)
  await chat.page.evaluate('draw()')
  await chat.field.waitFor()
  await chat.say('Where is it?')
  await chat.shows('You asked: Where is it?')
  expect(await chat.page.locator('baton-chat').count()).toBe(1)
})

test('an operator copies what fits their site, and sees where the chat was opened', async () => {
  const { page, faults } = await person(site.browser, site.url, {
    cookie: site.ada.cookie,
    viewport: { width: 1440, height: 1000 },
  })
  await site.world.pool.query('delete from widget_sights')
  await page.goto('/desk/settings/widget')
  await page.getByText(/has not been opened on a page of yours yet/).waitFor()
  await page.getByRole('tab', { name: 'Next.js' }).click()
  const codes = page.getByRole('tabpanel').locator('pre')
  expect(await codes.first().innerText()).toContain("import Script from 'next/script'")
  expect(await codes.last().innerText()).toContain("get('x-nonce')")
  expect(await violations(page)).toEqual([])
  await page.getByRole('tab', { name: 'WordPress' }).click()
  await page.getByText(/functions\.php of a child theme/).waitFor()
  await page.getByRole('tab', { name: 'Google Tag Manager' }).click()
  await page.getByText(/A tag of the type Custom HTML/).waitFor()
  expect(await page.getByText(policy()).count()).toBe(1)

  const { chat, url } = await visited(`<h1>Shop</h1>${snippet('HTML').code}`, null)
  await chat.open()
  await page.getByRole('list', { name: 'Where the chat was opened' }).waitFor({ timeout: 30_000 })
  await page.getByText(new URL(url).origin).waitFor()
  expect(await violations(page)).toEqual([])
  if (existsSync(SHOTS)) await page.screenshot({ path: `${SHOTS}/snippets.png`, fullPage: true })
  await page.setViewportSize({ width: 360, height: 740 })
  const width = await page.evaluate(() => document.documentElement.scrollWidth)
  expect(width).toBeLessThanOrEqual(360)
  if (existsSync(SHOTS))
    await page
      .getByRole('heading', { name: 'Put it on your pages' })
      .evaluate((heading) => heading.scrollIntoView())
      .then(() => page.screenshot({ path: `${SHOTS}/snippets-phone.png` }))
  expect(faults).toEqual([])
})
