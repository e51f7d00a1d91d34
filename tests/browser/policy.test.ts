// An operator changes when a person is fetched, tries it on what has been, and teammates say what was right.
import { writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, afterEach, expect, test, vi } from 'vitest'
import { echo } from '../../packages/server/src/testing/answerers.ts'
import { violations } from './browser.ts'
import { closeBrowser, type DeskWorld, deskWorld } from './desk.ts'

let desk: DeskWorld
afterEach(() => desk.close())
afterAll(closeBrowser)

async function withTalk(text: string) {
  desk = await deskWorld({ answerer: echo })
  const talk = await desk.world.converse({ customer: { name: 'Maya' } })
  await talk.say(text)
  await vi.waitUntil(async () => (await talk.events()).length >= 4)
  return talk
}

test('rules are made one’s own, ordered by keyboard, saved with a note, and restored', async () => {
  await withTalk('Hello')
  const { page, faults } = await desk.teammate('Ada', '/desk/settings/policy')
  await page.getByRole('radio', { name: /Careful/ }).check()
  await page.getByRole('button', { name: 'Change these rules' }).click()

  const cards = page.getByRole('listitem', { name: /^Rule / })
  const count = await cards.count()
  await page.getByRole('button', { name: 'Add a rule' }).click()
  await page.getByRole('menuitem', { name: /Wrote a phrase/ }).click()
  const added = cards.nth(count)
  await added.getByLabel('Phrases').fill('lawyer\ncourt')
  for (let place = count; place > 0; place--) await added.page().keyboard.press('Alt+ArrowUp')
  await expect
    .poll(() => cards.first().getAttribute('aria-label'))
    .toMatch(/Rule 1 of \d+: Wrote a phrase/)
  await cards
    .nth(1)
    .getByRole('button', { name: /^Move down/ })
    .focus()
  await page.keyboard.press('Enter')
  await expect.poll(() => focusedName(page)).toMatch(/^Move down/)

  await page.getByLabel('Why this change').fill('Lawyers first')
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await page.getByText('Lawyers first').waitFor()
  await page.getByText('in force').waitFor()
  await expect.poll(() => page.getByRole('form', { name: 'Unsaved changes' }).count()).toBe(0)

  await page.getByRole('radio', { name: /Eager/ }).check()
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await page.getByRole('button', { name: 'Restore version 1' }).click()
  await cards.first().getByLabel('Phrases').waitFor({ state: 'attached' })
  await expect.poll(() => cards.first().getByLabel('Phrases').inputValue()).toBe('lawyer\ncourt')
  await expect.poll(() => page.getByLabel('Why this change').inputValue()).toBe('Version 1 again')
  await page.getByRole('button', { name: 'Discard' }).click()
  await expect.poll(() => page.getByRole('radio', { name: /Eager/ }).isChecked()).toBe(true)
  expect(faults).toEqual([])
})

test('what cannot be saved says what is wrong, where it is', async () => {
  await withTalk('Hello')
  const { page } = await desk.teammate('Ada', '/desk/settings/policy')
  await page.getByRole('button', { name: 'Change these rules' }).click()
  await page.getByRole('button', { name: 'Remove: Asked for a person' }).click()
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await page
    .getByText(/must never be ignored/)
    .first()
    .waitFor()
  expect(await violations(page)).toEqual([])
})

test('a file comes in with the lines of its mistakes, and mended as a change to be saved', async () => {
  await withTalk('Hello')
  const { page } = await desk.teammate('Ada', '/desk/settings/policy')
  const path = join(tmpdir(), `policy-${process.pid}.yaml`)
  const file = page.getByLabel('A policy as a YAML file')
  await writeFile(path, 'preset: careful\nlimits:\n  escalationsPerHour: 0\n')
  await file.setInputFiles(path)
  await page.getByText(/^Line 3: limits.escalationsPerHour/).waitFor()
  expect(await violations(page)).toEqual([])

  await writeFile(path, 'preset: careful\nlimits:\n  escalationsPerHour: 7\n')
  await file.setInputFiles(path)
  await page.getByRole('form', { name: 'Unsaved changes' }).waitFor()
  await expect.poll(() => page.getByLabel('In one hour').inputValue()).toBe('7')

  const downloading = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Export' }).click()
  expect((await downloading).suggestedFilename()).toBe('policy.yaml')
})

