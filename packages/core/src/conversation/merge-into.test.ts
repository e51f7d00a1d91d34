import type { ConversationEvent } from '@baton/contract'
import { expect, test } from 'vitest'
import { effectsOf } from '../effects.ts'
import { packetOf } from '../packet/packet-of.ts'
import {
  ada,
  asked,
  at,
  ben,
  closed,
  escalated,
  joined,
  said,
  started,
} from '../testing/conversations.ts'
import { workStatus } from '../work/work-state.ts'
import { type Conversation, evolve, fold } from './conversation.ts'
import { bringMerged, mergeInto } from './merge-into.ts'
import { carryOn, postCustomerMessage } from './post-message.ts'
import { reopenByHuman } from './reopen-by-human.ts'
import { shownTo } from './shown-to.ts'
import { mergedInto, withMerged } from './story-state.ts'

const widget = { ...started, channel: 'widget' } as ConversationEvent
const lamp = () => fold('cnv_a', [widget, asked('My lamp is broken', 'a1')])
const again = (...more: ConversationEvent[]) =>
  fold('cnv_b', [widget, asked('The red lamp, still broken', 'b1'), ...more])
const on = (before: Conversation, events: readonly ConversationEvent[]) =>
  events.reduce(evolve, before)

function merge(b = again(), a = lamp(), others = false) {
  const events = mergeInto(b, { into: a, by: ada, others }, at)
  const old = on(b, events)
  const brought = bringMerged(a, old, at)
  return { events, old, brought, young: on(a, brought) }
}

const another = { ...started, customer: { id: 'cus_2', name: 'Kim', verified: false } }
const kims = () =>
  fold('cnv_k', [{ ...another, channel: 'widget' } as ConversationEvent, asked('Hi')])

test('the one is closed as what goes on in the other, which quotes it, and whoever merges has it', () => {
  const { old, young, events } = merge()
  expect(workStatus(old)).toBe('cancelled')
  expect(old.work.ending).toEqual({ cancelled: 'merged' })
  expect(mergedInto(old)).toMatchObject({ to: 'cnv_a', carries: true, waits: true })
  expect(events[0]).toMatchObject({ message: { author: { kind: 'system' } } })
  expect(young.merges).toMatchObject([{ from: 'cnv_b', lines: [{ id: 'b1', seq: 2 }] }])
  expect(young.holder).toMatchObject({ kind: 'human', human: { id: ada.id } })
  expect(young.messages.map(({ id }) => id)).toEqual(['a1'])
})

test('merged twice it is once, in both logs', () => {
  const { old, young } = merge()
  expect(mergeInto(old, { into: lamp(), by: ben }, at)).toEqual([])
  expect(bringMerged(young, old, at)).toEqual([])
})

test('whoever tells the story on knows both, and customers see nothing of what was brought', () => {
  const { young, brought } = merge()
  expect(withMerged(young).map(({ id }) => id)).toEqual(['b1', 'a1'])
  const packet = packetOf(young, { earlier: [], link: '', fileUrl: () => '' })
  expect(packet.transcript.map(({ text }) => text)).toContain('The red lamp, still broken')
  for (const event of brought.filter(({ type }) => type === 'story.merged'))
    expect(shownTo('customer', event)).toEqual({ type: 'hidden', at })
})

test('a question that came along waits, and an answer here ends that', () => {
  const a = on(lamp(), [joined(ada), said(ada, 'Which one?')])
  const { young } = merge(again(), a)
  expect(workStatus(young)).toBe('on-you')
  expect(workStatus(on(young, [said(ada, 'A new one comes.')]))).toBe('on-customer')
  const settled = merge(again(joined(ada), said(ada, 'We look.')), a)
  expect(workStatus(settled.young)).toBe('on-customer')
})

test('what the customer writes in the closed one is heard in the other, once, with where it was written', () => {
  const { old, young } = merge()
  const words = postCustomerMessage(old, { id: 'b2', text: 'Any news?' }, at)
  expect(words.map(({ type }) => type)).toEqual(['message.posted'])
  const later = on(old, words)
  expect(effectsOf(words[0] as ConversationEvent, later)).toContainEqual({
    ...{ kind: 'story.carry', to: 'cnv_a', messageId: 'b2' },
  })
  const heard = carryOn(young, { from: later, messageId: 'b2' }, at)
  const last = on(young, heard).messages.at(-1)
  expect(last).toMatchObject({ text: 'Any news?', carried: { from: 'cnv_b', seq: later.seq } })
  expect(carryOn(on(young, heard), { from: later, messageId: 'b2' }, at)).toEqual([])
  // Nor is it quoted when the story comes late.
  expect(JSON.stringify(bringMerged(lamp(), later, at))).not.toContain('Any news?')
})

