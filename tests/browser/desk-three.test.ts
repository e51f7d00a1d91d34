// One request, a customer and two teammates, each in a browser of their own: everything that may become of it in a day.
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { echo } from '../../packages/server/src/testing/answerers.ts'
import { type Baton, openBaton } from './baton.ts'
import { leave, type Person, person, sharedBrowser } from './browser.ts'
import { saved } from './screens.ts'

const MINUTE = 60_000
const WIDE = { viewport: { width: 1500, height: 950 } }

let ahead = 0
let browser: Browser
let baton: Baton
beforeAll(async () => {
  browser = await sharedBrowser()
  baton = await openBaton({ answerer: echo, now: () => Date.now() + ahead })
})
afterAll(async () => {
  await leave(browser)
  await baton?.close()
})

const log = ({ page }: Person, text: string | RegExp) =>
  page.getByRole('log').getByText(text).first().waitFor()
const bar = ({ page }: Person) => page.getByRole('region', { name: 'How it stands' })
const area = ({ page }: Person) => page.getByLabel('Reply to the customer')
const heading = ({ page }: Person) => page.getByRole('heading', { level: 1, name: /refund/ })

test('one request goes through every hand, and nothing of it is lost', {
  timeout: 180_000,
}, async () => {
  const [ada, ben] = await bothComeIn()
  const maya = await person(browser, baton.url)
  await asks(maya)
  await goesToBen(ada, ben)
  await isStoppedForReview(ada, ben)
  await isPromised(ada)
  await callsBen(ada, ben)
  await restsUntilSheWrites(ada, maya)
  await goesBack(ada, maya)
  await isClosed(ada)
  await isCounted(ada)
  for (const { faults, strayed } of [ada, ben, maya]) expect([...faults, ...strayed]).toEqual([])
})

/** Ada is an admin and online; Ben is an agent and away. What waits is given to whoever is there. */
async function bothComeIn(): Promise<[Person, Person]> {
  const [ada, ben] = [await baton.teammate('Ada', 'admin'), await baton.teammate('Ben', 'agent')]
  await saved(ada, 'teams', {
    teams: [
      {
        ...{ id: 'support', name: 'Support', everyone: true, mode: 'balanced' },
        answerWithinMinutes: 2,
      },
    ],
  })
  await saved(ada, 'assignment', {
    rules: [
      {
        name: 'Wants a person',
        when: [{ kind: 'reason', any: ['asked-for-human'] }],
        to: { kind: 'team', teamId: 'support' },
      },
    ],
  })
  await saved(ada, 'work', { closeReasons: ['Refunded', 'Explained'] })
  await ben.put('/api/v1/me/presence', { choice: 'away' })
  const pages = [ada, ben].map(async ({ cookie }) => {
    const one = await person(browser, baton.url, { cookie, ...WIDE })
    await one.page.goto('/desk/inbox/escalated')
    await one.page.getByText('Nobody is waiting', { exact: true }).waitFor()
    return one
  })
  return (await Promise.all(pages)) as [Person, Person]
}

async function says({ page }: Person, text: string): Promise<void> {
  await page.locator('baton-chat').getByRole('textbox').last().fill(text)
  await page.keyboard.press('Enter')
}

const reads = ({ page }: Person, text: string | RegExp) =>
  page.locator('baton-chat').getByText(text).first().waitFor()

async function asks(maya: Person): Promise<void> {
  await maya.page.goto('/demo/')
  await maya.page.getByRole('button', { name: 'Ask the assistant' }).click()
  await says(maya, 'Where is my refund?')
  await reads(maya, 'You asked: Where is my refund?')
  await says(maya, 'I want to talk to a human')
  await reads(maya, 'I have asked a colleague to help')
  await maya.page.locator('baton-chat').getByRole('button', { name: 'Skip' }).click()
}

async function goesToBen(ada: Person, ben: Person): Promise<void> {
  await ada.page.getByRole('link', { name: /refund/ }).click()
  await ada.page.getByRole('button', { name: 'Assigned: You. Change' }).waitFor()
  await log(ada, /Assigned by the rule “Wants a person”/)
  await area(ada).fill('I will look into it.')

  await chooses(ben.page, /Online/)
  // Ada does not answer in time. The database's clock does not move along: what it has leased would be over by this one.
  ahead = 3 * MINUTE
  await baton.assigner.sweep()
  ahead = 0
  await log(ada, 'Not answered in time. It waits for the next.')
  await ben.page.getByRole('link', { name: /refund.*Assigned:\s*You/ }).click()
  await ben.page.getByText('Ada is writing a reply').first().waitFor()
  await ben.page.getByRole('button', { name: 'Take over', exact: true }).click()
  await log(ada, /Ben took over/)
}

