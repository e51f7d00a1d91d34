// The page of a request, as a customer sees it who comes from a mail: without a program running in it, on a phone, in the
// dark, from right to left.
import type { Browser } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { type TestWorld, testWorld } from '../../packages/server/src/testing/world.ts'
import { leave, type Person, person, sharedBrowser, violations } from './browser.ts'

let browser: Browser
let world: TestWorld
let customer: Person
beforeAll(async () => {
  browser = await sharedBrowser()
})
afterEach(async () => {
  await customer.context.close()
  await world.close()
})
afterAll(() => leave(browser))

async function opened(locale: string, options: Parameters<typeof person>[2] = {}) {
  world = await testWorld()
  const url = await world.listen()
  const ada = await world.teammate('Ada')
  const talk = await world.converse({ customer: { name: 'Sam' }, locale })
  await talk.say('Where is my refund? '.repeat(6))
  await talk.escalate()
  const at = `/api/v1/conversations/${talk.id}`
  const headers = { authorization: `Bearer ${talk.token}` }
  const { json } = await world.call(`${at}/follow-link`, { headers })
  customer = await person(browser, url, options)
  await customer.page.goto(json.url)
  const reply = (text: string) => ada.post(`${at}/replies`, { messageId: 'r1', text })
  return { page: customer.page, talk, ada, at, reply }
}

test('a customer follows, adds, says it is solved and opens it again, without a program in the page', async () => {
  const { page, ada, at, reply } = await opened('en', { javaScriptEnabled: false })
  await page.getByText('Waiting for a person since').waitFor()
  await page.getByLabel('What else should we know?').fill('It is order 12')
  await page.getByRole('button', { name: 'Send' }).click()
  await page.getByText('Thank you. It has been added.').waitFor()
  await expect.poll(() => page.getByText('It is order 12').count()).toBe(1)
  await ada.post(`${at}/take-over`)
  await reply('It was sent on Friday.')
  await page.reload()
  await page.getByText('Ada has answered.').waitFor()
  await page.getByRole('button', { name: 'This is solved' }).click()
  await page.getByText('This is solved.', { exact: true }).waitFor()
  await page.getByRole('button', { name: 'This is not solved' }).click()
  await page.getByText('Waiting for a person since').waitFor()
  expect(customer.strayed).toEqual([])
})

test.each([
  ['in the light', 'en', { viewport: { width: 1_000, height: 900 } }],
  ['in the dark, on a phone', 'de', { viewport: { width: 360, height: 740 }, colorScheme: 'dark' }],
  ['from right to left', 'ar', { viewport: { width: 700, height: 900 } }],
] as const)('it reads well %s', async (_, locale, options) => {
  const { page, ada, at, reply } = await opened(locale, options)
  expect(await violations(page)).toEqual([])
  await ada.post(`${at}/take-over`)
  await reply(`See https://acme.test/${'long/'.repeat(30)}`)
  await page.goto(page.url())
  expect(await violations(page)).toEqual([])
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
  expect(overflow).toBe(0)
  await ada.post(`${at}/close`)
  await page.goto(page.url())
  expect(await violations(page)).toEqual([])
  expect(customer.faults).toEqual([])
})
