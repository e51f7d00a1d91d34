import { afterAll, afterEach, expect, test } from 'vitest'

import { echo } from '../../packages/server/src/testing/answerers.ts'
import { type Person, violations } from './browser.ts'
import { closeBrowser, type DeskWorld, deskWorld } from './desk.ts'

let desk: DeskWorld
afterEach(() => desk.close())
afterAll(closeBrowser)

const wide = { viewport: { width: 1300, height: 900 } }
/** A menu lies over the page and belongs to no region of it, which readers do not miss: it has the focus. */
async function faultsOfMenu({ page }: Person): Promise<string[]> {
  return (await violations(page)).filter((fault) => !fault.startsWith('region:'))
}

async function waits(question: string) {
  const talk = await desk.world.converse({ customer: { name: 'Maya' } })
  await talk.say(question)
  await talk.escalate()
  return talk
}

test('a teammate assigns by menu and by key, and the others see whose it is', async () => {
  desk = await deskWorld({ answerer: echo })
  const talk = await waits('Where is my refund?')
  const ada = await desk.teammate('Ada', `/desk/inbox/escalated/${talk.id}`, wide)
  const ben = await desk.teammate('Ben', '/desk/inbox/escalated', wide)
  await ada.page.getByRole('heading', { level: 1, name: /refund/ }).waitFor()

  await ada.page.keyboard.press('i')
  await ada.page.getByRole('button', { name: 'Assigned: You. Change' }).waitFor()
  await ben.page.getByRole('link', { name: /Maya.*Assigned:\s*Ada/ }).waitFor()

  await ada.page.getByRole('heading', { level: 1, name: /refund/ }).focus()
  await ada.page.keyboard.press('a')
  await ada.page.getByRole('menuitem', { name: /Ben/ }).waitFor()
  expect(await faultsOfMenu(ada)).toEqual([])
  await ada.page.getByRole('menuitem', { name: /Ben/ }).click()
  await ada.page.getByRole('log').getByText('You assigned it: Ben').waitFor()
  // It stays as long as somebody points at it, and the other page may take its time.
  await ada.page.getByRole('button', { name: 'Undo' }).hover()
  await ben.page.getByRole('link', { name: /Maya.*Assigned:\s*You/ }).waitFor()

  await ada.page.getByRole('button', { name: 'Undo' }).click()
  await ada.page.getByRole('button', { name: 'Assigned: You. Change' }).waitFor()
  expect([...ada.faults, ...ben.faults]).toEqual([])
})

test('who goes away says so in the menu of the account', async () => {
  desk = await deskWorld({ answerer: echo })
  const ada = await desk.teammate('Ada', '/desk/inbox/escalated', wide)
  const account = ada.page.getByRole('button', { name: 'Your account, Ada' })
  await account.getByText('Online').waitFor()
  await account.click()
  await ada.page.getByRole('menuitemradio', { name: /Away/ }).click()
  await ada.page.getByText('You are away. Nothing more is given to you.').waitFor()
  await account.getByText('Away').waitFor()
  expect(await faultsOfMenu(ada)).toEqual([])
})

test('who goes away is away on the desks of the others, who ask for nothing', async () => {
  desk = await deskWorld({ answerer: echo })
  const talk = await waits('Where is my refund?')
  const ada = await desk.teammate('Ada', `/desk/inbox/escalated/${talk.id}`, wide)
  const ben = await desk.teammate('Ben', '/desk/inbox/escalated', wide)
  await ada.page.getByRole('heading', { level: 1, name: /refund/ }).focus()
  await ada.page.keyboard.press('a')
  await ada.page.getByRole('menuitem', { name: /^Online Ben/ }).waitFor()
  let asked = 0
  ada.page.on('request', (request) => {
    if (request.url().endsWith('/teammates')) asked++
  })
  await ben.page.getByRole('button', { name: 'Your account, Ben' }).click()
  await ben.page.getByRole('menuitemradio', { name: /Away/ }).click()
  await ada.page.getByRole('menuitem', { name: /^Away Ben/ }).waitFor()
  expect(asked).toBe(0)
  expect([...ada.faults, ...ben.faults]).toEqual([])
})

test('an operator makes a team, its hours and a rule, and sees which rule takes a sample', async () => {
  desk = await deskWorld({ answerer: echo })
  const ada = await desk.teammate('Ada', '/desk/settings/teams', wide)
  const { page } = ada
  await page.getByText('There is no team yet.').waitFor()
  await page.getByRole('button', { name: 'Add a team' }).click()
  const team = page.getByRole('listitem', { name: /^Team:/ })
  await team.getByLabel('Name').fill('Billing')
  await page.getByRole('button', { name: 'Add hours' }).click()
  await page.getByLabel('Time zone').fill('Europe/Berlin')
  await page.getByLabel('When it is there').selectOption({ label: 'Office hours' })
  await page.getByText(/^Now (open|closed)/).waitFor()
  expect(await violations(page)).toEqual([])
  await page.getByRole('button', { name: 'Save' }).click()
  await page.getByText('Saved').first().waitFor()

  await page.getByRole('link', { name: 'Assignment' }).click()
  await page.getByRole('button', { name: 'Add a rule' }).click()
  const rule = page.getByRole('listitem', { name: /^Rule 1 of 1/ })
  await rule.getByText('Change').click()
  await rule.getByLabel('Name').fill('Money')
  await rule.getByLabel('Goes to').selectOption({ label: 'Team: Billing' })
  await page.getByText('The rule “Money” takes it: Team: Billing').waitFor()
  await rule.getByLabel('Condition').selectOption({ label: 'The language is' })
  await page.getByText('No rule fits; the last line decides: Whoever takes it').waitFor()
  expect(await violations(page)).toEqual([])
  await page.getByLabel('Language', { exact: true }).fill('de-AT')
  await page.getByText('The rule “Money” takes it: Team: Billing').waitFor()
  await page.getByRole('button', { name: 'Save' }).click()
  await page.getByText('Saved').last().waitFor()
  expect(ada.faults).toEqual([])
})

test.each([
  ['dark', { colorScheme: 'dark' as const, ...wide }],
  ['phone', { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }],
])('axe finds no fault in its pages, and none is wider than the screen: %s', async (_, options) => {
  desk = await deskWorld({ answerer: echo })
  const talk = await waits('Where is my refund?')
  const ada = await desk.teammate('Ada', `/desk/inbox/escalated/${talk.id}`, options)
  await ada.page.getByRole('button', { name: 'Assign', exact: true }).waitFor()
  expect(await violations(ada.page)).toEqual([])
  for (const part of ['teams', 'assignment']) {
    await ada.page.goto(`/desk/settings/${part}`)
    const add = part === 'teams' ? ['Add a team', 'Add hours'] : ['Add a rule']
    for (const label of add) await ada.page.getByRole('button', { name: label }).click()
    for (const details of await ada.page.getByText('Change', { exact: true }).all())
      await details.click()
    expect(await violations(ada.page)).toEqual([])
    const width = await ada.page.evaluate(() => document.documentElement.scrollWidth)
    expect(width).toBeLessThanOrEqual(options.viewport.width)
  }
})
