import { answered, asked, given, started } from '@baton/core/testing'
import { expect, test } from 'vitest'
import { openQuestion } from '../open-question.ts'
import { SAME, sameQuestion, similarity } from './same-question.ts'

test.each([
  ['How do I reset my password?', 'how can i reset the password'],
  ['How do I reset my password?', 'password reset'],
  ['How do I create an API key?', 'I asked how to create an API key'],
  ['Can I open an account for a child?', 'Is it possible to open an account for my children?'],
  ['Wie kann ich mein Passwort zurücksetzen?', 'Passwort zurücksetzen geht wie?'],
  ['¿Cómo cambio mi contraseña?', 'como puedo cambiar la contraseña'],
  ['パスワードを変更するには?', 'パスワードの変更方法は?'],
])('“%s” and “%s” are one question', (a, b) => {
  expect(similarity(a, b)).toBeGreaterThanOrEqual(SAME)
})

test.each([
  ['How do I cancel my order?', 'How do I cancel my subscription?'],
  ['Where is order 123?', 'Where is order 456?'],
  ['How do I enable dark mode?', 'How do I disable dark mode?'],
  ['Can I export my conversation data to CSV?', 'Can I export my conversation data to PDF?'],
  ['How do I add a team member?', 'How do I remove a team member?'],
  ['I need to change my PIN.', 'do i need a pin'],
  ['Hm?', 'How?'],
])('“%s” and “%s” are two', (a, b) => {
  expect(similarity(a, b)).toBeLessThan(SAME)
})

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
