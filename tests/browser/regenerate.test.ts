// A customer who wants another answer, and the teammate who sees both.
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Answerer } from '../../packages/agent/src/index.ts'
import { sure } from '../../packages/server/src/testing/answerers.ts'
import { type Baton, openBaton } from './baton.ts'
import { openBrowser, person, violations } from './browser.ts'
import { openHostPage } from './host-page.ts'
import { chatOn } from './site.ts'

let browser: Browser
let baton: Baton
beforeAll(async () => {
  browser = await openBrowser()
  baton = await openBaton({ answerer: counting })
})
afterAll(async () => {
  await browser.close()
  await baton.close()
})

/** Another answer each time, for every question anew. */
function counting(): Answerer {
  return {
    async answer({ conversation: { replaced }, text }) {
      return sure(`Answer ${replaced.length + 1} to: ${text}`)
    },
  }
}

async function customer(path = '/demo/') {
  const maya = await person(browser, baton.url)
  await maya.page.goto(path)
  const chat = chatOn(maya.page)
  await chat.open()
  await chat.say('How long?')
  await chat.shows('Answer 1 to: How long?')
  return { maya, chat, again: chat.host.getByRole('button', { name: 'Try again' }) }
}

async function picture(page: { screenshot(to: { path: string }): Promise<unknown> }, name: string) {
  if (process.env.BATON_PICTURES)
    await page.screenshot({ path: `${process.env.BATON_PICTURES}/${name}.png` })
}

test('asked for anew, another answer stands in the place of the last one, and the desk shows both', async () => {
  const { maya, chat, again } = await customer()
  await again.waitFor()
  expect(await violations(maya.page)).toEqual([])
  await picture(maya.page, 'regenerate-before')
  await again.focus()
  await maya.page.keyboard.press('Enter')
  await chat.shows('Answer 2 to: How long?')
  await expect.poll(chat.said).toEqual(['How long?', 'Answer 2 to: How long?'])
  await again.waitFor()
  await picture(maya.page, 'regenerate-after')
  expect(await violations(maya.page)).toEqual([])

  // After a reload too, and in a second tab.
  await maya.page.reload()
  await chat.shows('Answer 2 to: How long?')
  expect(await chat.said()).toEqual(['How long?', 'Answer 2 to: How long?'])

  const { cookie } = await baton.teammate('Ada')
  const ada = await person(browser, baton.url, { cookie })
  await ada.page.goto(`/desk/inbox/all/${await chat.conversationId()}`)
  const log = ada.page.getByRole('log')
  await log.getByText('Answer 2 to: How long?').waitFor()
  expect(await log.getByText('Answer 1 to: How long?').isVisible()).toBe(false)
  await log.getByText('Replaced at the customer’s wish').click()
  await log.getByText('Answer 1 to: How long?').waitFor()
  expect(await violations(ada.page)).toEqual([])
  await picture(ada.page, 'regenerate-desk')
  expect([maya.faults, ada.faults]).toEqual([[], []])
})

test('without a network it says so and tries again when told to', async () => {
  const { maya, chat, again } = await customer()
  await maya.page.route('**/regenerate', (route) => route.abort())
  await again.click()
  await chat.host.getByText('That did not get through').waitFor()
  await maya.page.unroute('**/regenerate')
  await again.click()
  await chat.shows('Answer 2 to: How long?')
  expect(maya.faults).toEqual([])
})

test('where there is no other answer to be had, a person is offered', async () => {
  const { maya, chat, again } = await customer()
  const problem = { code: 'cannot-regenerate', status: 409, title: '', detail: '', type: '' }
  await maya.page.route('**/regenerate', (route) =>
    route.fulfill({ status: 409, contentType: 'application/problem+json', json: problem }),
  )
  await again.click()
  const refused = chat.host.getByRole('status').filter({ hasText: 'Not what you were looking for' })
  await refused.waitFor()
  await picture(maya.page, 'regenerate-refused')
  await refused.getByRole('button', { name: 'Talk to a person' }).click()
  await chat.shows(/I have asked a colleague/)
  expect(maya.faults).toEqual([])
})

test('once a person has it, nothing can be asked anew', async () => {
  const { chat, again } = await customer()
  await chat.talk.first().click()
  await chat.shows(/I have asked a colleague/)
  await again.waitFor({ state: 'detached' })
})

test.each([
  ['ar', 'إعادة المحاولة'],
  ['de', 'Noch einmal'],
])('in %s, on a dark phone, it is in reach of everybody', async (locale, words) => {
  const page = await openHostPage(`<html lang="en"><title>Shop</title><main><h1>Shop</h1></main>
    <script async src="${baton.url}/widget.js" data-key="${baton.key}" data-locale="${locale}"></script></html>`)
  const context = await browser.newContext({
    ...{ viewport: { width: 360, height: 740 }, colorScheme: 'dark', reducedMotion: 'reduce' },
  })
  const opened = await context.newPage()
  await opened.goto(page.url)
  const { host, launcher } = chatOn(opened)
  await launcher.click()
  await host.getByRole('textbox').fill('How long?')
  await opened.keyboard.press('Enter')
  const again = host.getByRole('button', { name: words, exact: true })
  await again.waitFor()
  await picture(opened, `regenerate-${locale}`)
  expect(await violations(opened)).toEqual([])
  await again.click()
  await host.getByText('Answer 2 to: How long?').last().waitFor()
  page.close()
})
