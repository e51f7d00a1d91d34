// The two pictures of the README: SCREENS_FOLDER=/tmp/screens npx vitest run tests/browser/readme-pictures.test.ts
// Without a folder nothing is drawn.
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Desk } from '../../packages/server/src/testing/world.ts'
import { type Baton, openBaton } from './baton.ts'
import { leave, person, sharedBrowser } from './browser.ts'

const FOLDER = process.env.SCREENS_FOLDER

let browser: Browser
let baton: Baton
let ada: Desk
beforeAll(async () => {
  if (!FOLDER) return
  browser = await sharedBrowser()
  baton = await openBaton()
  ada = await baton.teammate('Ada')
})
afterAll(async () => {
  await leave(browser)
  await baton?.close()
})

test.runIf(FOLDER)('the desk', async () => {
  const grace = await baton.teammate('Grace')
  await asks('Noor Haddad', 'Does the widget use cookies?')
  await asks('Yuki Tanaka', 'Can two teammates answer the same conversation?')
  await (
    await asks('Ines Keller', 'My invoice from March is wrong, I was charged twice.')
  ).escalate()
  await (await asks('Tomás Ribeiro', 'How do I change the port?')).escalate()
  const sam = await asks('Sam Okafor', 'How do I add a teammate?', 'sam@example.com')
  await sam.say('Thanks. Our company needs a signed agreement first. Can I talk to a person?')
  await baton.worker.idle()
  const path = `/api/v1/conversations/${sam.id}`
  await grace.post(`${path}/notes`, { noteId: 'n1', text: 'Legal has the signed version ready.' })
  await ada.post(`${path}/replies`, {
    ...{ messageId: 'r1', text: 'Of course. You have it within two hours.' },
  })
  await ada.post(`${path}/tags`, { add: ['legal'] })
  await ada.post(`${path}/priority`, { priority: 'high' })
  await ada.post(`${path}/promises`, {
    ...{ promiseId: 'p1', text: 'The signed agreement' },
    dueAt: new Date(Date.now() + 2 * 3_600_000).toISOString(),
  })
  await sam.say('Great, thank you!')

  const viewport = { width: 1440, height: 880 }
  const { page } = await person(browser, baton.url, { cookie: ada.cookie, viewport })
  await page.goto(`/desk/inbox/all/${sam.id}`)
  await page.getByRole('log').getByText('Great, thank you!').waitFor()
  await page.waitForTimeout(800)
  await page.screenshot({ path: `${FOLDER}/desk.png` })
  await expect.poll(() => page.getByText('Sam Okafor').count()).toBeGreaterThan(1)
})

async function asks(name: string, text: string, email?: string) {
  const customer = { name, ...(email ? { email } : {}) }
  const page = { url: 'https://shop.example/pricing', title: 'Pricing' }
  const talk = await baton.converse({ customer, page })
  await talk.say(text)
  await baton.worker.idle()
  return talk
}

test.runIf(FOLDER)('the widget', async () => {
  const viewport = { width: 1180, height: 800 }
  const { page } = await person(browser, baton.url, { viewport })
  await page.goto('/demo/')
  await page.getByRole('button', { name: 'Ask the assistant' }).click()
  const chat = page.locator('baton-chat')
  const says = async (text: string) => {
    await chat.getByRole('textbox').last().fill(text)
    await page.keyboard.press('Enter')
  }
  await says('How do I hand a conversation back?')
  await chat.getByText('lets the assistant answer again').first().waitFor()
  await says('Can I talk to a human about this?')
  await chat.getByRole('button', { name: 'Skip' }).click()
  const { rows } = await baton.pool.query(
    `select conversation_id as id from inbox where row->>'subject' like '%hand a conversation%'`,
  )
  const path = `/api/v1/conversations/${rows[0].id}`
  await ada.post(`${path}/replies`, {
    ...{ messageId: 'w1', text: 'Hello, this is Ada. Of course: what would you like to know?' },
  })
  await chat.getByText('Hello, this is Ada').first().waitFor()
  await page.waitForTimeout(800)
  await page.screenshot({ path: `${FOLDER}/widget.png` })
})
