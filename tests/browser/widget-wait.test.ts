import { afterAll, beforeAll, expect, test } from 'vitest'
import { violations } from './browser.ts'
import { openSite, type Site } from './site.ts'

const QUARTER = 15 * 60_000

let site: Site
beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site.close())

test('who asks for a person at night is told when somebody is back, by their own clock', async () => {
  const opens = Math.ceil(Date.now() / QUARTER) * QUARTER + 4 * QUARTER
  const clock = (at: number) => new Date(at).toISOString().slice(11, 16)
  const day = [{ from: clock(opens), to: clock(opens + QUARTER) }]
  const week = { mon: day, tue: day, wed: day, thu: day, fri: day, sat: day, sun: day }
  const hours = { timeZone: 'UTC', week }
  const saved = [
    await site.ada.put('/api/v1/settings/teams', {
      baseVersion: 0,
      value: {
        shifts: [{ id: 'office', name: 'Office', hours }],
        teams: [{ id: 'support', name: 'Support', everyone: true, shift: 'office' }],
      },
    }),
    await site.ada.put('/api/v1/settings/assignment', {
      baseVersion: 0,
      value: { otherwise: { kind: 'team', teamId: 'support' } },
    }),
  ]
  expect(saved.map(({ status }) => status)).toEqual([200, 200])

  const chat = await site.visit('/demo/', { timezoneId: 'Asia/Kolkata', locale: 'en-GB' })
  await chat.open()
  await chat.say('Where is my refund?')
  await chat.talk.click()
  const there = new Intl.DateTimeFormat('en-GB', {
    ...{ hour: 'numeric', minute: '2-digit', timeZone: 'Asia/Kolkata' },
  }).format(opens)
  await chat.host.getByText(/^Back .*\(your time\)$/).waitFor()
  await expect.poll(() => chat.host.locator('.wait').innerText()).toContain(there)
  await chat.shows(/Nobody is here right now\. We are back on/)
  expect(await violations(chat.page)).toEqual([])
})
