import { expect, test } from 'vitest'
import { type HeardTurn, hearDialogue } from './hear-dialogue.ts'

const says = (text: string): HeardTurn => ({ role: 'customer', text })
const answers = (text = 'Here is an article.'): HeardTurn => ({ role: 'assistant', text })
const human: HeardTurn = { role: 'human', text: 'Hi, Ada here.' }

function score(turns: HeardTurn[], signal: string): number {
  return hearDialogue(turns).findings.find((finding) => finding.signal === signal)?.score ?? 0
}
const frustration = (...turns: HeardTurn[]) => score(turns, 'frustration')
const repeated = (...turns: HeardTurn[]) => score(turns, 'repeated-question')

test('frustration adds up from turn to turn', () => {
  const once = frustration(says('this is ridiculous'))
  const twice = frustration(says('this is ridiculous'), answers(), says('still useless'))
  expect(once).toBeGreaterThan(0)
  expect(twice).toBeGreaterThan(once)
})

test('being fed up weighs more after two answers that have not helped, and not after a human', () => {
  const story = [says('my parcel is lost'), answers(), says('it is not there'), answers()]
  const fedUp = says('this is so annoying')
  expect(frustration(...story, fedUp)).toBeGreaterThanOrEqual(0.8)
  expect(frustration(says('my parcel is lost'), answers(), fedUp)).toBeLessThan(0.8)
  expect(frustration(...story, human, fedUp)).toBeLessThan(0.8)
})

test('thanks take most of it back, and time some', () => {
  const angry = [says('this is ridiculous'), answers()]
  const later = frustration(...angry, says('where do I find the serial number'))
  expect(later).toBeLessThan(frustration(says('this is ridiculous')))
  expect(frustration(...angry, says('thanks, that works'))).toBeLessThan(Math.max(later, 0.3))
})

test('a question that comes back after an answer is a repeated one', () => {
  const [first, again] = [says('Where is my refund?'), says('where is the refund I asked about')]
  expect(repeated(first, answers(), again)).toBeGreaterThan(0)
  expect(repeated(first, again)).toBe(0)
  expect(repeated(first, answers(), says('Where is my invoice?'))).toBe(0)
})

test('thanking twice repeats nothing, and a human is a fresh start', () => {
  expect(repeated(says('Thanks a lot!'), answers(), says('thanks a lot'))).toBe(0)
  const before = [says('Where is my refund?'), answers(), human]
  expect(repeated(...before, says('where is my refund'))).toBe(0)
})

test('all messages that nobody has answered yet are heard together', () => {
  const turns = [answers(), says('I want a human'), says('please')]
  expect(score(turns, 'asked-for-human')).toBeGreaterThan(0)
  expect(score([says('I want a human'), answers(), says('ok')], 'asked-for-human')).toBe(0)
})

test('what a tool or the assistant says is not the customer’s', () => {
  expect(hearDialogue([{ role: 'tool', text: 'I want a human' }]).findings).toEqual([])
  expect(hearDialogue([]).findings).toEqual([])
})
