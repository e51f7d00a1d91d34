import { expect, test } from 'vitest'
import {
  ada,
  answered,
  asked,
  at,
  ben,
  given,
  joined,
  returned,
  said,
  started,
} from '../testing/conversations.ts'
import { doSteps, replyAndDo } from './do-steps.ts'
import { postReply } from './post-message.ts'

const reply = { id: 'rep_new', human: ada, text: 'Here it is.' }
const bensAnswer = [joined(ben), said(ben, 'Done.'), returned(ben)]

test('a reply that was begun before a colleague answered is stopped, and says whose words to read', () => {
  const story = given(started, asked('Where is it?'), ...bensAnswer)
  story.when((now) => postReply(now, { ...reply, after: 2 }, at)).refuses('answered-meanwhile')
  expect(() => postReply(story.conversation, { ...reply, after: 2 }, at)).toThrow(
    /Ben.*`after` at 4/,
  )
})

test('a reply that was begun after it, or that does not say when, goes', () => {
  const story = given(started, asked('Where is it?'), ...bensAnswer)
  for (const after of [4, 5, undefined])
    expect(postReply(story.conversation, { ...reply, after }, at).map(({ type }) => type)).toEqual([
      'human.joined',
      'message.posted',
    ])
})

test('neither the customer’s further words, nor the assistant’s, nor one’s own stop a reply', () => {
  const story = given(started, asked('A'), answered('B'), joined(ada), said(ada, 'C'), asked('D'))
  expect(postReply(story.conversation, { ...reply, after: 1 }, at)).toHaveLength(1)
})

test('who is too late because a colleague holds it is told that, and not to read', () => {
  given(started, joined(ben), said(ben, 'Done.'))
    .when((now) => postReply(now, { ...reply, after: 1 }, at))
    .refuses('held-by-another')
})

test('a macro says, notes and closes in one; done again it changes nothing', () => {
  const story = given(started, asked('A'))
  const steps = [{ do: 'note' as const, text: 'Refunded' }, { do: 'close' as const }]
  const events = replyAndDo(story.conversation, reply, steps, at)
  expect(events.map(({ type }) => type)).toEqual([
    'human.joined',
    'message.posted',
    'note.posted',
    'conversation.closed',
  ])
  const after = given(started, asked('A'), ...events).conversation
  expect(replyAndDo(after, reply, steps, at)).toEqual([])
  expect(doSteps(after, { id: reply.id, by: ada, steps }, at)).toEqual([])
})

test('a macro that cannot end as it says says nothing either', () => {
  given(started, joined(ben))
    .when((now) =>
      doSteps(now, { id: 'run', by: ada, steps: [{ do: 'note', text: 'x' }, { do: 'close' }] }, at),
    )
    .refuses('held-by-another')
})
