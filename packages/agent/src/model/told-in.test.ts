import { type Conversation, emptyConversation, evolve } from '@baton/core'
import { describe, expect, test } from 'vitest'
import { isTold } from './told-in.ts'

const at = '2026-01-05T09:00:00.000Z'
const ada = { id: 'usr_ada', name: 'Ada Byron' }

function talk(...texts: string[]): Conversation {
  return texts.reduce(
    (conversation, text, index) =>
      evolve(conversation, {
        type: 'message.posted',
        at,
        message: {
          id: `m${index}`,
          author: index % 2 === 0 ? { kind: 'customer' } : { kind: 'human', human: ada },
          text,
        },
      }),
    emptyConversation('cnv_1'),
  )
}

const english = talk(
  'My invoice 4711 of 1,200.50 € from Acme is wrong. Write to sam@acme.test by Friday, see https://acme.test/i/4711',
  'I look into it.',
)

describe('in the transcript', () => {
  test.each([
    'The customer says invoice 4711 from Acme is wrong.',
    'An invoice of 1200.50 € is disputed.',
    'Ada looks into it. Byron asked back.',
    'They want to hear at sam@acme.test by Friday.',
    'See https://acme.test/i/4711.',
    'the customer says it is wrong',
  ])('%s', (text) => {
    expect(isTold({ subject: 'An invoice', text }, english)).toBe(true)
  })
})

describe('nobody said', () => {
  test.each([
    'The customer says invoice 4712 is wrong.',
    'An invoice of 1,300.50 € is disputed.',
    'The customer wrote to Globex.',
    'They want to hear at tom@acme.test.',
    'They want to hear by Monday.',
    'See https://evil.test/i.',
    'The customer is Robert.',
  ])('%s', (text) => {
    expect(isTold({ subject: 'An invoice', text }, english)).toBe(false)
  })
})

test('the subject and the next step are held against it, too', () => {
  expect(isTold({ subject: 'Invoice 9', text: 'It is wrong.' }, english)).toBe(false)
  expect(
    isTold({ subject: 'Invoice', text: 'It is wrong.', nextStep: 'Refund 50 €.' }, english),
  ).toBe(false)
})

test.each([
  [
    'Wo bleibt meine Erstattung für Bestellung 77?',
    'Der Kunde fragt nach der Erstattung für die Bestellung 77 und möchte eine Antwort.',
    'Der Kunde fragt nach der Bestellung 78.',
  ],
  ['退款订单 8812 还没到账', '客户询问订单 8812 的退款。', '客户询问订单 9000 的退款。'],
  [
    '注文番号 55 が届きません',
    'お客様は注文番号 55 が届かないと言っています。',
    'お客様は注文番号 56 が届かないと言っています。',
  ],
  ['أين طلبي رقم ٤٢؟', 'يسأل العميل عن الطلب رقم ٤٢.', 'يسأل العميل عن الطلب رقم ٤٣.'],
])('in other languages numbers count as well: %s', (asked, told, invented) => {
  expect(isTold({ subject: '…', text: told }, talk(asked))).toBe(true)
  expect(isTold({ subject: '…', text: invented }, talk(asked))).toBe(false)
})
