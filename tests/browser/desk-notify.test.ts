import { afterAll, afterEach, expect, test } from 'vitest'
import { echo } from '../../packages/server/src/testing/answerers.ts'
import { gotoLive, type Person, violations } from './browser.ts'
import { closeBrowser, type DeskWorld, deskWorld } from './desk.ts'

let desk: DeskWorld
afterEach(() => desk.close())
afterAll(closeBrowser)

/** What the system would show, written down: a browser without a head shows nothing. */
const RECORDER = `
  window.isRung = []
  window.Notification = class {
    static permission = localStorage.getItem('allowed') ?? 'default'
    static async requestPermission() {
      localStorage.setItem('allowed', 'granted')
      return (Notification.permission = 'granted')
    }
    constructor(title, { body }) { window.isRung.push(title + ': ' + body) }
    close() {}
  }`

async function rung(...tabs: Person['page'][]): Promise<string[]> {
  const all = await Promise.all(
    tabs.map((tab) => tab.evaluate('window.isRung') as Promise<string[]>),
  )
  return all.flat()
}

async function escalated(text: string) {
  const talk = await desk.world.converse({ customer: { name: 'Maya' } })
  await talk.say(text)
  await talk.escalate()
  return talk
}

test('of two tabs one rings, for what was chosen, and not for what is being looked at', async () => {
  desk = await deskWorld({ answerer: echo })
  const ada = await desk.teammate('Ada', '/desk/start')
  await ada.context.addInitScript(RECORDER)
  const { page } = ada
  await gotoLive(page, '/desk/notifications')
  await page.getByRole('button', { name: 'Allow' }).click()
  await page.getByRole('checkbox', { name: 'Notifications of your system' }).waitFor()
  expect(await violations(page)).toEqual([])

  const second = await ada.context.newPage()
  await gotoLive(second, '/desk/promises')
  await second.getByText('Nothing is owed').waitFor()
  const talk = await escalated('Where is my refund?')
  await expect
    .poll(() => rung(page, second))
    .toEqual(['A customer waits for a person: Where is my refund?'])

  await second.goto(`/desk/inbox/all/${talk.id}`)
  await second.getByRole('button', { name: 'Take over', exact: true }).click()
  await second.getByText('took over').first().waitFor()
  await talk.say('Hello?')
  await second.getByRole('log').getByText('Hello?').waitFor()
  await page.getByRole('checkbox', { name: 'a customer waits for a person' }).uncheck()
  await escalated('Another question')
  const third = await escalated('A third one')
  await second.getByRole('link', { name: /A third one/ }).waitFor()
  expect(third.id).not.toBe(talk.id)
  // The tab that looked at the words was asked, and nobody else was told of the rest.
  expect((await rung(page, second)).filter((one) => !one.includes('refund'))).toEqual([])
  expect(ada.faults).toEqual([])
})

test('what somebody is given and where a note calls them rings for them, and not for who did it', async () => {
  desk = await deskWorld({ answerer: echo })
  const ada = await desk.teammate('Ada', '/desk/start')
  await ada.context.addInitScript(`localStorage.setItem('allowed', 'granted');${RECORDER}`)
  const { page } = ada
  await gotoLive(page, '/desk/notifications')
  await page.getByRole('checkbox', { name: 'Notifications of your system' }).check()
  await page.getByRole('checkbox', { name: 'a customer waits for a person' }).uncheck()
  const ben = await desk.world.teammate('Ben')
  const { data } = (await ben.get('/api/v1/teammates')).json
  const idOf = (name: string) =>
    data.find(({ human }: { human: { name: string } }) => human.name === name).human.id
  const talk = await escalated('Where is my refund?')
  const path = `/api/v1/conversations/${talk.id}`
  await ben.post(`${path}/assign`, { assigneeId: idOf('Ben') })
  await ben.post(`${path}/assign`, { assigneeId: idOf('Ada') })
  const given = 'A conversation waits for you: Where is my refund?'
  await expect.poll(() => rung(page)).toEqual([given])
  const note = { noteId: 'note_1', text: 'Look', mentions: [idOf('Ada')] }
  await ben.post(`${path}/notes`, note)
  await expect.poll(() => rung(page)).toEqual([given, 'A note mentions you: Where is my refund?'])
  await page.getByRole('checkbox', { name: 'a note mentions me' }).uncheck()
  await page.getByText('No mail leaves yet').waitFor()
  await page.getByRole('checkbox', { name: 'Send me a mail' }).uncheck()
  await expect
    .poll(async () => (await (await page.request.get('/api/v1/me/notifications')).json()).digest)
    .toBe(false)
  expect(await violations(page)).toEqual([])
  await ben.post(`${path}/notes`, { ...note, noteId: 'note_2' })
  await ben.post(`${path}/assign`, { assigneeId: null })
  await ben.post(`${path}/assign`, { assigneeId: idOf('Ada') })
  await expect.poll(() => rung(page)).toHaveLength(3)
  expect((await rung(page)).at(-1)).toBe(given)
  expect(ada.faults).toEqual([])
})

test('an operator sets targets, and a conversation becomes due', async () => {
  desk = await deskWorld({ answerer: echo })
  const { page, faults } = await desk.teammate('Ada', '/desk/settings/work')
  await page.getByText('No targets: nothing is ever late').waitFor()
  await page.getByRole('button', { name: 'Add targets' }).click()
  await page.getByLabel('First reply, minutes').fill('')
  for (const clock of ['Next reply', 'Solved']) await page.getByLabel(`${clock}, minutes`).fill('')
  await page.getByRole('button', { name: 'Save' }).click()
  await page.getByText('must set at least one target', { exact: true }).waitFor()
  await page.getByLabel('First reply, minutes').fill('30')
  await page.getByRole('checkbox', { name: 'Only in certain hours' }).check()
  await page.getByRole('checkbox', { name: 'Only in certain hours' }).uncheck()
  await page.getByLabel('Reasons for closing').fill('Refund sent\n\nPassword reset')
  expect(await violations(page)).toEqual([])
  await page.getByRole('button', { name: 'Save' }).click()
  await page.getByText('Saved', { exact: true }).waitFor()

  const talk = await escalated('Where is my refund?')
  await desk.world.clockSetter.now()
  await page.goto(`/desk/inbox/all/${talk.id}`)
  const bar = page.getByRole('region', { name: 'How it stands' })
  await bar.getByText('First reply:').waitFor({ state: 'attached' })
  await page.getByRole('heading', { level: 1, name: /refund/ }).focus()
  await page.keyboard.press('e')
  await page.getByRole('radio', { name: 'Refund sent' }).check()
  await page.getByRole('button', { name: 'Close it' }).click()
  await page.getByRole('button', { name: 'Look at it again' }).click()
  await bar.getByText('Refund sent').waitFor()
  expect(faults).toEqual([])
})
