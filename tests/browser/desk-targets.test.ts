// Settings, Work: by when the conversations of a team are answered.
import { afterAll, afterEach, expect, test } from 'vitest'
import { echo } from '../../packages/server/src/testing/answerers.ts'
import { violations } from './browser.ts'
import { closeBrowser, type DeskWorld, deskWorld } from './desk.ts'

let desk: DeskWorld
afterEach(() => desk.close())
afterAll(closeBrowser)

/** For those who look at them afterwards; nothing is written otherwise. */
const SHOTS = process.env.TARGET_SHOTS

const day = [{ from: '00:00', to: '00:00' }]
const always = { mon: day, tue: day, wed: day, thu: day, fri: day, sat: day, sun: day }

async function withTeams(options: Parameters<DeskWorld['teammate']>[2] = {}) {
  desk = await deskWorld({ answerer: echo })
  const owner = await desk.world.teammate('Ada')
  const value = {
    shifts: [{ id: 'day', name: 'Day', hours: { timeZone: 'Europe/Berlin', week: always } }],
    teams: [
      { id: 'billing', name: 'Billing', shift: 'day' },
      { id: 'returns', name: 'Returns' },
    ],
  }
  const saved = await owner.put('/api/v1/settings/teams', { baseVersion: 0, value })
  expect(saved.status).toBe(200)
  const ada = await desk.stranger({ ...options, cookie: owner.cookie })
  await ada.page.goto('/desk/settings/work')
  const add = ada.page.getByRole('button', { name: 'Add targets' })
  await add.waitFor()
  const targets = (name: string) => ada.page.getByRole('group', { name: `Targets “${name}”` })
  return { owner, page: ada.page, faults: ada.faults, add, targets }
}

test('targets of one team are set with the keyboard, kept, and run for its conversations alone', async () => {
  const { owner, page, faults, add, targets } = await withTeams()
  await page.getByText('No targets: nothing is ever late, and nobody is warned.').waitFor()
  await add.focus()
  await page.keyboard.press('Enter')
  await targets('Everybody').getByLabel('Name').fill('Money')
  await targets('Money').getByRole('checkbox', { name: 'Billing' }).focus()
  await page.keyboard.press('Space')
  await targets('Money').getByLabel('First reply, minutes').fill('10')
  await targets('Money').getByLabel('Solved, minutes').fill('')
  await page.getByRole('button', { name: 'Save' }).focus()
  await page.keyboard.press('Enter')
  await page.getByText('Saved').waitFor()

  await page.reload()
  expect(await targets('Money').getByRole('checkbox', { name: 'Billing' }).isChecked()).toBe(true)
  expect(await targets('Money').getByRole('checkbox', { name: 'Returns' }).isChecked()).toBe(false)
  expect(await targets('Money').getByLabel('First reply, minutes').inputValue()).toBe('10')

  const set = []
  for (const teamId of ['billing', 'returns', null]) {
    const talk = await desk.world.converse({ customer: { name: `Of ${teamId ?? 'nobody'}` } })
    await talk.say('Where is it?')
    await talk.escalate()
    const path = `/api/v1/conversations/${talk.id}`
    await owner.post(`${path}/assign`, { assigneeId: null, teamId })
    await desk.world.clockSetter.now()
    const { json } = await owner.get(`${path}/events`)
    const clocks = json.events.findLast(({ type }: { type: string }) => type === 'clocks.set')
    set.push([teamId, clocks?.policy, clocks?.clocks.map(({ kind }: { kind: string }) => kind)])
  }
  expect(set).toEqual([
    ['billing', 'Money', ['first-reply']],
    ['returns', null, []],
    [null, null, []],
  ])
  await page.goto('/desk/inbox/escalated')
  const row = (name: string) => page.getByRole('link', { name: new RegExp(`Of ${name}`) })
  await row('billing')
    .getByText(/First reply/)
    .waitFor({ state: 'attached' })
  await row('returns').waitFor()
  expect(
    await row('returns')
      .getByText(/First reply/)
      .count(),
  ).toBe(0)
  expect(faults).toEqual([])
}, 60_000)

test('a target nobody can keep to is refused at its field, and what was typed stays', async () => {
  const { page, add, targets } = await withTeams()
  await add.click()
  await targets('Everybody').getByLabel('First reply, minutes').fill('0')
  await page.getByRole('button', { name: 'Save' }).click()
  const field = targets('Everybody').getByLabel('First reply, minutes')
  await expect.poll(() => field.getAttribute('aria-invalid')).toBe('true')
  expect(await field.inputValue()).toBe('0')
  await page.getByRole('button', { name: 'Discard' }).click()
  await page.getByText('No targets: nothing is ever late, and nobody is warned.').waitFor()
})

test('a team that is gone is still shown, so that it can be taken away', async () => {
  const { owner, page, targets } = await withTeams()
  const clockPolicies = [{ name: 'Old', teams: ['billing'], minutes: { resolution: 60 } }]
  await owner.put('/api/v1/settings/work', { baseVersion: 0, value: { clockPolicies } })
  const { json } = await owner.get('/api/v1/settings/teams')
  const teams = json.value.teams.filter(({ id }: { id: string }) => id !== 'billing')
  const change = { baseVersion: json.version, value: { ...json.value, teams } }
  await owner.put('/api/v1/settings/teams', change)
  await page.reload()
  const gone = targets('Old').getByRole('checkbox', { name: 'billing' })
  expect(await gone.isChecked()).toBe(true)
  // Nobody can choose it again.
  await gone.click()
  await gone.waitFor({ state: 'detached' })
  await page.getByRole('button', { name: 'Save' }).click()
  await page.getByText('Saved').waitFor()
})

test.each([
  ['light', 'ltr', 1280],
  ['dark', 'rtl', 1280],
  ['dark', 'ltr', 390],
] as const)(
  'the page has no fault that axe finds: %s, %s, %i wide',
  async (colorScheme, direction, width) => {
    const { page, add, targets } = await withTeams({
      ...{ colorScheme, viewport: { width, height: 900 } },
    })
    await page.evaluate((to) => localStorage.setItem('baton.desk.direction', `"${to}"`), direction)
    await page.reload()
    await add.click()
    await targets('Everybody').getByRole('checkbox', { name: 'Returns' }).check()
    await page.getByLabel('Only in certain hours').check()
    expect(await violations(page)).toEqual([])
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
    expect(wide).toBeLessThanOrEqual(0)
    if (SHOTS)
      await page.screenshot({ path: `${SHOTS}/work-${colorScheme}-${direction}-${width}.png` })
  },
)
