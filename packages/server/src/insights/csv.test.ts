import { expect, test } from 'vitest'
import { csv } from './csv.ts'

test('commas, quotes and line breaks stay inside their cell', () => {
  expect(csv(['a', 'b'], [['x, "y"\nz', 1.5]])).toBe('a,b\r\n"x, ""y""\nz",1.5\r\n')
})

test.each(['=1+1', '+1', '-1', '@now', '\t=1', ' =1'])('%j is no formula', (text) => {
  expect(csv(['a'], [[text]])).toContain(`'${text}`)
})

test('a negative number stays a number, and nothing an empty cell', () => {
  expect(csv(['a', 'b'], [[-1, null]])).toBe('a,b\r\n-1,\r\n')
})