test('an unsaved policy is tried on what has been, and leads to the conversations', async () => {
  const talk = await withTalk('My parrot is waiting')
  const { page } = await desk.teammate('Ada', '/desk/settings/policy')
  await page.getByRole('button', { name: 'Change these rules' }).click()
  await page.getByRole('button', { name: 'Add a rule' }).click()
  await page.getByRole('menuitem', { name: /Wrote a phrase/ }).click()
  await page.getByLabel('Phrases').fill('parrot')
  await page.getByRole('link', { name: 'Try on recorded conversations' }).click()
  await page.getByRole('button', { name: 'Try it' }).click()
  await page.getByRole('heading', { name: /Would have gone to a person 1/ }).waitFor()
  expect(await violations(page)).toEqual([])
  await page.getByRole('link', { name: /My parrot is waiting/ }).click()
  await page.waitForURL(`**/inbox/all/${talk.id}`)
})

test.each([
  ['light', 'ltr'],
  ['dark', 'rtl'],
] as const)(
  'a decision is explained, marked, and becomes a case: %s, %s',
  async (colorScheme, dir) => {
    const talk = await withTalk('Let me talk to a human please')
    const { page, faults } = await desk.teammate('Ada', `/desk/inbox/all/${talk.id}`, {
      colorScheme,
      viewport: { width: 1500, height: 900 },
    })
    await page.evaluate((to) => document.documentElement.setAttribute('dir', to), dir)
    const why = page.getByRole('region', { name: 'Why' })
    await why.locator('mark', { hasText: 'human' }).waitFor()
    await why.getByRole('row', { name: /Asked for a person → escalated/ }).waitFor()
    await why.getByRole('button', { name: 'Too early' }).click()
    await expect
      .poll(() => why.getByRole('button', { name: 'Too early' }).getAttribute('aria-pressed'))
      .toBe('true')
    await why.getByLabel('Why?').fill('She only asked who we are')
    await page.route('**/mark', (route) => route.abort())
    await why.getByRole('button', { name: 'Save the note' }).click()
    await page.getByText('Not noted').waitFor()
    await expect.poll(() => why.getByLabel('Why?').inputValue()).toBe('She only asked who we are')
    await page.unroute('**/mark')
    await why.getByRole('button', { name: 'Save the note' }).click()
    await why.getByRole('button', { name: 'Save the note' }).waitFor({ state: 'detached' })
    await why.getByRole('button', { name: 'Too late' }).click()
    await why.getByRole('button', { name: 'Too early' }).click()
    await expect
      .poll(() => why.getByRole('button', { name: 'Too early' }).getAttribute('aria-pressed'))
      .toBe('true')
    expect(await violations(page)).toEqual([])

    await page.goto('/desk/settings/policy/cases')
    await page.getByText('She only asked who we are').waitFor()
    await page.getByText('Fails').waitFor()
    await page.getByText(/Ada marked it too early/).waitFor()
    expect(await violations(page)).toEqual([])
    await page.goto('/desk/settings/policy')
    await page.getByRole('heading', { name: 'Versions' }).waitFor()
    await page.getByText('Nobody has changed this yet').waitFor()
    expect(await violations(page)).toEqual([])
    expect(faults).toEqual([])
  },
)

test('on a phone nothing runs out of the screen', async () => {
  await withTalk('Hello')
  const phone = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true }
  const { page } = await desk.teammate('Ada', '/desk/settings/policy', phone)
  await page.getByRole('button', { name: 'Change these rules' }).tap()
  await page.getByRole('listitem', { name: /^Rule 1 / }).waitFor()
  const wide = await page.evaluate(() => document.documentElement.scrollWidth)
  expect(wide).toBeLessThanOrEqual(360)
  expect(await violations(page)).toEqual([])
})

test('teammates who are no operators do not get there', async () => {
  await withTalk('Hello')
  await desk.world.teammate('Ada')
  const { page } = await desk.teammate('Ben', '/desk/settings/policy')
  await page.getByText('Your role does not open this page').waitFor()
})

function focusedName(page: Page): Promise<string> {
  return page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '')
}
