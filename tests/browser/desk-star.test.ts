import { afterAll, afterEach, expect, test } from 'vitest'
import { echo } from '../../packages/server/src/testing/answerers.ts'
import { violations } from './browser.ts'
import { closeBrowser, type DeskWorld, deskWorld } from './desk.ts'

let desk: DeskWorld
afterEach(() => desk.close())
afterAll(closeBrowser)

async function waiting(...texts: string[]) {
  desk = await deskWorld({ answerer: echo })
  const talks = []
  for (const text of texts) {
    const talk = await desk.world.converse({ customer: { name: 'Maya Lind' } })
    await talk.say(text)
    await desk.world.worker.idle()
    await talk.escalate()
    talks.push(talk)
  }
  return talks
}

test('a star is given with a key, stands in the list, and is nobody else’s', async () => {
  const [talk] = await waiting('Where is my refund?')
  const path = `/desk/inbox/escalated/${talk?.id}`
  const ada = await desk.teammate('Ada', path)
  const ben = await desk.teammate('Ben', path)
  const star = ada.page.getByRole('button', { name: 'Starred', exact: true })
  await expect.poll(() => star.getAttribute('aria-pressed')).toBe('false')
  await ada.page.keyboard.press('s')
  await expect.poll(() => star.getAttribute('aria-pressed')).toBe('true')

  const view = ada.page.getByRole('navigation', { name: 'Views' }).getByRole('link', {
    name: /^Starred/,
  })
  await view.getByText('1').waitFor()
  await view.click()
  await ada.page.getByRole('link', { name: /^Maya Lind Starred/ }).waitFor()
  expect(await violations(ada.page)).toEqual([])

  const bens = ben.page.getByRole('button', { name: 'Starred', exact: true })
  expect(await bens.getAttribute('aria-pressed')).toBe('false')
  await ben.page.getByRole('link', { name: /^Starred/ }).click()
  await ben.page.getByText('You have starred nothing').waitFor()

  await ada.page.keyboard.press('Control+k')
  await ada.page.getByRole('combobox').fill('star')
  await ada.page.getByRole('option', { name: /Star, or no longer/ }).waitFor({ state: 'detached' })
  expect([ada.faults, ben.faults]).toEqual([[], []])
})

test('the palette stars what is open and copies its link; several are starred together, or not after all', async () => {
  const [first] = await waiting('Where is my refund?', 'Where is my lamp?')
  const ada = await desk.teammate('Ada', `/desk/inbox/escalated/${first?.id}`, {
    permissions: ['clipboard-read', 'clipboard-write'],
  })
  const { page } = ada
  await page.getByRole('button', { name: 'Starred', exact: true }).waitFor()
  const command = async (name: string) => {
    await page.keyboard.press('Control+k')
    await page.getByRole('combobox').fill(name)
    await page.keyboard.press('Enter')
  }
  await command('Copy the link')
  await page.getByText('Link copied').waitFor()
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  expect(copied).toBe(`${desk.url}/desk/inbox/all/${first?.id}`)
  await command('Star, or no longer')
  await page.getByRole('listitem').getByText('Starred').waitFor()

  const boxes = page.getByRole('checkbox')
  await boxes.nth(0).check({ force: true })
  await boxes.nth(1).check({ force: true })
  const bar = page.getByRole('toolbar')
  await bar.getByRole('button', { name: 'Star', exact: true }).click()
  await page.getByText('Starring 2 conversations').waitFor()
  await page.getByRole('button', { name: 'Undo' }).click()
  await boxes.nth(1).check({ force: true })
  await boxes.nth(0).check({ force: true })
  await bar.getByRole('button', { name: 'Star', exact: true }).click()
  await expect
    .poll(() => page.getByRole('listitem').getByText('Starred').count(), { timeout: 15_000 })
    .toBe(2)
  expect(ada.faults).toEqual([])
})
