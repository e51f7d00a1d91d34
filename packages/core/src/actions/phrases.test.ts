import type { ActionParameter } from '@baton/contract'
import { expect, test } from 'vitest'
import { checkInput } from './parameters.ts'
import { fieldsInWords, fillReply, matchPhrase } from './phrases.ts'

const described = { description: '', required: true }
const orderId: ActionParameter = {
  ...{ type: 'string', name: 'orderId', maxLength: 20, pattern: '[A-Z]-\\d+' },
  ...described,
}

test.each([
  ['Where is my order A-12?', 'A-12'],
  ['Hi! WHERE IS MY ORDER “A-12”, please', 'A-12'],
  ['where is  my\norder #A-12', 'A-12'],
  ['where is my order number A-12', null],
  ['where is my order', null],
  ['where is my order A12', null],
  ['where was my order A-12', null],
])('“%s” gives %s', (text, found) => {
  const input = matchPhrase('where is my order {orderId}', [orderId], text)
  expect(input?.orderId ?? null).toBe(found)
})

test('a phrase that comes twice is found where its value is right', () => {
  const text = 'where is my order thing, I mean: where is my order A-7'
  expect(matchPhrase('where is my order {orderId}', [orderId], text)).toEqual({ orderId: 'A-7' })
})

test('a long text takes no time', () => {
  const text = 'where is my order '.repeat(100_000)
  expect(matchPhrase('where is my order {orderId}', [orderId], text)).toBeNull()
})

test('a reply is filled, or not said at all', () => {
  const values = { orderId: 'A-1', items: [{ name: 'Lamp' }], status: null }
  expect(fillReply('{orderId}: {items[0].name}', values)).toBe('A-1: Lamp')
  expect(fillReply('{orderId} is {status}', values)).toBeNull()
  expect(fillReply('{constructor} {__proto__}', values)).toBeNull()
})

test('what another system says does not become a link or a heading', () => {
  const value = '[click](https://evil.example) **now** <b>'
  expect(fillReply('{value}', { value })).toBe(
    '\\[click\\](https://evil.example) \\*\\*now\\*\\* \\<b\\>',
  )
  expect(fieldsInWords({ a: 1, b: { c: 2 }, d: 'x\n# y' })).toBe('- a: 1\n- d: x # y')
})

test.each([
  [{ ...described, type: 'number', name: 'n', min: 1, max: 5 }, '3', 3],
  [{ ...described, type: 'number', name: 'n', max: 5 }, 6, 'must be at most 5'],
  [{ ...described, type: 'number', name: 'n' }, 'three', 'must be a number'],
  [{ ...described, type: 'boolean', name: 'n' }, 'true', true],
  [{ ...described, type: 'boolean', name: 'n' }, 'yes', 'must be true or false'],
  [{ ...described, type: 'enum', name: 'n', options: ['Small', 'Large'] }, 'large', 'Large'],
  [{ ...described, type: 'date', name: 'n' }, '2026-02-28', '2026-02-28'],
  [{ ...described, type: 'date', name: 'n' }, '2026-02-31', 'must be a date such as 2026-05-31'],
  [
    { ...described, type: 'string', name: 'n', maxLength: 3 },
    'four',
    'must be at most 3 characters',
  ],
  [{ ...described, type: 'string', name: 'n', maxLength: 9 }, { x: 1 }, 'must be text'],
] as [ActionParameter, unknown, unknown][])('%j takes %j as %j', (parameter, given, expected) => {
  const checked = checkInput([parameter], { n: given })
  expect(checked.ok ? checked.input.n : checked.errors[0]?.message).toBe(expected)
})

test('what nobody asked for is named, and so is what is missing', () => {
  expect(checkInput([orderId], { other: 1 })).toEqual({
    ok: false,
    errors: [
      { field: 'other', message: 'is not asked for' },
      { field: 'orderId', message: 'is missing' },
    ],
  })
  expect(checkInput([orderId], ['A-1'])).toMatchObject({ ok: false })
})
