import type { Moment, Outgoing, Snapshot } from '@baton/client'
import type { ConversationEvent } from '@baton/contract'
import { fold } from '@baton/core'
import { ada, answered, asked, at, joined, returned, said, started } from '@baton/core/testing'
import { expect, test } from 'vitest'
import { isThinking, timeline, unreadAfter } from './timeline.ts'

test('what was said and what happened stand in the order of the log', () => {
  const moments: Moment[] = [{ kind: 'joined', seq: 3, at, human: ada }]
  const now = snapshot([started, asked('one'), joined(ada), said(ada, 'two')], { moments })
  expect(shown(now)).toEqual(['customer: one', 'joined', 'human: two'])
})

test('a message keeps its key from the sending to the log', () => {
  const outgoing: Outgoing = {
    id: 'm1',
    kind: 'message',
    text: 'one',
    at,
    state: 'sending',
    error: null,
  }
  const before = timeline(snapshot([started], { outgoing: [outgoing] }))
  const after = timeline(snapshot([started, asked('one', 'm1')]))
  expect(before[0]?.key).toBe('m1')
  expect(after[0]?.key).toBe('m1')
})

test('an answer keeps its key from the first word to the last', () => {
  const draft = { messageId: 'a1', text: 'Your' }
  const before = timeline(snapshot([started, asked('one')], { draft }))
  const after = timeline(snapshot([started, asked('one'), answered('Your refund', 'a1')]))
  expect([before[1]?.key, after[1]?.key]).toEqual(['a1', 'a1'])
})

test('only the first of several messages in a row carries a name', () => {
  const lines = timeline(snapshot([started, asked('one'), asked('two'), answered('three')]))
  expect(lines.map((line) => line.kind === 'said' && line.first)).toEqual([true, false, true])
})

test('the assistant is looked for while it owes an answer, and not while a person holds', () => {
  expect(isThinking(snapshot([started, asked('one')]))).toBe(true)
  expect(isThinking(snapshot([started, asked('one'), answered('two')]))).toBe(false)
  expect(isThinking(snapshot([started, joined(ada), asked('one')]))).toBe(false)
  expect(isThinking(snapshot([started, joined(ada), asked('one'), returned(ada)]))).toBe(false)
})

test('the question for an address is a form until it is answered', () => {
  const wanted: ConversationEvent = {
    type: 'message.posted',
    at,
    message: { id: 's1', author: { kind: 'system' }, text: 'Where?', notice: 'email-wanted' },
  }
  const open = snapshot([started, { type: 'email.asked', at }, wanted, asked('more')])
  expect(shown(open)).toEqual(['email', 'customer: more', 'thinking'])
  const done = snapshot([
    started,
    { type: 'email.asked', at },
    wanted,
    { type: 'email.declined', at },
  ])
  expect(shown(done)).toEqual(['system: Where?'])
})

test('an offer of a person stands until the customer goes on', () => {
  const moments: Moment[] = [{ kind: 'offered', seq: 4, at }]
  const offered: ConversationEvent = {
    type: 'escalation.offered',
    at,
    reason: { trigger: 'low-confidence', detail: '' },
  }
  const events = [started, asked('one'), answered('two'), offered]
  expect(shown(snapshot(events, { moments }))).toContain('offered')
  expect(shown(snapshot([...events, asked('three')], { moments }))).not.toContain('offered')
})

test('unread is what others said since one looked, without announcements', () => {
  const now = snapshot([started, asked('one'), answered('two'), answered('three')])
  expect([unreadAfter(now, 0), unreadAfter(now, 3), unreadAfter(now, 4)]).toEqual([2, 1, 0])
})

function snapshot(events: ConversationEvent[], part: Partial<Snapshot> = {}): Snapshot {
  return {
    conversation: fold('cnv_1', events),
    moments: [],
    outgoing: [],
    escalation: null,
    draft: null,
    typing: null,
    connection: 'live',
    historySeq: 0,
    ...part,
  }
}

function shown(now: Snapshot): string[] {
  return timeline(now).map((line) => {
    if (line.kind === 'said') return `${line.by.kind}: ${line.text}`
    return line.kind === 'moment' ? line.moment.kind : line.kind
  })
}
