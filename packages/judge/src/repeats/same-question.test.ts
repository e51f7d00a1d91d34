import { expect, test } from 'vitest'
import { questionSimilarity, SAME } from './same-question.ts'

test.each([
  ['How do I reset my password?', 'how can i reset the password'],
  ['How do I reset my password?', 'password reset'],
  ['How do I create an API key?', 'I asked how to create an API key'],
  ['Can I open an account for a child?', 'Is it possible to open an account for my children?'],
  ['Wie kann ich mein Passwort zurücksetzen?', 'Passwort zurücksetzen geht wie?'],
  ['¿Cómo cambio mi contraseña?', 'como puedo cambiar la contraseña'],
  ['Is breakfast included?', 'does the room include breakfast'],
  ['Was kostet der Versand?', 'Wie hoch ist der Preis für den Versand?'],
  ['パスワードを変更するには?', 'パスワードの変更方法は?'],
])('“%s” and “%s” are one question', (a, b) => {
  expect(questionSimilarity(a, b)).toBeGreaterThanOrEqual(SAME)
})

test.each([
  ['How do I cancel my order?', 'How do I cancel my subscription?'],
  ['Where is order 123?', 'Where is order 456?'],
  ['How do I enable dark mode?', 'How do I disable dark mode?'],
  ['Can I export my conversation data to CSV?', 'Can I export my conversation data to PDF?'],
  ['How do I add a team member?', 'How do I remove a team member?'],
  ['I need to change my PIN.', 'do i need a pin'],
  ['Can I check in at noon?', 'Can I check out at midnight?'],
  ['Onde está o meu bilhete 88?', 'Onde está a minha mala 88?'],
  ['Is the sauna included?', 'Is the minibar included?'],
  ['Hm?', 'How?'],
])('“%s” and “%s” are two', (a, b) => {
  expect(questionSimilarity(a, b)).toBeLessThan(SAME)
})
