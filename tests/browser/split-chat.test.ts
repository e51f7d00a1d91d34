// A split as the customer lives it: told in the chat, and answered in a conversation of its own.
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { echo } from '../../packages/server/src/testing/answerers.ts'
import { type Baton, openBaton } from './baton.ts'
import { openBrowser, person } from './browser.ts'

let browser: Browser
let baton: Baton
beforeAll(async () => {
  browser = await openBrowser()
  baton = await openBaton({ answerer: echo })
})
afterAll(async () => {
  await browser.close()
  await baton.close()
})

test('the customer is told in the chat, finds the new conversation in their list, and is answered there', async () => {
  const { cookie } = await baton.teammate('Ada')
  const maya = await person(browser, baton.url)
  const ada = await person(browser, baton.url, { cookie })
  const chat = maya.page.locator('baton-chat')
  const write = async (text: string) => {
    await chat.getByRole('textbox').last().fill(text)
    await maya.page.keyboard.press('Enter')
  }
  await maya.page.goto('/demo/')
  await maya.page.getByRole('button', { name: 'Ask the assistant' }).click()
  await write('Where is my refund?')
  await chat.getByText('You asked: Where is my refund?').first().waitFor()
  await ada.page.goto('/desk/start')
  await ada.page.evaluate(() => localStorage.setItem('baton.desk.undoSeconds', '0'))
  await ada.page.goto('/desk/inbox/all')
  await ada.page.getByRole('link', { name: /Where is my refund/ }).click()
  await ada.page.getByRole('button', { name: 'Take over' }).first().click()
  await ada.page.getByRole('button', { name: 'Hand back' }).waitFor()
  await write('And my lamp is broken')
  await ada.page.getByRole('log').getByText('And my lamp is broken').waitFor()
  await ada.page.getByRole('heading', { name: 'Where is my refund?', level: 1 }).focus()
  await ada.page.keyboard.press('Shift+S')
  await ada.page.getByRole('dialog').getByRole('button', { name: 'Split', exact: true }).click()
  await ada.page.getByText('You brought this from another conversation').waitFor()
  await ada.page.getByLabel('Reply to the customer').fill('A new lamp is on its way.')
  await ada.page.keyboard.press('Control+Enter')
  await ada.page.getByText('On the customer').first().waitFor()

  await chat
    .getByText(/goes on in a conversation of its own/)
    .first()
    .waitFor()
  await chat.getByRole('button', { name: 'More' }).click()
  await chat.getByRole('button', { name: 'Your conversations' }).click()
  const row = chat.getByRole('button', { name: /^And my lamp is broken/ })
  await expect.poll(() => row.innerText()).toContain('A new lamp is on its way.')
  await row.click()
  await chat.getByText('A new lamp is on its way.').first().waitFor()
  await chat.getByText('And my lamp is broken').first().waitFor()
  if (process.env.BATON_PICTURES)
    await maya.page.screenshot({ path: `${process.env.BATON_PICTURES}/split-customer.png` })
  await write('Thank you')
  await ada.page.getByRole('log').getByText('Thank you').waitFor()
  expect([maya.faults, ada.faults]).toEqual([[], []])
})
