import { expect, test } from 'vitest'
import { effectsOf, laneOf } from './effects.ts'
import {
  ada,
  answered,
  asked,
  closed,
  escalated,
  given,
  joined,
  returned,
  said,
  started,
} from './testing/conversations.ts'

test('the assistant is asked to answer what a customer writes to it', () => {
  expect(given(started, asked('Hello?')).effects()).toEqual([{ kind: 'assistant.reply' }])
})

test.each([
  ['a human has been asked for', [escalated]],
  ['a human holds the conversation', [joined(ada)]],
])('it stays silent once %s', (_, events) => {
  expect(given(started, ...events, asked('Hello?')).effects()).toEqual([])
})

test('nobody’s own words ask for an answer', () => {
  expect(
    given(started, answered('Hi'), joined(ada), said(ada, 'Hi'), returned(ada), closed).effects(),
  ).toEqual([])
})

test('after a hand-back the next question is the assistant’s again', () => {
  const events = [started, joined(ada), returned(ada), asked('And now?')]
  expect(given(...events).effects()).toEqual([{ kind: 'assistant.reply' }])
})

test('one conversation’s answers are given one after another', () => {
  const event = asked('Hello?')
  const { conversation } = given(started, event)
  const [effect] = effectsOf(event, conversation)
  if (!effect) throw new Error('nothing is to be done')
  expect(laneOf('cnv_1', effect)).toBe('cnv_1/assistant')
  expect(laneOf('cnv_2', effect)).not.toBe(laneOf('cnv_1', effect))
})
