import { expect, test, vi } from 'vitest'
import { type KeyPlace, openKeys } from './keys.ts'

const plain = { ctrlKey: false, metaKey: false, altKey: false, isComposing: false }

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
