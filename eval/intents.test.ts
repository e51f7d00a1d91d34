import { expect, test } from 'vitest'
import { intentScores } from './intent-score.ts'
import { pairsOf, parseIntents } from './intents.ts'

const SOURCE = `## bank: card
# lost
I lost my card
where is my card, I lost it
# broken
I broke my card
## shop
# parcel
is my parcel here
`

test('two wordings of one intent are a repetition, and the likest of two intents of a field are near', () => {
  const pairs = pairsOf(parseIntents(SOURCE, 'de'), 'seed')
  expect(pairs.filter(({ label }) => label === 'repeat')).toEqual([
    { lot: 'de', a: 'I lost my card', b: 'where is my card, I lost it', label: 'repeat' },
  ])
  expect(pairs.filter(({ label }) => label === 'near')).toEqual([
    { lot: 'de', a: 'I lost my card', b: 'I broke my card', label: 'near' },
  ])
  expect(pairs.filter(({ label }) => label === 'new').length).toBeGreaterThan(3)
})

test('the swept border takes no more than two in a hundred other questions', () => {
  const rated = [
    ...Array.from({ length: 100 }, (_, at) => ({ label: 'new' as const, similarity: at / 100 })),
    { label: 'repeat' as const, similarity: 0.975 },
    { label: 'repeat' as const, similarity: 0.9 },
  ].map(({ label, similarity }) => ({ row: { lot: 'en', label }, similarity }))
  expect(intentScores(rated, 0.5).en).toMatchObject({
    repeats: 1,
    other: 0.5,
    swept: { repeats: 0.5 },
  })
})