test('another customer’s needs a second word, keeps its words from every machine, and opens again when they write', () => {
  expect(() => merge(kims())).toThrow(/Kim/)
  const { old, young, brought } = merge(kims(), lamp(), true)
  expect(brought).toContainEqual(expect.objectContaining({ type: 'story.merged', from: 'cnv_k' }))
  expect(withMerged(young).map(({ id }) => id)).toEqual(['a1'])
  const words = postCustomerMessage(old, { id: 'k2', text: 'Hello?' }, at)
  expect(words[0]).toMatchObject({ type: 'conversation.reopened' })
  expect(mergedInto(on(old, words))).toBeNull()
})

test('a conversation where one answer would not be found opens again, too', () => {
  const b = fold('cnv_b', [{ ...started, channel: 'api' } as ConversationEvent, asked('Hi', 'b1')])
  const { old, events } = merge(b)
  expect(mergedInto(old)).toMatchObject({ carries: false })
  expect(events.map(({ type }) => type)).toEqual(['conversation.closed', 'conversation.merged'])
})

test('chains bring every story, and nothing goes round in a circle', () => {
  const c = fold('cnv_c', [widget, asked('First word', 'c1')])
  const { old: bOld, young: b } = merge(c, again())
  const { young: a, old } = merge(b)
  expect(a.merges?.map(({ from }) => from)).toEqual(['cnv_c', 'cnv_b'])
  expect(withMerged(a).map(({ id }) => id)).toEqual(['c1', 'b1', 'a1'])
  expect(() => mergeInto(a, { into: old, by: ada }, at)).toThrow(/goes on in another/)
  expect(() => mergeInto(a, { into: a, by: ada }, at)).toThrow(/itself/)
  expect(() => mergeInto(bOld, { into: a, by: ada }, at)).toThrow(/already/)
})

test('closed ones are refused with a word, and a colleague’s is theirs', () => {
  expect(() => merge(again(), on(lamp(), [joined(ada), closed]))).toThrow(/closed/)
  expect(() => merge(again(joined(ada), closed))).toThrow(/closed/)
  expect(() => merge(again(joined(ben)))).toThrow(
    expect.objectContaining({ code: 'held-by-another' }),
  )
})

test('what was owed, tagged and followed goes along; a queue and a colleague keep the other', () => {
  const promise = { id: 'p1', text: 'We call', dueAt: at, owner: ben, about: 'other' as const }
  const b = again(
    joined(ada),
    { type: 'promise.made', at, promise, by: ada },
    { type: 'conversation.tagged', at, by: ada, added: ['lamp'], removed: [] },
    { type: 'conversation.prioritized', at, by: ada, priority: 'high' },
    { type: 'conversation.followed', at, human: ben, following: true },
  )
  const waiting = on(lamp(), [escalated])
  const { old, young } = merge(b, waiting)
  expect(old.work.promises).toMatchObject([{ state: 'released' }])
  expect(young.work.promises).toMatchObject([{ id: 'p1', state: 'open', owner: ben, dueAt: at }])
  expect(young.work).toMatchObject({ tags: ['lamp'], priority: 'high' })
  expect(young.followers.map(({ id }) => id)).toEqual([ben.id])
  expect(young.holder.kind).toBe('queue')
  expect(merge(again(), on(lamp(), [joined(ben)])).young.holder).toMatchObject({ human: ben })
})

test('opened again it goes on by itself, and merged again only what is new is brought', () => {
  const { old, young } = merge()
  const open = on(old, [...reopenByHuman(old, ada, at), asked('One more thing', 'b9')])
  expect(mergedInto(open)).toBeNull()
  const twice = on(open, mergeInto(open, { into: young, by: ada }, at))
  const [more] = bringMerged(young, twice, at)
  expect(more).toMatchObject({ type: 'story.merged', lines: [{ id: 'b9' }] })
})

test('closed while the story was on its way, the other opens for whoever merged', () => {
  const { old } = merge()
  const shut = on(lamp(), [joined(ben), closed])
  expect(on(shut, bringMerged(shut, old, at)).holder).toMatchObject({ kind: 'human', human: ada })
})
