import { expect, test } from 'vitest'
import { readConfig } from './config.ts'

const page = {
  lang: 'fr-CA',
  languages: ['es'],
  baseUrl: 'https://x.test',
  isWindow: false,
}

test('the page decides the language, unless the chat is told another', () => {
  expect(readConfig({}, page).locale).toBe('fr-CA')
  expect(readConfig({ locale: 'de' }, page).locale).toBe('de')
  expect(readConfig({ locale: 'xx' }, { ...page, lang: '', languages: ['ko', 'pt'] }).locale).toBe(
    'pt',
  )
})

test('what makes no sense is left out', () => {
  const suggestions = ' One? ||Two?|Three?|Four?|Five?'
  const config = readConfig({ accent: 'red;}', suggestions }, page)
  expect(config).toMatchObject({
    accent: null,
    baseUrl: 'https://x.test',
    suggestions: ['One?', 'Two?', 'Three?', 'Four?'],
  })
  expect(readConfig({ accent: '#AA0000' }, page).accent).toBe('#AA0000')
})
