import { expect, it } from 'vitest'
import type { LabelledMessage } from './corpus.ts'
import { judgeMessage } from './judge.ts'
import { scoreTopics, wrongTopics } from './topics.ts'

const row = (text: string, trigger: LabelledMessage['trigger']): LabelledMessage => ({
  id: 'en-0001',
  lang: 'en',
  text,
  label: 'not',
  trigger,
  tags: [],
})

it('counts a topic that is heard in a message about none against precision', () => {
  const { all } = scoreTopics([
    { row: row('I will sue you', 'legal'), verdict: { triggers: ['legal'] } },
    { row: row('tennis court', null), verdict: { triggers: ['legal', 'frustration'] } },
  ])
  expect(all).toEqual({ rows: 2, precision: 0.5, recall: 1 })
})

it('counts another topic than the one that is meant as missed', () => {
  const judged = [{ row: row('I will sue you', 'legal'), verdict: { triggers: ['complaint'] } }]
  expect(scoreTopics(judged).languages.en?.recall).toBe(0)
  expect(wrongTopics(judged)).toEqual(['en-0001  about legal, heard complaint  I will sue you'])
})

it('does not take frustration or an ask for a topic', () => {
  const judged = [{ row: row('get me a human!', null), verdict: { triggers: ['frustration'] } }]
  expect(scoreTopics(judged).all.precision).toBeNull()
})

it.each([
  'suicide squad tickets',
  'legal size paper',
  'complaint box',
  'fraud prevention leaflet',
  'refund policy?',
  'kill the process',
  'dead battery',
])('hears nothing grave in: %s', (text) => {
  expect(wrongTopics([{ row: row(text, null), verdict: judgeMessage({ text }) }])).toEqual([])
})

it.each([
  ['I want to kill myself', 'safety'],
  ['I will sue you', 'legal'],
  ['someone is in my account', 'security'],
] as const)('hears what is grave in: %s', (text, topic) => {
  expect(judgeMessage({ text }).triggers).toContain(topic)
})
