import { expect, test } from 'vitest'
import { ada, asked, at, ben, escalated, given, joined, started } from '../testing/conversations.ts'
import { doSteps, type KnownStep } from './do-steps.ts'

const run = (...steps: KnownStep[]) => ({ id: 'run', by: ada, steps })
const waiting = [started, asked('Where is it?'), escalated]
const marks: KnownStep[] = [
  { do: 'tag', tags: ['refund'] },
  { do: 'priority', priority: 'high' },
]

test('a macro tags, says how urgent it is, and puts aside for a while', () => {
  const story = given(...waiting)
  const steps = run(...marks, { do: 'hold', minutes: 60 })
  const events = doSteps(story.conversation, steps, at)
  expect(events).toMatchObject([
    { type: 'conversation.tagged', added: ['refund'], by: ada },
    { type: 'conversation.prioritized', priority: 'high' },
    { type: 'human.joined', human: ada },
    { type: 'conversation.snoozed', until: '2026-01-05T10:00:00.000Z' },
  ])
  expect(doSteps(given(...waiting, ...events).conversation, steps, at)).toEqual([])
})

test('a macro gives it to a colleague, and done again it changes nothing', () => {
  const steps = run({ do: 'assign', assignee: ben, team: undefined })
  const events = doSteps(given(...waiting, joined(ada)).conversation, steps, at)
  expect(events).toMatchObject([
    { type: 'human.left', human: ada },
    { type: 'conversation.assigned', assignee: ben, team: null, by: ada },
  ])
  const after = given(...waiting, joined(ada), ...events).conversation
  expect(doSteps(after, steps, at)).toEqual([])
})

test('a macro closes with how it ended', () => {
  const steps = run({ do: 'close', ending: { cancelled: 'spam' } })
  expect(doSteps(given(...waiting).conversation, steps, at)).toMatchObject([
    { type: 'conversation.closed', ending: { cancelled: 'spam' } },
  ])
})

test('of a macro that cannot do all of it nothing is done', () => {
  given(...waiting, joined(ben))
    .when((now) => doSteps(now, run(...marks, { do: 'hold', minutes: null }), at))
    .refuses('held-by-another')
})
