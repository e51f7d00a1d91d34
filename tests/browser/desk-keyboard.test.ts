import { afterAll, afterEach, expect, test } from 'vitest'
import { echo } from '../../packages/server/src/testing/answerers.ts'
import { closeBrowser, type DeskWorld, deskWorld } from './desk.ts'

let desk: DeskWorld
afterEach(() => desk.close())
afterAll(closeBrowser)

async function waiting(name: string, text: string) {
  const talk = await desk.world.converse({ customer: { name } })
  await talk.say(text)
  await talk.escalate()
  return talk
}

const textsOf = (events: { type: string; message?: { text: string } }[]) =>
  events.flatMap(({ type, message }) =>
    type === 'message.posted' && message ? [message.text] : [],
  )

test('a whole escalation is done without a mouse: open, take over, note, reply, hand back, close', async () => {
  desk = await deskWorld({ answerer: echo })
  const first = await waiting('Maya', 'Where is my refund?')
  const second = await waiting('Tom', 'I need an invoice')
  const { page, faults } = await desk.teammate('Ada')
  const { keyboard } = page
  await page.getByRole('link', { name: /Maya/ }).waitFor()

  await keyboard.press('j')
  await keyboard.press('j')
  await keyboard.press('k')
  await keyboard.press('Enter')
  await page.waitForURL(`**/${first.id}`)
  await page.getByRole('heading', { name: 'Where is my refund?' }).waitFor()

  await keyboard.press('t')
  await page.getByText('You took over. The assistant is silent.').waitFor()
  await keyboard.press('Escape')
  await keyboard.press('n')
  await keyboard.type('Finance knows.')
  await keyboard.press('Control+Enter')
  await page.getByRole('log').getByText('Finance knows.').waitFor()
  await keyboard.press('Escape')
  await keyboard.press('r')
  await keyboard.type('It is on its way.')
  await keyboard.press('Control+Enter')
  await page.getByRole('log').getByText('It is on its way.').waitFor()
  await page.getByText('Sending…').waitFor({ state: 'detached' })

  await expect.poll(async () => textsOf(await first.events())).toContain('It is on its way.')
  expect(JSON.stringify(await first.events())).not.toContain('Finance knows.')

  await keyboard.press('Escape')
  await keyboard.press('b')
  const dialog = page.getByRole('dialog', { name: 'Hand back' })
  await dialog.getByRole('textbox', { name: 'Anything it should mind?' }).waitFor()
  await keyboard.type('Promise no date.')
  await keyboard.press('Control+Enter')
  await page.getByRole('log').getByText('Promise no date.').waitFor()
  await page.getByText('With the assistant', { exact: true }).waitFor()
  await dialog.waitFor({ state: 'detached' })

  await keyboard.press('e')
  await page.waitForURL((url) => !url.pathname.endsWith(first.id))
  await expect
    .poll(async () => (await first.events()).at(-1))
    .toMatchObject({ type: 'conversation.closed' })
  expect((await second.events()).at(-1)).not.toMatchObject({ type: 'conversation.closed' })
  expect(faults).toEqual([])
})

test('what is done with makes room for the next in the list', async () => {
  desk = await deskWorld({ answerer: echo })
  const first = await waiting('Maya', 'Where is my refund?')
  const second = await waiting('Tom', 'I need an invoice')
  const { page } = await desk.teammate('Ada', `/desk/inbox/escalated/${first.id}`)
  await page.getByRole('link', { name: /Tom/ }).waitFor()
  // What is not in sight yet cannot be closed.
  await page.getByRole('button', { name: 'Close' }).first().waitFor()
  await page.keyboard.press('e')
  await page.waitForURL(`**/${second.id}`)
  await page.getByRole('link', { name: /Maya/ }).waitFor({ state: 'detached' })
  await page.goBack()
  await page.waitForURL(`**/${first.id}`)
  await page.getByText('You closed this.').waitFor()
})

test('keys do nothing while somebody writes, and nothing at all once they are switched off', async () => {
  desk = await deskWorld({ answerer: echo })
  const talk = await waiting('Maya', 'Where is my refund?')
  const { page } = await desk.teammate('Ada', `/desk/inbox/escalated/${talk.id}`)
  await page.getByLabel('Reply to the customer').click()
  await page.keyboard.type('teb?')
  await page.keyboard.press('Escape')
  await page.keyboard.press('?')
  await page.getByRole('checkbox', { name: /Single keys/ }).uncheck()
  await page.keyboard.press('Escape')
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  await page.keyboard.press('t')
  await page.keyboard.press('e')
  await page.keyboard.press('?')

  await page.reload()
  await page.getByRole('heading', { name: 'Where is my refund?' }).waitFor()
  await page.keyboard.press('t')
  await expect.poll(() => page.getByRole('dialog').count()).toBe(0)
  await expect.poll(() => page.getByLabel('Reply to the customer').inputValue()).toBe('teb?')
  const types = (await talk.events()).map(({ type }) => type)
  expect(types).not.toContain('human.joined')
  expect(types).not.toContain('conversation.closed')
})

test('what is being written stays with its conversation and its kind', async () => {
  desk = await deskWorld({ answerer: echo })
  const first = await waiting('Maya', 'Where is my refund?')
  const second = await waiting('Tom', 'I need an invoice')
  const { page } = await desk.teammate('Ada', `/desk/inbox/escalated/${first.id}`)
  await page.getByLabel('Reply to the customer').fill('To Maya')
  await page.getByRole('button', { name: 'Note' }).click()
  await page.getByLabel('Internal note').fill('About Maya')

  await page.getByRole('link', { name: /Tom/ }).click()
  await page.waitForURL(`**/${second.id}`)
  await expect.poll(() => page.getByLabel('Reply to the customer').inputValue()).toBe('')
  await page.reload()
  await page.goto(`/desk/inbox/escalated/${first.id}`)
  await expect.poll(() => page.getByLabel('Reply to the customer').inputValue()).toBe('To Maya')
  await page.getByRole('button', { name: 'Note' }).click()
  await expect.poll(() => page.getByLabel('Internal note').inputValue()).toBe('About Maya')
})

test('where a teammate answers, the note key still leads to a note', async () => {
  desk = await deskWorld({ answerer: echo })
  const talk = await waiting('Maya', 'Where is my refund?')
  const { page } = await desk.teammate('Ada', `/desk/inbox/escalated/${talk.id}`)
  const ben = await desk.world.teammate('Ben')
  await ben.post(`/api/v1/conversations/${talk.id}/take-over`)
  await page.getByText('Ben answers this conversation. You can leave a note.').waitFor()

  await page.keyboard.press('n')
  await page.keyboard.type('I know this customer.')
  await page.keyboard.press('Control+Enter')
  await page.getByRole('log').getByText('I know this customer.').waitFor()
  expect(textsOf(await talk.events())).not.toContain('I know this customer.')
})
