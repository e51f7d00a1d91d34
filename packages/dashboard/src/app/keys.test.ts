import { expect, test, vi } from 'vitest'
import { type KeyPlace, openKeys } from './keys.ts'

const plain = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, isComposing: false }

test('a key does what the last one who asked for it wants, and then what the one before wants', () => {
  const keys = openKeys(() => true)
  const [list, conversation] = [vi.fn(), vi.fn()]
  keys.on('e', list)
  const stop = keys.on('e', conversation)

  expect(keys.press({ ...plain, key: 'E' }, 'page')).toBe(true)
  stop()
  keys.press({ ...plain, key: 'e' }, 'page')

  expect(conversation).toHaveBeenCalledOnce()
  expect(list).toHaveBeenCalledOnce()
})

test.each<[string, Partial<typeof plain>, KeyPlace]>([
  ['while somebody writes', {}, 'text'],
  ['in a field in which nothing stands yet', {}, 'blank'],
  ['while a dialog or a menu is open', {}, 'layer'],
  ['while an input method composes', { isComposing: true }, 'page'],
  ['together with Ctrl', { ctrlKey: true }, 'page'],
  ['together with ⌘', { metaKey: true }, 'page'],
  ['together with Alt', { altKey: true }, 'page'],
])('single keys do nothing %s', (_, changed, place) => {
  const keys = openKeys(() => true)
  const act = vi.fn()
  keys.on('t', act)

  expect(keys.press({ ...plain, ...changed, key: 't' }, place)).toBe(false)
  expect(act).not.toHaveBeenCalled()
})

test('single keys do nothing once they are switched off', () => {
  let on = true
  const keys = openKeys(() => on)
  const act = vi.fn()
  keys.on('t', act)
  on = false

  expect(keys.press({ ...plain, key: 't' }, 'page')).toBe(false)
  expect(act).not.toHaveBeenCalled()
})

test('Enter belongs to the button or link that has the focus', () => {
  const keys = openKeys(() => true)
  const act = vi.fn()
  keys.on('Enter', act)

  expect(keys.press({ ...plain, key: 'Enter' }, 'control')).toBe(false)
  expect(keys.press({ ...plain, key: 'Enter' }, 'page')).toBe(true)
  expect(act).toHaveBeenCalledOnce()
})

test('with Shift it is another key where there is one, and the same where there is none', () => {
  const keys = openKeys(() => true)
  const [next, further] = [vi.fn(), vi.fn()]
  keys.on('j', next)
  const stop = keys.on('shift+j', further)
  keys.press({ ...plain, shiftKey: true, key: 'J' }, 'page')
  stop()
  keys.press({ ...plain, shiftKey: true, key: 'J' }, 'page')
  expect([further, next].map(({ mock }) => mock.calls.length)).toEqual([1, 1])
})

test('two keys one after the other mean something together, unless there is too long between them', () => {
  let now = 0
  const keys = openKeys(() => true, { now: () => now })
  const [go, close] = [vi.fn(), vi.fn()]
  keys.on('g e', go)
  keys.on('e', close)
  const press = (key: string) => keys.press({ ...plain, key }, 'page')
  press('g')
  press('e')
  expect([go, close].map(({ mock }) => mock.calls.length)).toEqual([1, 0])
  press('g')
  now += 10_000
  press('e')
  expect([go, close].map(({ mock }) => mock.calls.length)).toEqual([1, 1])
})

test('Ctrl or ⌘ with K works while writing and with single keys off, and not in a dialog', () => {
  const keys = openKeys(() => false)
  const open = vi.fn()
  keys.on('mod+k', open)
  expect(keys.press({ ...plain, ctrlKey: true, key: 'k' }, 'text')).toBe(true)
  expect(keys.press({ ...plain, metaKey: true, key: 'k' }, 'page')).toBe(true)
  expect(keys.press({ ...plain, ctrlKey: true, key: 'k' }, 'layer')).toBe(false)
  expect(open).toHaveBeenCalledTimes(2)
})

test('Ctrl or ⌘ with Z takes back what was done last, but nothing while somebody writes', () => {
  const keys = openKeys(() => false)
  const [earlier, later] = [vi.fn(), vi.fn()]
  keys.on('mod+z', earlier)
  const stop = keys.on('mod+z', later)
  const undo = { ...plain, ctrlKey: true, key: 'z' }
  expect(keys.press(undo, 'text')).toBe(false)
  expect(keys.press({ ...undo, shiftKey: true }, 'page')).toBe(false)
  expect(keys.press(undo, 'blank')).toBe(true)
  stop()
  expect(keys.press({ ...undo, ctrlKey: false, metaKey: true }, 'page')).toBe(true)
  expect([later, earlier].map((one) => one.mock.calls.length)).toEqual([1, 1])
})

test('a key that was given to something else does that, and no longer what it did', () => {
  const keys = openKeys(() => true, { bound: () => ({ e: 'd' }) })
  const close = vi.fn()
  keys.on('e', close)
  expect(keys.press({ ...plain, key: 'e' }, 'page')).toBe(false)
  expect(keys.press({ ...plain, key: 'd' }, 'page')).toBe(true)
  expect(close).toHaveBeenCalledOnce()
})
