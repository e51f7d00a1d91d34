import { expect, test } from 'vitest'
import { en, type Plural } from './en.ts'
import { chooseLocale, loadStrings, translator } from './translate.ts'

test.each(['ar', 'de', 'es', 'fr', 'pt'])(
  '%s has every sentence with all its values',
  async (locale) => {
    const strings = await loadStrings(locale)
    expect(Object.keys(strings)).toEqual(Object.keys(en))
    for (const [key, text] of Object.entries(strings)) {
      const english = en[key as keyof typeof en]
      for (const sentence of sentences(text)) {
        expect(slots(sentence), `${locale} ${key}`).toEqual(slots(sentences(english)[0] ?? ''))
        expect(sentence.trim(), `${locale} ${key}`).not.toBe('')
      }
    }
  },
)

test('every kind of number a language tells apart has its sentence', async () => {
  for (const locale of ['en', 'ar', 'de', 'es', 'fr', 'pt']) {
    const strings = await loadStrings(locale)
    const t = translator(strings, locale)
    for (const count of [0, 1, 2, 5, 11, 100]) {
      expect(t('unread', { count }), `${locale} ${count}`).toContain(String(count))
    }
  }
})

test('a sentence is filled with its values', () => {
  const t = translator(en, 'en')
  expect(t('joined', { name: 'Ada {name}' })).toBe('Ada {name} joined')
  expect([t('unread', { count: 1 }), t('unread', { count: 2 })]).toEqual([
    '1 unread message',
    '2 unread messages',
  ])
})

test.each([
  [['pt-BR', 'de'], 'pt-BR'],
  [[null, '', 'xx', 'de-AT'], 'de-AT'],
  [['en_GB', 'de'], 'en-GB'],
  [['ja'], 'en'],
  [[], 'en'],
])('of %j the widget speaks %s', (wishes, locale) => {
  expect(chooseLocale(wishes)).toBe(locale)
})

test('a language we do not have is English', async () => {
  expect(await loadStrings('ja')).toBe(en)
})

function sentences(text: string | Plural): string[] {
  return typeof text === 'string' ? [text] : Object.values(text)
}

function slots(sentence: string): string[] {
  return (sentence.match(/\{\w+\}/g) ?? []).sort()
}
