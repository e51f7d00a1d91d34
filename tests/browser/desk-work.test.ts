import { afterAll, afterEach, expect, test } from 'vitest'
import { echo } from '../../packages/server/src/testing/answerers.ts'
import { violations, violationsInBothLights } from './browser.ts'
import { closeBrowser, type DeskWorld, deskWorld } from './desk.ts'

let desk: DeskWorld
afterEach(() => desk.close())
afterAll(closeBrowser)

async function open(options: Parameters<DeskWorld['teammate']>[2] = {}) {
  desk = await deskWorld({ answerer: echo })
  const talk = await desk.world.converse({ customer: { name: 'Maya' } })
  await talk.say('Where is my refund for order 4711?')
  await talk.escalate()
  const ada = await desk.teammate('Ada', `/desk/inbox/all/${talk.id}`, options)
  await ada.page.getByRole('button', { name: 'Take over', exact: true }).waitFor()
  const heading = ada.page.getByRole('heading', { level: 1, name: /refund/ })
  return { talk, ada, page: ada.page, heading }
}

async function still(page: Awaited<ReturnType<typeof open>>['page']) {
  await page.waitForFunction(() =>
    document.getAnimations().every(({ playState }) => playState !== 'running'),
  )
}

test('with keys alone: put on hold, brought back by the customer, tagged, made urgent', async () => {
  const { talk, ada, page, heading } = await open()
  const bar = page.getByRole('region', { name: 'How it stands' })
  await bar.getByText('New', { exact: true }).waitFor()
  await heading.focus()
  await page.keyboard.press('z')
  const hold = page.getByRole('dialog', { name: 'Put on hold' })
  await hold.waitFor()
  await still(page)
  expect(await violations(page)).toEqual([])
  await page.keyboard.press('Enter')
  await bar.getByText('On hold', { exact: true }).waitFor()
  await page.getByText('You put this on hold until the customer writes.').waitFor()
  await talk.say('Is anybody there?')
  await bar.getByText('On you', { exact: true }).waitFor()

  await heading.focus()
  await page.keyboard.press('l')
  await page.getByLabel('Add a tag').fill('VIP')
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Take away the tag vip' }).waitFor()
  await still(page)
  expect(await violations(page)).toEqual([])
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Tags, priority and more' }).press('Enter')
  await page.getByRole('menuitemradio', { name: 'Urgent' }).click()
  await page.keyboard.press('Escape')
  const row = page.getByRole('link', { name: /Maya/ })
  await row.getByText('Priority: Urgent').waitFor({ state: 'attached' })
  await row.getByText('Tags: vip').waitFor({ state: 'attached' })
  expect(ada.faults).toEqual([])
})

test('a promise in a reply is written down with one key, kept in the list, and warned of on closing: light and dark', async () => {
  const { ada, page, heading } = await open()
  await page.getByLabel('Reply to the customer').fill('I will call you back in two hours.')
  await page.keyboard.press('Control+Enter')
  const strip = page.getByRole('region', { name: 'Promises' })
  await strip.getByText('You promised something by').waitFor()
  await heading.focus()
  await page.keyboard.press('p')
  await strip.getByRole('button', { name: 'Kept', exact: true }).waitFor()
  expect(await violationsInBothLights(page)).toEqual([])

  await heading.focus()
  await page.keyboard.press('e')
  const closing = page.getByRole('dialog', { name: 'Close' })
  await closing.getByText('1 promise to the customer is open').waitFor()
  await still(page)
  expect(await violationsInBothLights(page)).toEqual([])
  await closing.getByRole('radio', { name: 'Spam' }).check()
  await page.keyboard.press('Escape')

  await page.goto('/desk/promises')
  await page.getByText('I will call you back in two hours.').waitFor()
  expect(await violationsInBothLights(page)).toEqual([])
  await page.getByRole('button', { name: 'Kept', exact: true }).click()
  await page.getByText('Nothing is owed').waitFor()
  expect(await violationsInBothLights(page)).toEqual([])
  expect(ada.faults).toEqual([])
})

test('spam is cancelled, and opened again by whoever finds that it is none', async () => {
  const { talk, page, heading } = await open()
  await page.getByRole('button', { name: 'Take over', exact: true }).click()
  await page.getByText('took over').first().waitFor()
  await desk.world.teammate('Ben').then((ben) =>
    ben.post(`/api/v1/conversations/${talk.id}/promises`, {
      ...{ promiseId: 'p1', text: 'An answer', dueAt: new Date(Date.now() + 9e6).toISOString() },
    }),
  )
  await page.getByRole('region', { name: 'Promises' }).waitFor()
  await heading.focus()
  await page.keyboard.press('e')
  await page.getByRole('radio', { name: 'Spam' }).check()
  await page.getByRole('button', { name: 'Close it' }).click()
  await page.getByRole('button', { name: 'Look at it again' }).click()
  const bar = page.getByRole('region', { name: 'How it stands' })
  await bar.getByText('Cancelled').waitFor()
  await bar.getByRole('button', { name: 'Open again' }).click()
  await bar.getByText('On you').waitFor()
})

test('what the assistant is told is drafted, edited, and goes with the hand-back', async () => {
  const { talk, page, heading } = await open({ viewport: { width: 390, height: 844 } })
  await page
    .getByLabel('Reply to the customer')
    .fill('I have sent it again. Please do not return it.')
  await page.keyboard.press('Control+Enter')
  await page.getByRole('log').getByText('I have sent it again').waitFor()
  await page.getByRole('button', { name: 'Hand back' }).click()
  const dialog = page.getByRole('dialog')
  await expect.poll(() => dialog.getByLabel('Decided').inputValue()).toBe('I have sent it again.')
  await expect
    .poll(() => dialog.getByLabel('What it must not do').inputValue())
    .toBe('Please do not return it.')
  await dialog.getByLabel('Facts').fill('Order 4711\n\nPaid by card')
  await still(page)
  expect(await violations(page)).toEqual([])
  await dialog.getByRole('button', { name: 'Hand back' }).click()
  await page.getByText('handed back to the assistant').first().waitFor()
  void heading
  const ben = await desk.world.teammate('Ben')
  const { json } = await ben.get(`/api/v1/conversations/${talk.id}/events`)
  const returned = json.events.find(
    ({ type }: { type: string }) => type === 'conversation.returned',
  )
  expect(returned.digest).toEqual({
    ...{ facts: ['Order 4711', 'Paid by card'], decisions: ['I have sent it again.'] },
    ...{ promises: [], doNots: ['Please do not return it.'] },
  })
})
