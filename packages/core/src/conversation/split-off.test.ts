import { expect, test } from 'vitest'
import { inboxRow } from '../inbox-row.ts'
import {
  ada,
  answered,
  asked,
  at,
  ben,
  closed,
  escalated,
  given,
  joined,
  said,
  started,
} from '../testing/conversations.ts'
import { workStatus } from '../work/work-state.ts'
import { fold } from './conversation.ts'
import { shownTo } from './shown-to.ts'
import { beginSplit, splitOff } from './split-off.ts'

const story = [started, asked('Where is my refund?', 'r1'), joined(ada), said(ada, 'On its way.')]
const two = [...story, asked('And my lamp is broken', 'l1'), asked('It is the red one', 'l2')]
const lamp = { to: 'cnv_2', by: ada, messageIds: ['l1', 'l2'] }

function halves(events = two, wish = lamp) {
  const before = fold('cnv_1', events)
  const old = fold('cnv_1', [...events, ...splitOff(before, wish, at)])
  const begun = beginSplit(fold('cnv_2', []), old, at)
  return { old, begun, young: fold('cnv_2', begun) }
}

test('the words stay where they were said, and are quoted where they go on, with the place they stand at', () => {
  const { old, young } = halves()
  expect(old.messages.map(({ id }) => id)).toEqual([
    'r1',
    'rep_On its way.',
    'l1',
    'l2',
    'cnv_2.split',
  ])
  expect(old.splits).toEqual([{ ...lamp, at }])
  expect(young.messages).toMatchObject([
    { id: 'l1', text: 'And my lamp is broken', from: { conversationId: 'cnv_1', seq: 5 } },
    { id: 'l2', author: { kind: 'customer' }, from: { conversationId: 'cnv_1', seq: 6 } },
  ])
  expect(young).toMatchObject({ channel: 'widget', customer: old.customer, locale: old.locale })
})

test('whoever splits answers in both, and the new one is about what was brought', () => {
  const { old, young } = halves()
  expect([old.holder, young.holder]).toMatchObject([{ human: ada }, { human: ada }])
  expect(inboxRow(young)).toMatchObject({ subject: 'And my lamp is broken', unread: 0 })
  expect(young.told?.summary.subject).toBe('And my lamp is broken')
})

test('what goes on elsewhere waits there: here it is the customer’s turn again', () => {
  expect(workStatus(fold('cnv_1', two))).toBe('on-you')
  const { old, young } = halves()
  expect(workStatus(old)).toBe('on-customer')
  expect(old.work.clocks).toEqual([])
  expect(workStatus(young)).toBe('on-you')
})

test('nothing is sent again and nobody but the splitter is fetched', () => {
  const { old, begun } = halves()
  const effects = given(...two, ...splitOff(fold('cnv_1', two), lamp, at)).effects()
  expect(effects.filter(({ kind }) => kind === 'story.bring')).toEqual([
    { kind: 'story.bring', to: 'cnv_2' },
  ])
  expect(given(...begun).effects()).toEqual([])
  expect(begun.map(({ type }) => type)).toEqual([
    'conversation.started',
    'story.brought',
    'human.joined',
  ])
  expect(old.escalation).toBeNull()
})

test('asked for again it changes nothing, and begun twice it is one', () => {
  const { old, young } = halves()
  expect(splitOff(old, lamp, at)).toEqual([])
  expect(beginSplit(young, old, at)).toEqual([])
  expect(beginSplit(fold('cnv_3', []), old, at)).toEqual([])
})

test('what waits in the queue is taken by whoever splits it; what a colleague has is theirs; a closed one stays closed', () => {
  const waits = [started, asked('A', 'a'), asked('B', 'b'), escalated]
  const wish = { ...lamp, messageIds: ['b'] }
  expect(halves(waits, wish).old.holder).toMatchObject({ kind: 'human', human: ada })
  given(...waits, joined(ben))
    .when((one) => splitOff(one, wish, at))
    .refuses('held-by-another')
  const { old, young } = halves([...two, closed])
  expect([old.holder.kind, young.holder.kind]).toEqual(['nobody', 'human'])
})

test.each([
  ['no message of the customer’s', ['rep_On its way.']],
  ['a message that is not there', ['l1', 'gone']],
  ['all that the customer wrote', ['r1', 'l1', 'l2']],
])('cannot be split off: %s', (_, messageIds) => {
  given(...two)
    .when((one) => splitOff(one, { ...lamp, messageIds }, at))
    .refuses('cannot-split')
})

test('what went elsewhere, or came from there, is not split off a second time', () => {
  const { old, young } = halves()
  const again = (ids: string[]) => ({ to: 'cnv_3', by: ada, messageIds: ids })
  expect(() => splitOff(old, again(['l1']), at)).toThrow(/goes on in another/)
  expect(() => splitOff(young, again(['l1']), at)).toThrow(/only there/)
})

test('where a customer has one conversation and no more, none is split off it', () => {
  const outside = { ...started, channel: 'whatsapp', place: { connectionId: 'wa', address: '1' } }
  given(outside as never, ...two.slice(1))
    .when((one) => splitOff(one, lamp, at))
    .refuses('cannot-split')
})

test('by e-mail the answer goes out under the letter that was brought, and no letter says that it was split', () => {
  const place = { connectionId: 'mail', address: 'maya@shop.example' }
  const letter = { id: '<2@shop.example>', memo: { subject: 'My lamp' } }
  const wrote = asked('And my lamp is broken', 'mail.2') as Extract<
    (typeof two)[number],
    { type: 'message.posted' }
  >
  const events = [
    { ...started, channel: 'email' as const, place },
    asked('Where is my refund?', 'mail.1'),
    joined(ada),
    { ...wrote, message: { ...wrote.message, outside: letter } },
  ] as typeof two
  const { old, young } = halves(events, { ...lamp, messageIds: ['mail.2'] })
  expect(old.messages.map(({ id }) => id)).toEqual(['mail.1', 'mail.2'])
  expect(young.place).toEqual(place)
  expect(young.messages).toMatchObject([{ outside: letter }])
})

test('a customer sees what they wrote and who answers, no files of the other conversation, and no word of the splitting', () => {
  const file = { id: 'f1', name: 'lamp.jpg', mime: 'image/jpeg', size: 9 }
  const events = [...story, answered('Anything else?')] as typeof two
  const shown = {
    type: 'message.posted',
    at,
    message: { id: 'p', author: { kind: 'customer' }, text: '', attachments: [file] },
  }
  const { old, begun, young } = halves([...events, shown as never], { ...lamp, messageIds: ['p'] })
  expect(young.messages).toMatchObject([{ text: '📎 lamp.jpg' }])
  const theirs = begun.map((event) => shownTo('customer', event))
  expect(JSON.stringify(theirs)).not.toContain('attachments')
  expect(fold('cnv_2', theirs).messages).toMatchObject([{ text: '📎 lamp.jpg' }])
  const [split] = splitOff(
    fold('cnv_1', [...events, shown as never]),
    { ...lamp, to: 'x', messageIds: ['p'] },
    at,
  )
  expect(shownTo('customer', split as never)).toEqual({ type: 'hidden', at })
  expect(old.messages.at(-1)).toMatchObject({ author: { kind: 'system' } })
})
