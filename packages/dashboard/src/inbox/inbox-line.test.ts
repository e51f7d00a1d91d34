import { expect, test } from 'vitest'
import { readSearch, toggled, without } from './inbox-line.ts'

test('a filter is added to what is asked already, and taken away by choosing it again', () => {
  const line = toggled('refund "my lamp"', 'channel', 'email')
  expect(line).toBe('refund "my lamp" channel:email')
  expect(toggled(line, 'channel', 'email')).toBe('refund "my lamp"')
})

test('each part of the line can be taken away by itself', () => {
  expect(without('refund -"my lamp" channel:email', 1)).toBe('refund channel:email')
})

test('of an address that anybody may have written, only a line of words is read', () => {
  expect(readSearch({ q: '  status:closed ' })).toEqual({ q: 'status:closed' })
  expect(readSearch({ q: { evil: true } })).toEqual({})
  expect(readSearch({ q: 12345 })).toEqual({ q: '12345' })
})
