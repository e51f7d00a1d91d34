import type { ConversationEvent, Signals } from '@baton/contract'
import { expect, test } from 'vitest'
import { ada, answered, asked, escalated, joined, said, started } from '../testing/conversations.ts'
import { measuresOf } from './measures.ts'
import { METRICS, meets, metricOf } from './metrics.ts'

/** The same events, each so many minutes after the start. */
function after(minutes: number, ...events: ConversationEvent[]): ConversationEvent[] {
  const at = new Date(Date.parse(started.at) + minutes * 60_000).toISOString()
  return events.map((event) => ({ ...event, at }))
}

function measured(...events: ConversationEvent[][]) {
  const measures = measuresOf([started, ...events.flat()])
  if (!measures) throw new Error('Nothing was measured.')
  return measures
}

function counts(
  name: Parameters<typeof metricOf>[0],
  hoursLater: number,
  ...log: ConversationEvent[][]
) {
  const { made } = metricOf(name)
  const asOf = Date.parse(started.at) + hoursLater * 3_600_000
  if (made.kind !== 'share') throw new Error(`${name} is no share.`)
  return meets(measured(...log), [...made.among, ...made.counts], asOf)
}

const system = (text: string): ConversationEvent => ({
  type: 'message.posted',
  at: started.at,
  message: { id: `sys_${text}`, author: { kind: 'system' }, text },
})
const closedBy = (id: string): ConversationEvent => ({
  type: 'conversation.closed',
  at: started.at,
  by: { id, name: id },
})
const returned: ConversationEvent = { type: 'conversation.returned', at: started.at, by: ada }
const thumb = (messageId: string, up: boolean): ConversationEvent => ({
  type: 'answer.rated',
  at: started.at,
  messageId,
  thumb: up ? 'up' : 'down',
})
const rated = (score: number): ConversationEvent => ({
  type: 'conversation.rated',
  at: started.at,
  score,
  closing: 1,
})
const assessed = (signals: Partial<Signals>): ConversationEvent => ({
  type: 'turn.assessed',
  at: started.at,
  messageId: 'msg_?',
  signals: { language: 'en', confidence: 'very_confident', findings: [], ...signals },
  attempts: [{ kind: 'search', query: '?', hits: [] }],
  decision: { kind: 'answer' },
})

test('a log that has not begun adds nothing', () => {
  expect(measuresOf([])).toBeNull()
})

test('whatever happens that no figure is made of changes nothing', () => {
  const unknown = { type: 'something.new', at: started.at } as unknown as ConversationEvent
  expect(measuresOf([started, unknown])).toEqual(measuresOf([started]))
})

test('an answer and a day of silence are a resolution, assumed, and until then it is too early', () => {
  const log = [[asked('Hi'), answered('There')]]
  expect(counts('resolution-assumed', 23, ...log)).toBe(false)
  expect(counts('resolution-assumed', 25, ...log)).toBe(true)
  expect(counts('resolution-confirmed', 25, ...log)).toBe(false)
})

test.each<[string, ConversationEvent[][]]>([
  ['the customer had the last word', [[asked('Hi'), answered('There'), asked('That is wrong')]]],
  ['the answer got a thumb down', [[asked('Hi'), answered('There'), thumb('ans_There', false)]]],
  [
    'the assistant found nothing',
    [[asked('Hi'), assessed({ confidence: 'no_sources' }), answered('I found nothing')]],
  ],
  ['a person was asked for', [[asked('Hi'), answered('There'), escalated]]],
  ['a person wrote', [[asked('Hi'), joined(ada), said(ada, 'Hello'), answered('There')]]],
  ['it is confirmed', [[asked('Hi'), answered('There'), thumb('ans_There', true)]]],
])('silence is no resolution when %s', (_, log) => {
  expect(counts('resolution-assumed', 100, ...log)).toBe(false)
})

test.each<[string, ConversationEvent]>([
  ['closes it as solved', closedBy('customer')],
  ['gives the last answer a thumb up', thumb('ans_There', true)],
])('a resolution is confirmed when the customer %s', (_, event) => {
  expect(counts('resolution-confirmed', 0, [asked('Hi'), answered('There'), event])).toBe(true)
})

test('a teammate who closes it does not speak for the customer', () => {
  const log = [asked('Hi'), answered('There'), closedBy('usr_ada')]
  expect(counts('resolution-confirmed', 0, log)).toBe(false)
})

test('somebody who still waits for a person has not been deflected', () => {
  expect(counts('deflection', 0, [asked('Hi'), answered('There')])).toBe(true)
  expect(counts('deflection', 0, [asked('Hi'), answered('There'), escalated])).toBe(false)
})

test('the waiting clock runs until a person comes, whatever Baton says meanwhile', () => {
  const { waitedMs, firstReplyMs } = measured(
    after(0, asked('Hi')),
    after(1, escalated, system('A person has been asked.')),
    after(3, asked('Hello?')),
    after(6, joined(ada)),
    after(8, said(ada, 'Hello')),
  )
  expect([waitedMs, firstReplyMs]).toEqual([5 * 60_000, 7 * 60_000])
})

