// The desk and mail: an operator says when customers are mailed, and a teammate sees what was mailed, what came back, and
// what a customer answered to.
import type { Browser } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { echo } from '../../packages/server/src/testing/answerers.ts'
import {
  type MailWorld,
  mailFrom,
  mailWorld,
} from '../../packages/server/src/testing/mail-world.ts'
import { until } from '../../packages/server/src/testing/whatsapp-world.ts'
import { PAGES } from './baton.ts'
import { leave, type Person, person, sharedBrowser, violations } from './browser.ts'

let browser: Browser
let open: MailWorld
let ada: Person
beforeAll(async () => {
  browser = await sharedBrowser()
})
afterEach(async () => {
  await ada.context.close()
  await open.close()
})
afterAll(() => leave(browser))

async function desk(path: string) {
  const url = await open.world.listen()
  ada = await person(browser, url, { cookie: open.ada.cookie })
  await ada.page.goto(path)
  return ada.page
}

test('an operator says when customers are mailed, and ends all links', async () => {
  open = await mailWorld({ answerer: echo, pages: PAGES })
  const page = await desk('/desk/settings/channels')
  await page.getByLabel('Minutes unseen, and away, before it is sent').fill('25')
  await page.getByRole('button', { name: 'Save' }).click()
  const saved = async () => (await open.ada.get('/api/v1/settings/channels')).json.value
  await until(async () => expect((await saved()).whenAway.afterMinutes).toBe(25))
  expect(await violations(page)).toEqual([])
  await page.getByRole('button', { name: 'End all links there are' }).click()
  await page.getByRole('button', { name: 'End them' }).click()
  await until(async () => expect((await saved()).follow.notBefore).toBeTruthy())
  expect((await saved()).connections).toHaveLength(1)
  await page.getByRole('link', { name: 'Connect E-mail' }).click()
  await page.getByLabel('Your address').waitFor()
  expect(await violations(page)).toEqual([])
  expect(ada.faults).toEqual([])
})

test('a teammate sees the subject, who is in copy, what was quoted, and what has not arrived', async () => {
  open = await mailWorld({ answerer: echo, pages: PAGES })
  await open.bring(mailFrom({ headers: { Cc: 'ben@customer.test' } }))
  await until(() => expect(open.sent).toHaveLength(1))
  const text = 'Still nothing.\n\nOn Monday Acme <help@acme.test> wrote:\n> You asked'
  await open.bring(mailFrom({ answers: open.sent[0], text }))
  await until(() => expect(open.sent).toHaveLength(2))
  const [talk = ''] = await open.conversations()
  const page = await desk(`/desk/inbox/all/${talk}`)
  await page.getByText('By e-mail: Where is my refund?').waitFor()
  await page.getByText('In copy: ben@customer.test').waitFor()
  await page.getByText('Quoted text and signature').click()
  await page.getByText('> You asked').waitFor()
  await until(async () => expect(await page.getByText('Sent', { exact: true }).count()).toBe(2))
  expect(await violations(page)).toEqual([])
  expect(ada.faults).toEqual([])
})
