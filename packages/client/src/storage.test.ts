import { expect, test } from 'vitest'
import { inMemory, openStorage } from './storage.ts'

const forbidden = () => {
  throw new Error('SecurityError')
}

test('the first shelf that may be used is used, and opening it leaves no trace', () => {
  const shelf = inMemory()
  const storage = openStorage('baton:', [forbidden, () => shelf])
  expect(shelf.length).toBe(0)
  storage.set('a', '1')
  expect(shelf.getItem('baton:a')).toBe('1')
})

test('where nothing may be kept it is kept while the page lives', () => {
  const storage = openStorage('baton:', [forbidden])
  storage.set('a', '1')
  storage.set('b', '2')
  storage.remove('b')
  expect([storage.get('a'), storage.get('b')]).toEqual(['1', null])
})

test('a full shelf is no reason to fail', () => {
  const full = { ...inMemory(), length: 0, setItem: forbidden }
  expect(() => openStorage('baton:', [() => full]).set('a', '1')).not.toThrow()
})

test('names are listed in order, without those of others', () => {
  const shelf = inMemory()
  const storage = openStorage('baton:', [() => shelf])
  for (const name of ['out.2', 'out.1', 'seen']) storage.set(name, 'x')
  shelf.setItem('out.3', 'x')
  expect(storage.keys('out.')).toEqual(['out.1', 'out.2'])
})

test('a change of another tab is told by its name', () => {
  const events = new EventTarget()
  const heard: string[] = []
  const stop = openStorage('baton:', [], events).onChange((key) => heard.push(key))
  for (const key of ['baton:a', 'other:b', null]) {
    events.dispatchEvent(Object.assign(new Event('storage'), { key }))
  }
  stop()
  events.dispatchEvent(Object.assign(new Event('storage'), { key: 'baton:c' }))
  expect(heard).toEqual(['a'])
})
