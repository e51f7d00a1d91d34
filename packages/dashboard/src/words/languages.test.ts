import { expect, test } from 'vitest'
import { CATALOGS, chosenLanguage, DESK_LANGUAGES, directionOf, regionOf } from './languages.ts'

test('what was chosen is spoken; else the first of the browser that the desk knows; else English', () => {
  expect(chosenLanguage('"fr"', ['de-AT'])).toBe('fr')
  expect(chosenLanguage('"auto"', ['nl', 'de-AT', 'en'])).toBe('de')
  expect(chosenLanguage(null, ['PT-br'])).toBe('pt')
  expect(chosenLanguage('"tlh"', ['nl'])).toBe('en')
  expect(chosenLanguage('no JSON', [])).toBe('en')
})

test('dates and numbers are written as the region of the browser writes them', () => {
  expect(regionOf('en', ['de', 'en-GB', 'en-US'])).toBe('en-GB')
  expect(regionOf('ja', ['en-US'])).toBe('ja')
})

test('a language that is written from the right turns the page round', () => {
  expect([directionOf('he'), directionOf('ar-EG'), directionOf('ja')]).toEqual([
    'rtl',
    'rtl',
    'ltr',
  ])
})

test('every language but English has a catalog', async () => {
  expect(Object.keys(CATALOGS)).toEqual(Object.keys(DESK_LANGUAGES).filter((name) => name !== 'en'))
  for (const load of Object.values(CATALOGS)) {
    const words = await load()
    expect(words['All shortcuts']).toBeTruthy()
  }
})
