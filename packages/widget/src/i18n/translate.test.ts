import { expect, test } from 'vitest'
import { loadMore } from '../parts/more.ts'
import { en } from './en.ts'
import { more } from './more/en.ts'
import { chooseLocale, loadStrings, type Plural, translator } from './translate.ts'

const LANGUAGES = ['ar', 'de', 'en', 'es', 'fr', 'it', 'ja', 'nl', 'pl', 'pt', 'tr', 'zh']

test.each(LANGUAGES)('%s has every sentence with all its values', async (locale) => {
  hasAll(locale, await loadStrings(locale), en)
  hasAll(locale, await loadMore(locale), more)
})

test('every kind of number a language tells apart has its sentence', async () => {
  for (const locale of LANGUAGES) {
    const t = translator<typeof en>(await loadStrings(locale), locale)
    const { unread } = await loadStrings(locale)
    for (const count of [0, 1, 2, 5, 11, 100]) {
      expect(t('unread', { count }), `${locale} ${count}`).toContain(String(count))
      expect(Object.keys(unread), locale).toContain(new Intl.PluralRules(locale).select(count))
    }
  }
})

test('a sentence is filled with its values', () => {
  const t = translator<typeof en>(en, 'en')
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
  [['en', 'de-DE', 'en-GB', 'en-US'], 'en-GB'],
  [['pt-BR', 'pt-PT'], 'pt-BR'],
  [['ko', 'en-AU'], 'en-AU'],
  [['ja'], 'ja'],
  [['ko'], 'en'],
  [[], 'en'],
])('of %j the widget speaks %s', (wishes, locale) => {
  expect(chooseLocale(wishes)).toBe(locale)
})

test('a language we do not have is English', async () => {
  expect(await loadStrings('ko')).toBe(en)
})

function hasAll(
  locale: string,
  strings: Record<string, string | Plural>,
  english: Record<string, string | Plural>,
): void {
  expect(Object.keys(strings)).toEqual(Object.keys(english))
  for (const [key, text] of Object.entries(strings)) {
    for (const sentence of sentences(text)) {
      const expected = slots(sentences(english[key] ?? '')[0] ?? '')
      expect(slots(sentence), `${locale} ${key}`).toEqual(expected)
      expect(sentence.trim(), `${locale} ${key}`).not.toBe('')
    }
  }
}

function sentences(text: string | Plural): string[] {
  return typeof text === 'string' ? [text] : Object.values(text)
}

function slots(sentence: string): string[] {
  return (sentence.match(/\{\w+\}/g) ?? []).sort()
}
