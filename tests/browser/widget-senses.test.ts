// The chat for those who hear it, touch it, read from right to left, or want nothing to move.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openHostPage } from './host-page.ts'
import { type Chat, openSite, type Site } from './site.ts'

let site: Site
beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site.close())

const announced = (chat: Chat) => chat.host.locator('.announcement').innerText()

test('a screen reader hears each answer once and whole, and nothing of what was said before', async () => {
  const chat = await site.visit('/demo/')
  await chat.open()
  expect(await chat.log.getAttribute('aria-live')).toBe('off')
  await chat.say('hold on')
  await chat.shows('This answer has beg')
  expect(await announced(chat)).toBe('')
  site.release()
  await expect.poll(() => announced(chat)).toContain('You asked: hold on')
  await chat.page.reload()
  await chat.shows('You asked: hold on')
  expect(await announced(chat)).toBe('')
  await chat.say('two')
  await expect.poll(() => announced(chat)).toContain('You asked: two')
  expect(await announced(chat)).not.toContain('hold on')
})

test('on a phone nothing zooms in, and the page behind stays where it is', async () => {
  const chat = await site.visit('/demo/', {
    viewport: { width: 390, height: 664 },
    hasTouch: true,
    isMobile: true,
  })
  await chat.open()
  const size = await chat.field.evaluate((field) => parseFloat(getComputedStyle(field).fontSize))
  expect(size).toBeGreaterThanOrEqual(16)
  await chat.field.fill('long, please')
  await chat.host.getByRole('button', { name: 'Send' }).click()
  await chat.shows('Paragraph 59 of many.')
  const box = await chat.log.boundingBox()
  await chat.page.mouse.move(200, (box?.y ?? 0) + 50)
  await chat.page.mouse.wheel(0, 5_000)
  await chat.page.mouse.wheel(0, 5_000)
  expect(await chat.page.evaluate(() => scrollY)).toBe(0)
})

test('from right to left everything is on its other side, and foreign words keep their direction', async () => {
  const shop = await openHostPage(
    `<html lang="ar" dir="rtl"><title>Shop</title><h1>متجر</h1><script async src="${site.url}/widget.js" data-key="${site.world.key}"></script></html>`,
  )
  const chat = await site.visit(shop.url)
  const launcher = await chat.launcher.boundingBox()
  expect(launcher?.x).toBeLessThan(200)
  await chat.launcher.click()
  await chat.panel.waitFor()
  const field = chat.host.getByRole('textbox')
  await field.fill('one')
  await field.press('Enter')
  await chat.shows('You asked: one')
  const directions = await chat.host.evaluate((host) => {
    const of = (selector: string) =>
      getComputedStyle(host.shadowRoot?.querySelector(selector) as Element).direction
    return [of('.panel'), of('.said[data-by="assistant"] .bubble')]
  })
  expect(directions).toEqual(['rtl', 'ltr'])
  const own = await chat.host.locator('.said[data-by="customer"] .bubble').boundingBox()
  const other = await chat.host.locator('.said[data-by="assistant"] .bubble').boundingBox()
  expect((own?.x ?? 0) + (own?.width ?? 0)).toBeLessThan((other?.x ?? 0) + (other?.width ?? 0))
  shop.close()
})

test('who wants nothing to move sees nothing move', async () => {
  const chat = await site.visit('/demo/', { reducedMotion: 'reduce' })
  await chat.open()
  await chat.say('hold on')
  await chat.shows('This answer has beg')
  const moving = await chat.host.evaluate((host) =>
    (host.shadowRoot?.getAnimations() ?? [])
      .filter(({ playState }) => playState === 'running')
      .map(({ effect }) => Number(effect?.getComputedTiming().activeDuration))
      .filter((milliseconds) => milliseconds > 20),
  )
  expect(moving).toEqual([])
  site.release()
})

test('the chat is made larger, and stands in a window of its own', async () => {
  const chat = await site.visit('/demo/')
  await chat.open()
  await chat.say('one')
  await chat.shows('You asked: one')
  const before = await chat.panel.boundingBox()
  await chat.host.getByRole('button', { name: 'More' }).click()
  await chat.host.getByRole('switch', { name: 'Larger' }).click()
  await expect
    .poll(async () => (await chat.panel.boundingBox())?.width)
    .toBeGreaterThan(before?.width ?? 0)
  const opened = chat.page.waitForEvent('popup')
  await chat.host.getByRole('button', { name: 'In a window of its own' }).click()
  const page = await opened
  await page.locator('baton-chat').getByRole('log').getByText('You asked: one').waitFor()
  await chat.panel.waitFor({ state: 'detached' })
})
