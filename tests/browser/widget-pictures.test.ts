// Pictures of a conversation, opened large in front of the page.
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { png } from '../../packages/server/src/testing/pictures.ts'
import { violations } from './browser.ts'
import { openHostPage } from './host-page.ts'
import { type Chat, openSite, type Site, type Visit } from './site.ts'

let site: Site
beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site.close())

test('a picture opens large in front of the page, leads to the others, and gives the focus back', async () => {
  const refused: string[] = []
  const chat = await withPictures('/demo/strict.html', {
    before: async (page) => {
      page.on('console', (message) => message.type() === 'error' && refused.push(message.text()))
    },
  })
  const { page } = chat
  await page.keyboard.press('Tab')
  const small = chat.log.getByRole('link', { name: /^first\.png/ })
  await small.focus()
  await page.keyboard.press('Enter')

  const large = chat.host.getByRole('dialog', { name: 'Picture: first.png' })
  await large.getByRole('img', { name: 'Picture: first.png' }).waitFor()
  await large.getByText('Picture 1 of 2').waitFor()
  expect(await focused(page)).toBe('Close')
  const box = await large.boundingBox()
  expect(box).toEqual({ x: 0, y: 0, width: 1200, height: 860 })
  expect(await large.getByRole('img').evaluate((img) => img.clientHeight)).toBeGreaterThan(600)
  expect(await violations(page)).toEqual([])
  const tab = large.getByRole('link', { name: 'Open in a new tab' })
  await expect.poll(() => tab.getAttribute('href')).toContain('/files/')

  await page.keyboard.press('ArrowRight')
  const second = chat.host.getByRole('dialog', { name: 'Picture: second.png' })
  await second.getByRole('img', { name: 'Picture: second.png' }).waitFor()
  // There is none after it, and none is made up.
  await second.getByRole('button', { name: 'Next picture' }).press('Enter')
  await second.getByText('Picture 2 of 2').waitFor()
  await second.getByRole('button', { name: 'Previous picture' }).click()
  await large.waitFor()

  await page.keyboard.press('Escape')
  await large.waitFor({ state: 'detached' })
  expect(await chat.panel.isVisible()).toBe(true)
  expect(await focused(page)).toMatch(/^first\.png/)
  expect(refused.filter((text) => /Content Security|Trusted/.test(text))).toEqual([])
})

test('from right to left the way on is to the left, and a finger that swipes goes there', async () => {
  const page = await openHostPage(`<html lang="ar"><title>Shop</title>
    <script async src="${site.url}/widget.js" data-key="${site.world.key}"></script></html>`)
  const chat = await withPictures(page.url, {
    viewport: { width: 390, height: 720 },
    hasTouch: true,
    isMobile: true,
  })
  await chat.log.getByRole('link', { name: /^first\.png/ }).tap()
  const first = chat.host.getByRole('dialog', { name: /first\.png$/ })
  const second = chat.host.getByRole('dialog', { name: /second\.png$/ })
  await first.waitFor()
  await chat.page.keyboard.press('ArrowLeft')
  await second.waitFor()
  await swipe(chat, -120)
  await first.waitFor()
  await swipe(chat, 120)
  await second.waitFor()
  // Beside the picture a touch closes.
  await second.locator('.stage').tap({ position: { x: 6, y: 6 } })
  await second.waitFor({ state: 'detached' })
  expect(await chat.host.locator('.panel').isVisible()).toBe(true)
  page.close()
})

test('a large picture that does not come says so, and is tried again', async () => {
  const chat = await withPictures('/demo/')
  const link = chat.log.getByRole('link', { name: /^first\.png/ })
  await link.getByRole('img').waitFor()
  await chat.page.route('**/files/**', (route) => route.abort())
  await link.click()
  const large = chat.host.getByRole('dialog', { name: 'Picture: first.png' })
  await large.waitFor()
  await large.getByRole('alert').getByText('It did not get through.').waitFor()
  await chat.page.unroute('**/files/**')
  await large.getByRole('button', { name: 'Retry' }).click()
  await large.getByRole('img', { name: 'Picture: first.png' }).waitFor()
  await large.getByRole('button', { name: 'Close' }).click()
  await large.waitFor({ state: 'detached' })
})

test('who wants a tab of its own for a picture gets one', async () => {
  const chat = await withPictures('/demo/')
  const link = chat.log.getByRole('link', { name: /^first\.png/ })
  await link.getByRole('img').waitFor()
  const opened = chat.page.context().waitForEvent('page')
  await link.click({ modifiers: ['ControlOrMeta'] })
  expect((await opened).url()).toContain('/files/')
  expect(await chat.host.locator('dialog').count()).toBe(0)
})

test('where nothing can show it large, a picture opens in a tab', async () => {
  const chat = await withPictures('/demo/')
  await chat.page.route('**/widget/c-*.js', async (route) => {
    const response = await route.fetch()
    const isWanted = (await response.text()).includes('showModal')
    return isWanted ? route.abort() : route.fulfill({ response })
  })
  const opened = chat.page.context().waitForEvent('page')
  await chat.log.getByRole('link', { name: /^first\.png/ }).click()
  expect((await opened).url()).toContain('/files/')
})

test('the question for an address keeps its looks beside files', async () => {
  const chat = await withPictures('/demo/')
  await chat.talk.click()
  const label = chat.log.getByText('Your e-mail address')
  await label.waitFor()
  // In one line, over its field: a card that files have is none of its.
  expect((await label.boundingBox())?.height).toBeLessThan(40)
})

/** A conversation with two pictures, in one message each. */
async function withPictures(path: string, options?: Visit): Promise<Chat> {
  const chat = await site.visit(path, options)
  await chat.launcher.click()
  await chat.host.locator('.panel').waitFor()
  for (const [name, buffer] of [
    ['first.png', png(1600, 1000)],
    ['second.png', png(300, 500)],
  ] as const) {
    await chat.host.locator('.attach input').setInputFiles({ name, mimeType: 'image/png', buffer })
    await expect.poll(() => chat.host.locator('button.send').isEnabled()).toBe(true)
    await chat.host.locator('button.send').click()
    await chat.log.getByRole('link', { name }).getByRole('img').waitFor()
  }
  return chat
}

function focused(page: Page): Promise<string | null | undefined> {
  return page.evaluate(() =>
    document.querySelector('baton-chat')?.shadowRoot?.activeElement?.getAttribute('aria-label'),
  )
}

async function swipe(chat: Chat, by: number): Promise<void> {
  await chat.host.locator('dialog').evaluate((dialog, by) => {
    const touch = (clientX: number) =>
      new Touch({ identifier: 1, target: dialog, clientX, clientY: 300 })
    const told = { bubbles: true, composed: true }
    dialog.dispatchEvent(
      new TouchEvent('touchstart', {
        ...told,
        touches: [touch(200)],
        changedTouches: [touch(200)],
      }),
    )
    dialog.dispatchEvent(
      new TouchEvent('touchend', { ...told, touches: [], changedTouches: [touch(200 + by)] }),
    )
  }, by)
}
