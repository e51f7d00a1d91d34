// What draws answers comes in a file beside the chat: early, late, or not at all, nothing of an answer is lost.
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { violations } from './browser.ts'
import { openSite, type Site } from './site.ts'

let site: Site
beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site.close())

test('an answer whose drawing could not be loaded is plain words, and is drawn once it can be', async () => {
  const file = { isThere: false, asked: 0 }
  const chat = await site.visit('/demo/strict.html', { before: (page) => guard(page, file) })
  await chat.open()
  await chat.say('one')
  await chat.shows('You asked: **one** [1]')
  expect(await chat.host.locator('.bubble strong').count()).toBe(0)

  file.isThere = true
  await chat.say('two')
  await chat.host.locator('.bubble strong', { hasText: 'two' }).waitFor()
  // What stood there plainly is drawn as well.
  await chat.host.locator('.bubble strong', { hasText: 'one' }).waitFor()
  await chat.host.getByRole('link', { name: 'Source 1' }).first().waitFor()
  expect(await violations(chat.page)).toEqual([])
})

test('who comes back sees what was said drawn from the first moment, however late its drawing comes', async () => {
  const file = { isThere: true, asked: 0 }
  const chat = await site.visit('/demo/', { before: (page) => guard(page, file, 600) })
  await chat.open()
  await chat.say('one')
  await chat.host.locator('.bubble strong').waitFor()
  await chat.page.addInitScript(() => {
    const page = window as unknown as { plain: string[] }
    page.plain = []
    const look = () => {
      const bubbles = document.querySelector('baton-chat')?.shadowRoot?.querySelectorAll('.bubble')
      for (const { textContent } of bubbles ?? [])
        if (textContent?.includes('**')) page.plain.push(textContent)
      requestAnimationFrame(look)
    }
    look()
  })
  await chat.page.reload()
  await chat.host.locator('.bubble strong').waitFor()
  expect(await chat.page.evaluate(() => (window as unknown as { plain: string[] }).plain)).toEqual(
    [],
  )
})

test('what draws answers is asked for with the first letter, once, and is there before the answer', async () => {
  const file = { isThere: true, asked: 0 }
  const chat = await site.visit('/demo/', { before: (page) => guard(page, file) })
  await chat.open()
  await chat.field.waitFor()
  expect(file.asked).toBe(0)
  await chat.field.press('o')
  await expect.poll(() => file.asked).toBe(1)
  await chat.say('one')
  await chat.host.locator('.bubble strong').waitFor()
  expect(file.asked).toBe(1)
})

type File = { isThere: boolean; asked: number }

/** Stands before the file that draws answers, which is known by the elements that only it makes. */
async function guard(page: Page, file: File, ms = 0): Promise<void> {
  await page.route('**/widget/c-*.js', async (route) => {
    const response = await route.fetch()
    if (!(await response.text()).includes('"blockquote"')) return route.fulfill({ response })
    file.asked += 1
    await new Promise((done) => setTimeout(done, ms))
    return file.isThere ? route.fulfill({ response }) : route.abort()
  })
}
