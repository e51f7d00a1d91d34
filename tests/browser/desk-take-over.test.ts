import { afterAll, afterEach, expect, test } from 'vitest'
import { echo, held } from '../../packages/server/src/testing/answerers.ts'
import type { Person } from './browser.ts'
import { closeBrowser, type DeskWorld, deskWorld } from './desk.ts'

let desk: DeskWorld
afterEach(() => desk.close())
afterAll(closeBrowser)

async function waiting(text = 'Where is my refund?') {
  const talk = await desk.world.converse({ customer: { name: 'Maya' } })
  await talk.say(text)
  await talk.escalate()
  return talk
}

/** Lets their requests go only once both have asked. */
async function together(path: string, ...people: Person[]): Promise<void> {
  const { promise: all, resolve } = Promise.withResolvers<void>()
  let asked = 0
  for (const { page } of people) {
    await page.route(path, async (route) => {
      asked += 1
      if (asked === people.length) resolve()
      await all
      await route.continue()
    })
  }
}

const takeOver = ({ page }: Person) => page.getByRole('button', { name: 'Take over', exact: true })

test('two click at once: one has it, the other is told who, and what they wrote is kept', async () => {
  desk = await deskWorld({ answerer: echo })
  const talk = await waiting()
  const path = `/desk/inbox/escalated/${talk.id}`
  const ada = await desk.teammate('Ada', path)
  const ben = await desk.teammate('Ben', path)
  for (const { page } of [ada, ben]) {
    await page.getByLabel('Reply to the customer').fill('I am on it.')
  }
  await together('**/take-over', ada, ben)
  await Promise.all([takeOver(ada).click(), takeOver(ben).click()])
  await ada.page.getByText('took over. The assistant is silent.').waitFor()

  const joined = (await talk.events()).filter(({ type }) => type === 'human.joined')
  expect(joined).toHaveLength(1)
  const [winner, loser] = joined[0].human.name === 'Ada' ? [ada, ben] : [ben, ada]
  await loser.page.getByText(`${joined[0].human.name} took this over`).first().waitFor()
  await loser.page.getByText('answers this conversation. You can leave a note.').waitFor()
  await expect
    .poll(() => loser.page.getByLabel('Reply to the customer').inputValue())
    .toBe('I am on it.')
  await winner.page.getByRole('button', { name: 'Send reply' }).waitFor()

  await loser.page.getByRole('button', { name: 'Note' }).click()
  await loser.page.getByLabel('Internal note').fill('I know this customer.')
  await loser.page.keyboard.press('Control+Enter')
  await winner.page.getByRole('log').getByText('I know this customer.').waitFor()
  expect([ada.faults, ben.faults]).toEqual([[], []])
})

test('a reply that comes second is not sent, and not lost', async () => {
  desk = await deskWorld({ answerer: echo })
  const talk = await waiting()
  const ben = await desk.world.teammate('Ben')
  const ada = await desk.teammate('Ada', '/desk/start')
  // Ada's page hears of nothing.
  await ada.page.routeWebSocket(/\/ws/, () => {})
  await ada.page.goto(`/desk/inbox/escalated/${talk.id}`)
  await ada.page.getByLabel('Reply to the customer').fill('I am on it.')
  await ben.post(`/api/v1/conversations/${talk.id}/take-over`)
  await ada.page.getByRole('button', { name: 'Take over and send' }).click()

  await ada.page.getByText('Not sent. A teammate took this over first.').waitFor()
  await ada.page.getByText('Ben took this over').first().waitFor()
  const said = (await talk.events()).filter(({ type }) => type === 'message.posted')
  expect(said.map(({ message }) => message.text)).not.toContain('I am on it.')
  await ada.page.getByRole('button', { name: 'Edit' }).click()
  await expect
    .poll(() => ada.page.getByLabel('Reply to the customer').inputValue())
    .toBe('I am on it.')
})

test('an answer being written is seen, and stops the moment somebody takes over', async () => {
  const { answerer, beginning } = held()
  desk = await deskWorld({ answerer })
  const talk = await desk.world.converse()
  const { page } = await desk.teammate('Ada', `/desk/inbox/assistant/${talk.id}`)
  await page.getByText('Started through the API').waitFor()
  await talk.say('How do I pay?')
  await beginning
  await page.getByText('Half an ans').waitFor()

  await page.keyboard.press('t')
  await page.getByText('You took over. The assistant is silent.').waitFor()
  await page.getByText('Half an ans').waitFor({ state: 'detached' })
  await page.keyboard.type('Here is how.')
  await page.keyboard.press('Control+Enter')
  await page.getByRole('log').getByText('Here is how.').waitFor()
  await page.getByText('Sending…').waitFor({ state: 'detached' })
  const authors = (await talk.events())
    .filter(({ type }) => type === 'message.posted')
    .map(({ message }) => message.author.kind)
  expect(authors).toEqual(['customer', 'human'])
})
