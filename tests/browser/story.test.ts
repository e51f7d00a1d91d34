// The life of one escalation, seen by the two people in it.
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Baton, openBaton } from './baton.ts'
import { leave, person, sharedBrowser } from './browser.ts'

let browser: Browser
let baton: Baton
beforeAll(async () => {
  browser = await sharedBrowser()
  baton = await openBaton()
})
afterAll(async () => {
  await leave(browser)
  await baton.close()
})

const QUESTION = 'How do I take over a conversation?'
const sees = (page: Page, text: string | RegExp) => page.getByText(text).first().waitFor()

async function write(page: Page, text: string): Promise<void> {
  await page.locator('baton-chat').getByRole('textbox').last().fill(text)
  await page.keyboard.press('Enter')
}

test('a question is answered, escalated, taken over, answered by a person, handed back and closed', async () => {
  const customer = await person(browser, baton.url)
  const { cookie } = await baton.teammate('Ada')
  const ada = await person(browser, baton.url, { cookie, viewport: { width: 1440, height: 900 } })
  await ada.page.goto('/desk/inbox/escalated')

  // Asked in a browser, answered from real documents, with the source.
  await customer.page.goto('/demo/')
  await customer.page.getByRole('button', { name: 'Ask the assistant' }).click()
  await write(customer.page, QUESTION)
  await sees(customer.page, /press Take over, or the key/)
  const source = customer.page.locator('baton-chat').getByRole('link', { name: 'The desk' })
  await expect
    .poll(() => source.getAttribute('href'))
    .toMatch(/\/docs\/desk#how-do-i-take-over-a-conversation$/)

  // Escalated in the customer's words; the desk has it at once, and only then are they told.
  await write(customer.page, 'Thanks, but I want to talk to a human')
  await sees(customer.page, 'I have asked a colleague to help')
  await sees(ada.page, QUESTION)
  await customer.page.locator('baton-chat').getByRole('button', { name: 'Skip' }).click()

  // The whole story is there.
  await ada.page.getByText(QUESTION).first().click()
  await sees(ada.page, '“talk to a human”')
  await sees(ada.page, /Searched “How do I take over/)

  // Taken over, noted, answered by a person.
  await ada.page
    .getByRole('button', { name: /Take over/ })
    .first()
    .click()
  await sees(customer.page, /Ada/)
  await ada.page.getByRole('textbox').last().fill('The passphrase for the vault is rosebud.')
  await ada.page.keyboard.press('Control+Enter')
  await sees(customer.page, 'The passphrase for the vault is rosebud.')

  // One voice: while Ada holds it, the assistant does not answer.
  await write(customer.page, 'How do I hand a conversation back?')
  await sees(ada.page, 'How do I hand a conversation back?')
  await baton.worker.idle()
  await expect
    .poll(() => customer.page.getByText('lets the assistant answer again').count())
    .toBe(0)

  // Handed back: the assistant has read what Ada said.
  await ada.page
    .getByRole('button', { name: /Hand back/ })
    .first()
    .click()
  await ada.page
    .getByRole('dialog')
    .getByRole('button', { name: /Hand back/ })
    .click()
  await write(customer.page, 'What is the passphrase for the vault?')
  await sees(customer.page, /Ada answered this here: “The passphrase for the vault is rosebud\.”/)

  // Closed.
  await ada.page.getByRole('button', { name: /Close/ }).first().click()
  await expect
    .poll(async () => (await baton.pool.query('select holder from inbox')).rows)
    .toEqual([{ holder: 'nobody' }])
  for (const { faults, strayed } of [customer, ada]) expect([...faults, ...strayed]).toEqual([])
})
