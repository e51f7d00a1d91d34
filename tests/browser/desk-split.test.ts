// A customer asks for two things in one chat; a teammate makes two conversations of it, and a colleague finds the way.
import { mkdirSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { afterAll, afterEach, expect, test } from 'vitest'
import { echo } from '../../packages/server/src/testing/answerers.ts'
import { violations } from './browser.ts'
import { closeBrowser, type DeskWorld, deskWorld } from './desk.ts'

let desk: DeskWorld
afterEach(() => desk.close())
afterAll(closeBrowser)

async function twoInOne() {
  desk = await deskWorld({ answerer: echo })
  const talk = await desk.world.converse({ channel: 'widget', customer: { name: 'Maya Lind' } })
  await talk.say('Where is my refund?')
  await desk.world.worker.idle()
  const ada = await desk.teammate('Ada', `/desk/inbox/all/${talk.id}`)
  await ada.page.getByRole('button', { name: 'Take over' }).first().click()
  await ada.page.getByRole('button', { name: 'Hand back' }).waitFor()
  await talk.say('And my lamp is broken')
  await talk.say('It is the red one')
  await ada.page.getByRole('log').getByText('It is the red one').waitFor()
  return { talk, ada }
}

test('what belongs to another request goes on by itself, and each half leads to the other', async () => {
  const { talk, ada } = await twoInOne()
  const ben = await desk.teammate('Ben', `/desk/inbox/all/${talk.id}`)
  const { page } = ada
  const lamp = page.getByRole('article').filter({ hasText: 'And my lamp is broken' })
  await lamp.hover()
  await lamp.getByRole('button', { name: /^More about the message/ }).click()
  await page.getByRole('menuitem', { name: 'Split into a new conversation from here' }).click()
  const dialog = page.getByRole('dialog')
  await expect.poll(() => dialog.getByRole('checkbox', { checked: true }).count()).toBe(2)
  expect(await violations(page)).toEqual([])
  await picture(page, 'dialog')
  await dialog.getByRole('button', { name: 'Split', exact: true }).click()

  const brought = page.getByRole('region', { name: 'From another conversation' })
  await brought.getByText('It is the red one').waitFor()
  await page.getByText('You brought this from another conversation').waitFor()
  await page.getByRole('heading', { name: 'And my lamp is broken', level: 1 }).waitFor()
  expect(await violations(page)).toEqual([])
  await picture(page, 'young')

  // Ben sees it happen in the first one.
  const there = ben.page.getByRole('log')
  await there.getByText('Ada split off 2 messages.').waitFor()
  const fold = there.getByRole('button', { name: '2 messages go on elsewhere' })
  expect(await there.getByText('And my lamp is broken').count()).toBe(0)
  await fold.click()
  await there.getByText('And my lamp is broken').waitFor()
  expect(await violations(ben.page)).toEqual([])
  await picture(ben.page, 'old')
  await there.getByRole('link', { name: 'Open the new conversation' }).click()
  await ben.page.getByText('Ada brought this from another conversation').waitFor()
  await ben.page.getByRole('link', { name: 'Open that conversation' }).click()
  await there.getByText('Ada split off 2 messages.').waitFor()
  expect([ada.faults, ben.faults]).toEqual([[], []])
})

test('the palette asks for it, something has to stay and something to go, and a colleague’s is theirs', async () => {
  const { talk, ada } = await twoInOne()
  const { page } = ada
  await page.getByRole('heading', { name: 'Where is my refund?', level: 1 }).focus()
  await page.keyboard.press('Control+k')
  await page.getByRole('combobox').fill('Split into two')
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog')
  const split = dialog.getByRole('button', { name: 'Split', exact: true })
  await expect.poll(() => dialog.getByRole('checkbox', { checked: true }).count()).toBe(1)
  await dialog.getByRole('checkbox', { checked: true }).uncheck()
  await dialog.getByText('Choose a message of the customer.').waitFor()
  expect(await split.isDisabled()).toBe(true)
  for (const box of await dialog.getByRole('checkbox').all()) await box.check()
  await dialog.getByText('Leave a message of the customer here').waitFor()
  expect(await split.isDisabled()).toBe(true)
  await page.keyboard.press('Escape')

  const ben = await desk.teammate('Ben', `/desk/inbox/all/${talk.id}`)
  const lamp = ben.page.getByRole('article').filter({ hasText: 'And my lamp is broken' })
  await lamp.hover()
  await lamp.getByRole('button', { name: /^More about the message/ }).click()
  await ben.page.getByRole('menuitem', { name: 'Copy link to this message' }).waitFor()
  expect(await ben.page.getByRole('menuitem', { name: /^Split/ }).count()).toBe(0)
  expect([ada.faults, ben.faults]).toEqual([[], []])
})

/** For eyes, where somebody has named a folder for them. */
async function picture(page: Page, name: string): Promise<void> {
  const folder = process.env.BATON_PICTURES
  if (!folder) return
  mkdirSync(folder, { recursive: true })
  for (const [look, width, dark] of LOOKS) {
    await page.setViewportSize({ width, height: 800 })
    await page.emulateMedia({ colorScheme: dark ? 'dark' : 'light' })
    await page.waitForTimeout(400)
    await page.screenshot({ path: `${folder}/split-${name}-${look}.png` })
  }
  await page.setViewportSize({ width: 1280, height: 800 })
  await page.emulateMedia({ colorScheme: 'light' })
}

const LOOKS = [
  ['light', 1280, false],
  ['dark', 1280, true],
  ['phone', 390, false],
] as const
