// Whether the tests that look with axe would see what is wrong.
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { leave, sharedBrowser, violations, violationsInBothLights } from './browser.ts'

let browser: Browser
let page: Page
beforeAll(async () => {
  browser = await sharedBrowser()
  page = await browser.newPage()
})
afterAll(() => leave(browser))

const SOUND =
  '<html lang="en"><title>Shop</title><main><h1>Shop</h1><p id="words">Words</p></main></html>'
const PALE_IN_THE_DARK =
  '<style>@media (prefers-color-scheme: dark) { p { color: #999; background: #aaa } }</style>'

test('a page without faults has none, and one that comes while axe is there is found', async () => {
  await page.setContent(SOUND)
  expect(await violations(page)).toEqual([])
  await page.evaluate(() => document.querySelector('p')?.append(document.createElement('button')))
  expect(await violations(page)).toEqual(['button-name: button'])
  expect(await violations(page)).toEqual(['button-name: button'])
})

test('what is only wrong in the dark is found there', async () => {
  await page.setContent(SOUND.replace('<main>', `${PALE_IN_THE_DARK}<main>`))
  expect(await violationsInBothLights(page)).toEqual(['dark: color-contrast: #words'])
})

test('what is wrong within a frame is found, and named with the frame', async () => {
  const pages: Record<string, string> = {
    '/': SOUND.replace('</main>', '<iframe title="Chat" src="/chat"></iframe></main>'),
    '/chat': '<html lang="en"><title>Chat</title><main><h1>Chat</h1><input></main></html>',
  }
  await page.route('http://shop.test/**', (route) => {
    const body = pages[new URL(route.request().url()).pathname]
    return route.fulfill(body ? { contentType: 'text/html', body } : { status: 404 })
  })
  await page.goto('http://shop.test/')
  await page.frameLocator('iframe').locator('input').waitFor()
  expect(await violations(page)).toContainEqual(expect.stringMatching(/^label: iframe input/))
})

test('an axe that does not come back is replaced by another', async () => {
  await page.setContent(SOUND)
  await page.evaluate(() => {
    ;(window as unknown as { axe: object }).axe = { run: () => new Promise(() => {}) }
  })
  expect(await violations(page, 200)).toEqual([])
})