test('the time with the assistant is no time to resolution, before and in between', () => {
  const { resolvedMs } = measured(
    after(0, asked('Hi'), answered('There')),
    after(10, escalated),
    after(12, joined(ada)),
    after(15, returned),
    after(50, asked('Again')),
    after(60, joined(ada)),
    after(64, closedBy(ada.id)),
  )
  expect(resolvedMs).toBe(9 * 60_000)
})

test('the time that a person had it ends when they leave', () => {
  const left: ConversationEvent = { type: 'human.left', at: started.at, human: ada }
  const { resolvedMs } = measured(
    after(0, asked('Hi'), escalated),
    after(2, joined(ada)),
    after(5, left),
    after(30, joined(ada)),
    after(32, closedBy(ada.id)),
  )
  expect(resolvedMs).toBe(7 * 60_000)
})

test('what is cancelled counts in no figure, until it is opened again', () => {
  const spam: ConversationEvent = {
    ...{ type: 'conversation.closed', at: started.at, by: ada, ending: { cancelled: 'spam' } },
  }
  const log = [asked('Buy now'), escalated, joined(ada), spam]
  for (const { made } of METRICS) expect(meets(measured(log), made.among, 0)).toBe(false)
  const reopened: ConversationEvent = { type: 'conversation.reopened', at: started.at }
  expect(measured([...log, reopened]).asked).toBe(true)
})

test('what was merged into another counts in no figure, and there its words are no second request', () => {
  const merged: ConversationEvent[] = [
    { type: 'conversation.closed', at: started.at, by: ada, ending: { cancelled: 'merged' } },
    {
      ...{ type: 'conversation.merged', at: started.at, by: ada, to: 'cnv_2', promiseIds: [] },
      ...{ sameCustomer: true, carries: true, waits: true },
    },
    asked('Any news?'),
  ]
  const log = [asked('Where is it?'), escalated, joined(ada), ...merged]
  for (const { made } of METRICS) expect(meets(measured(log), made.among, 0)).toBe(false)
  const author = { kind: 'customer' as const }
  const quoted: ConversationEvent = {
    ...{ type: 'story.merged', at: started.at, by: ada, from: 'cnv_2', sameCustomer: true },
    ...{ waits: true, who: null, notes: [], tickets: [], upTo: 4 },
    lines: [{ seq: 2, at: started.at, id: 'b1', author, text: 'A person, please' }],
  }
  const alone = [asked('Hi'), escalated, joined(ada)]
  expect(measured([...alone, quoted])).toEqual(measured(alone))
})

test('only the hours that are given count', () => {
  const log = [started, ...after(0, asked('Hi')), ...after(1, escalated), ...after(9, joined(ada))]
  expect(measuresOf(log, () => 120_000)?.waitedMs).toBe(120_000)
})

test('the hours are those of the team that has it when the time ends, whoever had it before', () => {
  const given = (team: string | null): ConversationEvent => ({
    ...{ type: 'conversation.assigned', at: started.at, assignee: null, by: null, answerBy: null },
    ...{ team: team ? { id: team, name: team } : null, why: { kind: 'by-hand', detail: '' } },
  })
  const reopened: ConversationEvent = { type: 'conversation.reopened', at: started.at }
  const asked: (string | null)[] = []
  measuresOf(
    [
      ...[started, escalated, given('sales'), given('support'), joined(ada), given(null)],
      ...[closedBy(ada.id), reopened, escalated, given('night'), joined(ada), returned],
      ...[escalated, closedBy(ada.id)],
    ],
    (_from, _to, team) => asked.push(team),
  )
  expect(asked).toEqual(['support', null, 'night', null])
})

test('what is opened again is not closed, and not solved', () => {
  const reopened: ConversationEvent = { type: 'conversation.reopened', at: started.at }
  const log = [asked('Hi'), answered('There'), closedBy('customer'), reopened]
  expect(measured(log)).toMatchObject({ confirmed: false, closed: false })
})

test('a rating belongs to the assistant until a person has had a part in it', () => {
  expect(measured([asked('Hi'), rated(5)])).toMatchObject({ score: 5, scoreOf: 'assistant' })
  expect(measured([asked('Hi'), rated(5), joined(ada), rated(2)])).toMatchObject({
    score: 2,
    scoreOf: 'human',
  })
})

test('of several thumbs for one answer the last counts, and one taken back does not', () => {
  const log = [answered('A'), answered('B'), thumb('ans_A', true), thumb('ans_A', false)]
  const back: ConversationEvent = {
    type: 'answer.rated',
    at: started.at,
    messageId: 'ans_B',
    thumb: null,
  }
  const all = measured([...log, thumb('ans_B', true), back])
  expect([all.thumbsUp, all.thumbsDown]).toEqual([0, 1])
})

test('the language is that of the words, and of the page where the words do not tell', () => {
  expect(measured([assessed({ language: 'und' })]).language).toBe('en')
  expect(measured([assessed({ language: 'pt-BR' })]).language).toBe('pt')
})

test('reason and topic are the first that were heard', () => {
  const topic = (kind: string) =>
    assessed({ findings: [{ signal: 'sensitive-topic', kind, score: 0.9, evidence: '' }] })
  const log = [asked('Hi'), topic('security'), topic('legal'), escalated]
  expect(measured(log)).toMatchObject({ topic: 'security', reason: 'asked-for-human' })
})
