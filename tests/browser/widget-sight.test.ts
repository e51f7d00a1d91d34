// The chat as it is seen by those who see it otherwise: in the colours of their system, and twice as large.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { violations } from './browser.ts'
import { type Chat, openSite, type Site } from './site.ts'

let site: Site
beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site.close())

test('in the colours of a system everything that was drawn by a colour has an edge', async () => {
  const chat = await site.visit('/demo/strict.html', { forcedColors: 'active' })
  await expect.poll(() => contrastOf(chat, '.launcher')).toBe(true)
  await chat.open()
  await chat.say('hold on')
  await chat.shows('This answer has beg')
  for (const what of ['.panel', '.bubble', '.composer', '.avatar', '.attach, .send'])
    expect(await edgeOf(chat, what), what).toMatchObject({ style: 'solid', seen: true })
  await chat.field.focus()
  expect(await outlineOf(chat)).toMatchObject({ style: 'solid' })
  site.release()
  await chat.shows('You asked: hold on')
  expect(await violations(chat.page)).toEqual([])
})

test.each([
  ['twice as large', { width: 640, height: 360 }],
  ['four times as large', { width: 320, height: 256 }],
])('on a screen that shows the page %s everything can be read and reached', async (_, viewport) => {
  const chat = await site.visit('/demo/', { viewport })
  await chat.open()
  await chat.say('one')
  await chat.shows('You asked: one')
  const sizes = await chat.host.evaluate((host) => {
    const within = (selector: string) => {
      const element = host.shadowRoot?.querySelector(selector)
      const {
        top = -1,
        bottom = -1,
        right = -1,
        height = 0,
      } = element?.getBoundingClientRect() ?? {}
      return { isIn: top >= 0 && bottom <= innerHeight && right <= innerWidth, height }
    }
    const log = host.shadowRoot?.querySelector('.log')
    return {
      field: within('textarea'),
      talk: within('.talk'),
      log: within('.log'),
      sideways: (log?.scrollWidth ?? 0) - (log?.clientWidth ?? 0),
    }
  })
  expect(sizes).toMatchObject({ field: { isIn: true }, talk: { isIn: true }, log: { isIn: true } })
  expect(sizes.sideways).toBe(0)
  expect(sizes.log.height).toBeGreaterThan(60)
})

/** Whether the picture within the button differs from its ground, whatever colours the system has. */
function contrastOf({ host }: Chat, selector: string): Promise<boolean> {
  return host.evaluate((element, what) => {
    const button = element.shadowRoot?.querySelector(what) as Element
    return (
      getComputedStyle(button, '::before').backgroundColor !==
      getComputedStyle(button).backgroundColor
    )
  }, selector)
}

function edgeOf({ host }: Chat, selector: string) {
  return host.evaluate((element, what) => {
    const found = element.shadowRoot?.querySelector(what) as Element
    const { borderTopStyle, borderTopColor, backgroundColor } = getComputedStyle(found)
    return { style: borderTopStyle, seen: borderTopColor !== backgroundColor }
  }, selector)
}

function outlineOf({ host }: Chat) {
  return host.evaluate((element) => {
    const { outlineStyle } = getComputedStyle(
      element.shadowRoot?.querySelector('.composer') as Element,
    )
    return { style: outlineStyle }
  })
}
