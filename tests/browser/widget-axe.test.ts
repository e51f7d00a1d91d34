import { AxeBuilder } from '@axe-core/playwright'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Chat, openSite, type Site } from './site.ts'

let site: Site
beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site.close())

const TABLE =
  'Look:\n\n| a | b |\n|---|--:|\n| 1 | 2 |\n\n```js\nlet a\n```\n\n1. *one*\n2. [two](https://example.com)'

test.each([
  { theme: 'light', locale: 'en' },
  { theme: 'dark', locale: 'en' },
  { theme: 'light', locale: 'ar' },
] as const)('axe finds nothing in any state ($theme, $locale)', async ({ theme, locale }) => {
  const chat = await site.visit('/demo/', {
    colorScheme: theme,
    reducedMotion: 'reduce',
    before: (page) =>
      page.route('**/demo/', async (route) => {
        const response = await route.fetch()
        const body = (await response.text()).replace(
          'data-name',
          `data-locale="${locale}" data-name`,
        )
        await route.fulfill({ response, body })
      }),
  })
  const seen: Record<string, string[]> = { closed: await violations(chat) }
  await chat.launcher.click()
  await chat.panel.waitFor()
  seen.empty = await violations(chat)

  await chat.host.getByRole('textbox').fill('hold on')
  await chat.host.getByRole('textbox').press('Enter')
  await chat.log.getByText('has beg').waitFor()
  seen.writing = await violations(chat)
  site.release()
  await chat.log.getByText('You asked').waitFor()
  seen.answered = await violations(chat)

  await chat.host.locator('.talk').click()
  await chat.host.locator('.email').waitFor()
  await chat.host.locator('.email input').fill('no address')
  await chat.host.locator('.email input').press('Enter')
  await chat.host.getByRole('alert').waitFor()
  seen.waiting = await violations(chat)

  const path = `/api/v1/conversations/${await chat.conversationId()}`
  await site.ada.post(`${path}/replies`, { messageId: 'ada1', text: TABLE })
  await chat.log.getByRole('table').waitFor()
  await chat.page.context().setOffline(true)
  await chat.host.getByRole('textbox').last().fill('two')
  await chat.host.getByRole('textbox').last().press('Enter')
  await chat.host.locator('.banner').waitFor()
  seen.offline = await violations(chat)
  expect(Object.entries(seen).filter(([, found]) => found.length > 0)).toEqual([])
})

async function violations({ page }: Chat): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze()
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(' | ')}`,
  )
}
