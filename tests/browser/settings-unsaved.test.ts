// What is typed into a form of the settings is not lost without a word, and what is wrong with it is where one is led.
import { afterAll, afterEach, expect, test } from 'vitest'
import { violations } from './browser.ts'
import { closeBrowser, type DeskWorld, deskWorld } from './desk.ts'

let desk: DeskWorld
afterEach(() => desk.close())
afterAll(closeBrowser)

test('whoever leaves a page with changes is asked, may stay with them, and leaves without', async () => {
  desk = await deskWorld()
  const { page, faults } = await desk.teammate('Ada', '/desk/settings/general')
  const name = page.getByLabel('Name of the assistant')
  const saved = await name.inputValue()
  const nav = page.getByRole('navigation', { name: 'Settings' })
  const asking = page.getByRole('dialog', { name: 'Leave without saving?' })
  await name.fill('Robin')
  await nav.getByRole('link', { name: 'Widget' }).click()
  await asking.waitFor()
  await page.waitForFunction(() =>
    document.getAnimations().every(({ playState }) => playState !== 'running'),
  )
  expect(await violations(page)).toEqual([])
  await asking.getByRole('button', { name: 'Cancel' }).click()
  await asking.waitFor({ state: 'detached' })
  expect(await name.inputValue()).toBe('Robin')

  await nav.getByRole('link', { name: 'Widget' }).click()
  await asking.getByRole('button', { name: 'Leave', exact: true }).click()
  await page.getByRole('heading', { level: 1, name: 'Widget' }).waitFor()
  await page.goBack()
  await expect.poll(() => name.inputValue()).toBe(saved)
  expect(faults).toEqual([])
})

test('what was saved, and what was put back, is left without a question', async () => {
  desk = await deskWorld()
  const { page } = await desk.teammate('Ada', '/desk/settings/general')
  const name = page.getByLabel('Name of the assistant')
  const saved = await name.inputValue()
  await name.fill('Robin')
  await name.fill(saved)
  const nav = page.getByRole('navigation', { name: 'Settings' })
  await nav.getByRole('link', { name: 'Widget' }).click()
  await page.getByRole('heading', { level: 1, name: 'Widget' }).waitFor()
  await nav.getByRole('link', { name: 'General' }).click()
  await name.fill('Robin')
  await page.getByRole('button', { name: 'Save' }).click()
  await page.getByText('Saved', { exact: true }).waitFor()
  await nav.getByRole('link', { name: 'Widget' }).click()
  await page.getByRole('heading', { level: 1, name: 'Widget' }).waitFor()
})

test('closing the page of the browser asks too, and an unsaved policy stays while other pages are looked at', async () => {
  desk = await deskWorld()
  const { page } = await desk.teammate('Ada', '/desk/settings/policy')
  const asked: string[] = []
  page.on('dialog', async (dialog) => {
    asked.push(dialog.type())
    await dialog.dismiss()
  })
  await page.getByRole('radio', { name: /Careful/ }).check()
  const nav = page.getByRole('navigation', { name: 'Settings' })
  await nav.getByRole('link', { name: 'Widget' }).click()
  await page.getByRole('heading', { level: 1, name: 'Widget' }).waitFor()
  await nav.getByRole('link', { name: 'Policy' }).click()
  await expect.poll(() => page.getByRole('radio', { name: /Careful/ }).isChecked()).toBe(true)
  await page.evaluate(() => void setTimeout(() => location.reload(), 0))
  await expect.poll(() => asked).toEqual(['beforeunload'])
  expect(await page.getByRole('radio', { name: /Careful/ }).isChecked()).toBe(true)
})

test('what is wrong is said beside its field, and the field has the focus', async () => {
  desk = await deskWorld()
  const { page } = await desk.teammate('Ada', '/desk/settings/identity')
  const origins = page.getByLabel('Allowed pages')
  await origins.fill('shop.example')
  await page.getByRole('button', { name: 'Save' }).click()
  await page.getByText('must be an origin').first().waitFor()
  await expect.poll(() => origins.evaluate((one) => one === document.activeElement)).toBe(true)
  expect(await origins.getAttribute('aria-invalid')).toBe('true')
})
