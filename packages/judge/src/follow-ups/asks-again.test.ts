import { expect, test } from 'vitest'
import { hearDialogue } from '../hear-dialogue.ts'
import { questionSimilarity } from '../repeats/same-question.ts'
import { repeats } from './asks-again.ts'

test.each([
  ['en', 'When does my new card come?', 'I asked you already: how long until the card is here?'],
  ['de', 'Wie erhöhe ich mein Limit?', 'Ich frage nochmal: wo stelle ich das Limit höher?'],
  ['nl', 'Hoe verhoog ik mijn daglimiet?', 'Nogmaals, waar kan ik die daglimiet verhogen?'],
  ['tr', 'yurt dışında kartı nasıl açarım', 'tekrar soruyorum, kartı yurt dışında nereden açarım?'],
  ['zh', '提前还款有没有违约金', '到底提前还款要不要收违约金？'],
])('in %s who says that they ask again is believed, where it is about the same', (locale, a, b) => {
  expect(repeats(a, b, locale)).toBeGreaterThanOrEqual(0.7)
})

test('who asks something else with such words has not asked it before', () => {
  const other = 'I wanted to know if you ship to Iceland'
  const before = 'How do I reset my password?'
  expect(repeats(before, other, 'en')).toBe(questionSimilarity(before, other))
})

test('who says thanks again has asked nothing', () => {
  const turns = [
    { role: 'customer', text: 'Hoe herstel ik mijn wachtwoord?' },
    { role: 'assistant', text: 'Klik op Vergeten.' },
    { role: 'customer', text: 'Nogmaals bedankt voor het wachtwoord!' },
  ] as const
  expect(hearDialogue(turns, { locale: 'nl' }).findings).toEqual([])
})
