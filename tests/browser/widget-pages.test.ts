// A chat on a page that goes from place to place without being loaded, and in two tabs at once.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { chatOn, openSite, type Site } from './site.ts'

let site: Site
beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site.close())

test('people see where the customer is by now, and what is true of them then', async () => {
  const chat = await site.visit('/demo/strict.html')
  const baton = (...call: unknown[]) =>
    chat.page.evaluate(
      (of) => (window as unknown as { Baton(...of: unknown[]): unknown }).Baton(...of),
      call,
    )
  // Waits for the chat, as every call does that needs one.
  void baton('setContext', { plan: 'free' })
  await chat.open()
  await chat.say('one')
  await chat.shows('You asked: one')

  await chat.page.evaluate(() => {
    history.pushState(null, '', '/demo/orders?id=7#secret')
    document.title = 'Your orders'
  })
  await baton('setContext', { plan: 'pro', cart: { items: 3 } })
  await chat.say('two')
  await chat.shows('You asked: two')
  await chat.say('three')
  await chat.shows('You asked: three')

  const { json } = await site.ada.get(`/api/v1/conversations/${await chat.conversationId()}/events`)
  type Event = { type: string; page?: { url: string }; customer?: object }
  const events = json.events as Event[]
  expect(events[0]).toMatchObject({ customer: { attributes: { plan: 'free' } } })
  const changes = events.filter(({ type }) => type === 'situation.changed')
  expect(changes).toMatchObject([
    {
      page: { url: `${site.url}/demo/orders?id=7`, title: 'Your orders' },
      attributes: { plan: 'pro', 'cart.items': 3 },
    },
  ])
  expect(JSON.stringify(events)).not.toContain('secret')
})

test('what is suggested belongs to the place the customer has gone to', async () => {
  const suggestions = [
    { pages: '/demo/orders*', questions: ['Where is my parcel?'] },
    { pages: '/demo/*', questions: ['What is this?'] },
  ]
  const { json } = await site.ada.get('/api/v1/settings/widget')
  const { value, version } = json as { value: object; version: number }
  const wanted = { baseVersion: version, value: { ...value, suggestions } }
  expect((await site.ada.put('/api/v1/settings/widget', wanted)).status).toBe(200)
  const chat = await site.visit('/demo/strict.html')
  await chat.open()
  await chat.host.getByRole('button', { name: 'What is this?' }).waitFor()
  await chat.page.evaluate(() => history.pushState(null, '', '/demo/orders/7'))
  await chat.host.getByRole('button', { name: 'Where is my parcel?' }).waitFor()
  await chat.page.goBack()
  await chat.host.getByRole('button', { name: 'What is this?' }).waitFor()
})

test('a second tab opened in the middle of an answer goes on with it, and may stop it', async () => {
  const one = await site.visit('/demo/')
  await one.open()
  await one.say('hold first')
  await one.shows('This answer has beg')

  const two = await secondTab(one)
  await two.shows('This answer has beg')
  site.release()
  for (const tab of [one, two]) await tab.shows('You asked: hold first')
  await expect.poll(() => two.said()).toEqual(await one.said())

  await one.say('hold second')
  for (const tab of [one, two]) await tab.shows('This answer has beg')
  await two.host.getByRole('button', { name: 'Stop the answer' }).click()
  for (const tab of [one, two]) await tab.shows('Stopped')
  await expect.poll(() => one.said()).toHaveLength(4)
  await expect.poll(() => two.said()).toEqual(await one.said())
  site.release()
})

async function secondTab({ page }: { page: Parameters<typeof chatOn>[0] }) {
  const next = await page.context().newPage()
  await next.goto(page.url())
  return chatOn(next)
}
