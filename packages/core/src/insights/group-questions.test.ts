import { expect, test } from 'vitest'
import { groupQuestions, type VainQuestion } from './group-questions.ts'

function question(text: string, seq = 1, more: Partial<VainQuestion> = {}): VainQuestion {
  const told = { outcome: 'nothing' as const, acting: false, isCited: false }
  return { conversationId: `cnv_${seq}`, seq, text, words: text.split(' '), ...told, ...more }
}

/** The share of words that both have. */
function alike(a: string, b: string): number {
  const [one, other] = [new Set(a.split(' ')), new Set(b.split(' '))]
  return (2 * [...one].filter((word) => other.has(word)).length) / (one.size + other.size)
}

const grouped = (questions: VainQuestion[]) => groupQuestions(questions, { alike, same: 0.6 })
const names = (questions: VainQuestion[]) =>
  grouped(questions).map((group) => [group.name, group.questions.length])

test('what asks for the same stands together, the most asked first, named by the shortest', () => {
  expect(
    names([
      question('ship to iceland'),
      question('refund my lost order please'),
      question('refund my lost order'),
      question('refund lost order'),
    ]),
  ).toEqual([
    ['refund lost order', 3],
    ['ship to iceland', 1],
  ])
})

test('a word is too short to be a name where there is a longer one', () => {
  expect(names([question('refund'), question('refund refund refund')])[0]?.[0]).toBe(
    'refund refund refund',
  )
})

test('the same questions make the same groups', () => {
  const questions = Array.from({ length: 300 }, (_, n) =>
    question(`word${n % 17} word${n % 5} word${n % 29}`, n),
  )
  expect(grouped(questions)).toEqual(grouped(questions))
})

test('each question is compared with a few others at most, however many share its words', () => {
  let compared = 0
  const questions = Array.from({ length: 1_000 }, (_, n) => question(`order number${n}`, n))
  groupQuestions(questions, {
    same: 0.9,
    alike: (a, b) => {
      compared += 1
      return alike(a, b)
    },
  })
  expect(compared).toBeLessThanOrEqual(24 * 1_000)
})

test.each([
  ['fix-bug', { outcome: 'failed' as const }],
  ['add-action', { acting: true }],
  ['mend-document', { outcome: 'answered' as const, isCited: true }],
  ['write-document', {}],
])('the advice is %s', (advice, more) => {
  expect(grouped([question('one of them', 1, more)])[0]?.advice).toBe(advice)
})

test('what was asked earlier is counted with its group, and changes none', () => {
  const now = [
    question('refund my lost order'),
    question('ship to iceland'),
    question('refund my order'),
  ]
  const earlier = [
    ...[
      question('refund lost order'),
      question('lost order refund please'),
      question('new password'),
    ],
  ]
  const told = groupQuestions(now, { alike, same: 0.6 }, earlier)
  expect(told.map((group) => [group.name, group.questions.length, group.earlier])).toEqual([
    ['refund my order', 2, 2],
    ['ship to iceland', 1, 0],
  ])
  const without = grouped(now)
  expect(told.map((group) => ({ ...group, earlier: 0 }))).toEqual(without)
})
