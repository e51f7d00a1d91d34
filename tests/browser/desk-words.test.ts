// The desk in other languages than English: spoken from the first picture on, chosen in a menu, worked with by keyboard.
import { afterAll, afterEach, expect, test } from 'vitest'
import { echo } from '../../packages/server/src/testing/answerers.ts'
import { violations } from './browser.ts'
import { closeBrowser, type DeskWorld, deskWorld } from './desk.ts'

let desk: DeskWorld
afterEach(() => desk.close())
afterAll(closeBrowser)

async function waitingCustomer() {
  desk = await deskWorld({ answerer: echo })
  const talk = await desk.world.converse({ customer: { name: 'Maya' } })
  await talk.say('Where is my refund?')
  await talk.escalate()
  return talk
}

test('a German browser gets a German desk, by keyboard and without a fault that axe finds', async () => {
  const talk = await waitingCustomer()
  const { page, faults } = await desk.teammate('Ada', '/desk/inbox/escalated', { locale: 'de-DE' })
  await page.getByRole('link', { name: 'Eskaliert' }).first().waitFor()
  await expect.poll(() => page.locator('html').getAttribute('lang')).toBe('de')
  // Keys go through lines that are there.
  await page
    .getByRole('link', { name: /Where is my refund/ })
    .first()
    .waitFor()
  expect(await violations(page)).toEqual([])

  await page.keyboard.press('j')
  await page.keyboard.press('Enter')
  await page.waitForURL(`**/${talk.id}`)
  await page.getByRole('log').getByText('Where is my refund?').first().waitFor()
  await page.keyboard.press('?')
  const sheet = page.getByRole('dialog', { name: 'Tastenkürzel' })
  await sheet.getByText('Nächste Unterhaltung').waitFor()
  expect(await violations(page)).toEqual([])
  await page.keyboard.press('Escape')
  expect(faults).toEqual([])
})

test('a Japanese desk is chosen in the menu, stays, and keeps words that modules hold in constants', async () => {
  await waitingCustomer()
  const { page, faults } = await desk.teammate('Ada', '/desk/settings/people', { locale: 'nl-NL' })
  await page.getByRole('heading', { name: 'People' }).waitFor()
  await expect.poll(() => page.locator('html').getAttribute('lang')).toBe('en')

  await page.getByRole('button', { name: /Your account/ }).click()
  await page.getByRole('menuitemradio', { name: '日本語' }).click()
  await page.getByRole('heading', { name: 'メンバー', exact: true }).first().waitFor()
  await expect.poll(() => page.locator('html').getAttribute('lang')).toBe('ja')
  // The list of the settings is a constant of its module.
  await page.getByRole('link', { name: 'プライバシー' }).waitFor()
  expect(await violations(page)).toEqual([])

  await page.goto('/desk/inbox/escalated')
  await page
    .getByRole('link', { name: /エスカレーション済み/ })
    .first()
    .waitFor()
  await page.keyboard.press('Control+k')
  await page.getByPlaceholder('何をしますか？').waitFor()
  expect(await violations(page)).toEqual([])
  expect(faults).toEqual([])
})

test('written from the right, no page is wider than the window and axe finds no fault', async () => {
  const talk = await waitingCustomer()
  const { page, faults } = await desk.teammate('Ada', '/desk/sign-in')
  await page.evaluate(() => localStorage.setItem('baton.desk.direction', '"rtl"'))
  for (const [path, landmark] of [
    ['/desk/inbox/escalated', /Maya/],
    [`/desk/inbox/escalated/${talk.id}`, /Maya/],
    ['/desk/settings/people', /Privacy/],
  ] as const) {
    await page.goto(path)
    await page.getByRole('link', { name: landmark }).first().waitFor()
    await expect.poll(() => page.locator('html').getAttribute('dir')).toBe('rtl')
    expect(await violations(page)).toEqual([])
    const over = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    )
    expect(over).toBe(0)
  }
  expect(faults).toEqual([])
})

test('words that cannot be loaded leave the desk in English, and it says so', async () => {
  desk = await deskWorld({ answerer: echo })
  const { page } = await desk.stranger({ locale: 'fr-FR' })
  await page.route(/assets\/fr-/, (route) => route.abort())
  await page.goto('/desk/sign-in')
  await page.getByRole('button', { name: 'Sign in' }).waitFor()
  await expect.poll(() => page.locator('html').getAttribute('lang')).toBe('en')
})
