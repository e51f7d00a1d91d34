import { expect, test } from 'vitest'
import { ada, at, closed, said as human, joined, returned } from '../testing/conversations.ts'
import { askedSeq, bringStory } from './bring-story.ts'
import { type Conversation, evolve, fold } from './conversation.ts'

const line = (text: string, by: 'customer' | 'assistant' = 'customer') => ({ id: text, by, text })

function bring(before: Conversation, askId: string, ...lines: ReturnType<typeof line>[]) {
  const start = {
    customer: { id: 'cus_1', verified: false },
    channel: 'api' as const,
    locale: 'en',
  }
  const escalation = { id: askId, reason: { trigger: 'other-agent', detail: '' } }
  const events = bringStory(before, { start, lines, escalation }, at)
  return { events, after: events.reduce(evolve, before) }
}

const told = ({ messages }: Conversation) =>
  messages.filter(({ author }) => author.kind !== 'system').map(({ text }) => text)

const first = () => bring(fold('c1', []), 'esc_1', line('Hello'), line('Hi!', 'assistant')).after

test('a talk held elsewhere begins with its story and waits for a person', () => {
  const after = first()
  expect(told(after)).toEqual(['Hello', 'Hi!'])
  expect(after.holder.kind).toBe('queue')
})

test('the same request again changes nothing, also when it has been dealt with', () => {
  const waiting = first()
  expect(bring(waiting, 'esc_1', line('Hello'), line('Hi!', 'assistant')).events).toEqual([])
  const back = [joined(ada), human(ada, 'Done.'), returned(ada)].reduce(evolve, waiting)
  expect(bring(back, 'esc_1', line('Hello'), line('More')).events).toEqual([])
})

test('asked again later, the person gets what was said since, and nothing twice', () => {
  const back = [joined(ada), human(ada, 'Done.'), returned(ada)].reduce(evolve, first())
  const { after } = bring(back, 'esc_2', line('Hello'), line('Hi!', 'assistant'), line('Again me'))
  expect(told(after)).toEqual(['Hello', 'Hi!', 'Done.', 'Again me'])
  expect(after.holder.kind).toBe('queue')
  expect(bring([closed].reduce(evolve, back), 'esc_3', line('Late')).after.holder.kind).toBe(
    'queue',
  )
})

test('while a human answers, the customer is heard and the other assistant is not', () => {
  const withAda = [joined(ada)].reduce(evolve, first())
  const { after } = bring(withAda, 'esc_2', line('Hurry'), line('I can do it!', 'assistant'))
  expect(told(after)).toEqual(['Hello', 'Hi!', 'Hurry'])
  expect(after.holder).toMatchObject({ kind: 'human', human: ada })
})

test('where a request stands in the log does not move when it is made again', () => {
  const waiting = first()
  const asked = askedSeq(waiting, 'esc_1', ['Hello', 'Hi!'])
  const answered = [joined(ada), human(ada, 'Done.')].reduce(evolve, waiting)
  expect(askedSeq(answered, 'esc_1', ['Hello', 'Hi!'])).toBe(asked)
  const second = bring(answered, 'esc_2', line('Hurry')).after
  const secondAsked = askedSeq(second, 'esc_2', ['Hurry'])
  expect(secondAsked).toBeGreaterThan(asked)
  const later = [human(ada, 'Here.')].reduce(evolve, second)
  expect(askedSeq(later, 'esc_2', ['Hurry'])).toBe(secondAsked)
})
