import { answered, asked, given, started } from '@baton/core/testing'
import { expect, test } from 'vitest'
import { openQuestion } from '../open-question.ts'
import { sameQuestion } from './same-question.ts'

test('a question is repeated only once it has been answered', () => {
  expect(measured(asked('Refunds?', 'm1'), asked('Refunds?', 'm2'))).toBeNull()
  expect(measured(asked('Refunds?', 'm1'), answered('14 days'), asked('refunds', 'm2'))).toEqual({
    messageId: 'm1',
    similarity: 1,
    times: 2,
  })
})

test('every answered asking counts', () => {
  const log = [asked('Refunds?', 'm1'), answered('14 days'), asked('Refunds?', 'm2')]
  const again = [answered('14 days', 'ans_2'), asked('Refunds?', 'm3')]
  expect(measured(...log, ...again)).toMatchObject({ messageId: 'm2', times: 3 })
})

test('saying thanks twice is no repeated question', () => {
  expect(measured(asked('Thanks!', 'm1'), answered('Sure'), asked('thanks', 'm2'))).toBeNull()
})

function measured(...events: Parameters<typeof given>) {
  const { conversation } = given(started, ...events)
  const question = openQuestion(conversation)
  if (!question) throw new Error('nothing is asked')
  return sameQuestion(conversation, question)
}
