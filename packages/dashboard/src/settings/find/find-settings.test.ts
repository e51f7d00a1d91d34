import { expect, test } from 'vitest'
import { SETTINGS_PAGES } from '../pages.ts'
import { findSettings } from './find-settings.ts'

const found = (wanted: string) =>
  findSettings(wanted, SETTINGS_PAGES).map(({ page, setting }) => setting ?? page)

test('a page is found by its name, by what is on it, and by what others call it', () => {
  expect(found('privacy')[0]).toBe('Privacy')
  expect(found('gdpr')).toEqual(['Privacy'])
  expect(found('HOLIDAY')).toEqual(['Holidays'])
  expect(found('sso')).toContain('Sign-in')
})

test('words may stand in any order, without case, accents and marks', () => {
  expect(found('conversations  ERASE óld')).toContain('Erase old conversations')
  expect(found('teams role')).toEqual([])
})

test('what somebody may not open is not found, and nothing is found by nothing', () => {
  expect(findSettings('gdpr', [])).toEqual([])
  expect(found('  ')).toEqual([])
  expect(found('…')).toEqual([])
})