async function chooses(page: Page, presence: RegExp): Promise<void> {
  await page.getByRole('button', { name: /^Your account/ }).click()
  await page.getByRole('menuitemradio', { name: presence }).click()
  await page.keyboard.press('Escape')
}

/** What Ada began before Ben answered does not go out unread. */
async function isStoppedForReview(ada: Person, ben: Person): Promise<void> {
  await area(ben).fill('It was paid this morning.')
  await ben.page.keyboard.press('Control+Enter')
  await log(ada, 'It was paid this morning.')
  await ben.page.getByRole('button', { name: 'Assigned: You. Change' }).click()
  await ben.page.getByRole('menuitem', { name: /Ada/ }).click()

  await ada.page.getByText('Ben answered while you wrote').waitFor()
  const send = ada.page.getByRole('button', { name: 'Take over and send' })
  await expect.poll(() => send.isDisabled()).toBe(true)
  await ada.page.getByRole('button', { name: 'I have read it' }).click()
  await area(ada).fill('I will call you back in two hours.')
  await send.click()
  await log(ada, 'I will call you back in two hours.')
}

async function isPromised(ada: Person): Promise<void> {
  const strip = ada.page.getByRole('region', { name: 'Promises' })
  await strip.getByText('You promised something by').waitFor()
  await heading(ada).focus()
  await ada.page.keyboard.press('p')
  await strip.getByRole('button', { name: 'Kept', exact: true }).waitFor()
}

async function callsBen(ada: Person, ben: Person): Promise<void> {
  await heading(ada).focus()
  await ada.page.keyboard.press('n')
  await ada.page.getByLabel('Internal note').pressSequentially('Paid by card? @be')
  await ada.page.getByRole('option', { name: 'Ben' }).click()
  await ada.page.keyboard.press('Control+Enter')
  await log(ben, 'Paid by card? @Ben')
  await ben.page.getByRole('heading', { name: 'Followed by' }).waitFor()
}

async function restsUntilSheWrites(ada: Person, maya: Person): Promise<void> {
  await heading(ada).focus()
  await ada.page.keyboard.press('z')
  const dialog = ada.page.getByRole('dialog', { name: 'Put on hold' })
  // It is there a moment before it has the focus.
  await dialog.locator(':focus').waitFor()
  await ada.page.keyboard.press('Enter')
  await bar(ada).getByText('On hold', { exact: true }).waitFor()
  await reads(maya, 'I will call you back in two hours.')
  await expect.poll(() => maya.page.getByText('Paid by card?').count()).toBe(0)
  await says(maya, 'Thank you, I have it now')
  await bar(ada).getByText('On you', { exact: true }).waitFor()
}

async function goesBack(ada: Person, maya: Person): Promise<void> {
  await heading(ada).focus()
  await ada.page.keyboard.press('b')
  const dialog = ada.page.getByRole('dialog', { name: /Hand back/ })
  await dialog.getByLabel('Promised').waitFor()
  await dialog.getByLabel('Facts').fill('Paid this morning')
  await dialog.getByRole('button', { name: 'Hand back' }).click()
  await bar(ada).getByText('With the assistant').waitFor()
  await says(maya, 'When do you open?')
  await reads(maya, 'You asked: When do you open?')
}

async function isClosed(ada: Person): Promise<void> {
  const { page } = ada
  await log(ada, 'You asked: When do you open?')
  await page.getByRole('region', { name: 'Promises' }).getByRole('button', { name: 'Kept' }).click()
  await heading(ada).focus()
  await page.keyboard.press('e')
  const closing = page.getByRole('dialog', { name: 'Close' })
  await closing.getByRole('radio', { name: 'Refunded' }).check()
  await closing.getByRole('button', { name: 'Close it' }).click()
  await expect
    .poll(async () => (await baton.pool.query(`select row->>'status' as status from inbox`)).rows)
    .toEqual([{ status: 'closed' }])
}

async function isCounted({ page }: Person): Promise<void> {
  await baton.measurer.catchUp()
  await page.goto('/desk/insights')
  const tile = (name: string) => page.getByRole('listitem').filter({ hasText: name })
  await tile('Escalation rate').getByText('1 of 1', { exact: true }).waitFor()
  await tile('Closed with a person').getByText('1 of 1', { exact: true }).waitFor()
}
