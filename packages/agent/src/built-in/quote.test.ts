import { expect, test } from 'vitest'
import { quote } from './quote.ts'

const filler = (words: number) => Array.from({ length: words }, (_, n) => `word${n}`).join(' ')

test('a short passage is quoted whole', () => {
  expect(quote('Refunds take 14 days.', 'refunds')).toBe('Refunds take 14 days.')
})

test('of a long passage the part that answers is quoted, word for word', () => {
  const answer = 'Refunds reach your bank within 14 days.'
  const passage = [filler(100), filler(100), answer, filler(118)].join('\n\n')
  expect(quote(passage, 'When do refunds reach my bank?')).toBe(answer)
})

test('of a long paragraph whole sentences are quoted', () => {
  const sentence = 'Refunds reach your bank within 14 days.'
  const paragraph = [
    ...Array(20).fill('Nothing of this matters to anybody at all.'),
    sentence,
  ].join(' ')
  const quoted = quote(paragraph, 'refunds bank')
  expect(quoted).toContain(sentence)
  expect(quoted.split(/\s+/).length).toBeLessThanOrEqual(120)
  expect(quoted).toMatch(/^Nothing|^Refunds/)
})

test('code is quoted with the line that introduces it, and never torn apart', () => {
  const code = `\`\`\`sh\n${Array(30).fill('npm start').join('\n')}\n\nnpm stop\n\`\`\``
  const passage = [filler(100), 'To start, run:', code, filler(100)].join('\n\n')
  expect(quote(passage, 'npm start')).toBe(`To start, run:\n\n${code}`)
})
