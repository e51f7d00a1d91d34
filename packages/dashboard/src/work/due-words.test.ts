import { afterEach, expect, test } from 'vitest'
import { speak } from '../words/translate.ts'
import { momentWords } from './due-words.ts'

afterEach(() => speak('en', {}))

/** By the clock of wherever the test runs. */
const at = (...of: [number, number, number, number]) => new Date(...of)

test('a day further off is said as the language writes its dates, whatever the browser speaks', () => {
  const now = at(2026, 0, 7, 10).getTime()
  const friday = at(2026, 0, 9, 18).toISOString()
  speak('de', {})
  expect(momentWords(friday, now)).toMatch(/^Fr.*9\. Jan.*18:00$/)
  speak('ja', {})
  expect(momentWords(friday, now)).toMatch(/1月9日.*18:00$/)
})

test('today and tomorrow have words of their own', () => {
  const now = at(2026, 0, 7, 10).getTime()
  speak('de', { 'today {time}': 'heute {time}', 'tomorrow {time}': 'morgen {time}' })
  expect(momentWords(at(2026, 0, 7, 18).toISOString(), now)).toBe('heute 18:00')
  expect(momentWords(at(2026, 0, 8, 9).toISOString(), now)).toBe('morgen 09:00')
})
