import { expect, test } from 'vitest'
import { stemmerFor } from './language.ts'
import { searchable } from './searchable.ts'

test.each([
  ['case and accents go', 'Réinitialiser MON Café', 'reinitialiser mon cafe'],
  [
    'names in code are found whole and in parts',
    'useState in next.config.js',
    'usestate use state in nextconfigjs next config js',
  ],
  ['signs separate', 'no-unused-vars, foo/bar & "x"', 'no unused vars foo bar x'],
  ['Japanese is cut into words', 'パスワードを変更', 'パスワード を 変更'],
  ['Korean is cut into pairs', '비밀번호를', '비밀 밀번 번호 호를'],
  ['nothing stays nothing', ' … ', ''],
])('%s', (_, text, words) => {
  expect(searchable(text)).toBe(words)
})

test.each([
  ['the tag decides', 'the and is of', 'de-AT', 'german'],
  [
    'else the words do',
    'Wie kann ich das ändern, wenn die Rechnung nicht stimmt?',
    undefined,
    'german',
  ],
  ['code speaks English', 'const x = await fetch(url)', undefined, 'english'],
  [
    'an unknown language is left as it is',
    'Żółw śpi źle, gdyż ćma się tłucze',
    undefined,
    'simple',
  ],
  ['so is Japanese', 'パスワードを変更するには設定を開きます', undefined, 'simple'],
])('%s', (_, text, tag, stemmer) => {
  expect(stemmerFor(text, tag)).toBe(stemmer)
})
