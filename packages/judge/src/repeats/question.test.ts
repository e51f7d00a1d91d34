import { expect, test } from 'vitest'
import { readQuestion } from './question.ts'

test.each([
  ['my parcel did not arrive', 'en', ['parcel', 'late']],
  ['What does it cost to send a parcel?', 'en', ['parcel', 'cost']],
  ['Mein Paket ist nicht angekommen', 'de', ['parcel', 'late']],
  ['¿Cuánto cuesta el envío?', 'es', ['cost', 'deliver']],
  ['カードが届かない', 'ja', ['card', 'late']],
  ['我的卡丢了', 'zh', ['card', 'lose']],
])('“%s” is read in %s as %j', (text, language, meanings) => {
  const question = readQuestion(text)
  expect(question.language).toBe(language)
  expect([...question.meanings.keys()]).toEqual(expect.arrayContaining(meanings))
})

test('a word that no list knows is kept as its stem', () => {
  expect([...readQuestion('two kayaks').meanings.keys()]).toContain('~kayak')
})

test('a language without lists of meanings has none', () => {
  expect(readQuestion('Gdzie jest moja przesyłka i kiedy przyjdzie?')).toMatchObject({
    language: null,
    meanings: new Map(),
  })
})
