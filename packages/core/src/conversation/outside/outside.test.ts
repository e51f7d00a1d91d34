import type { ConversationEvent } from '@baton/contract'
import { describe, expect, test } from 'vitest'
import { effectsOf, laneOf } from '../../effects.ts'
import { ada, asked, at, closed, joined, returned, started } from '../../testing/conversations.ts'
import { letterText } from '../../text/markdown/letter-text.ts'
import { parseMarkdown } from '../../text/markdown/parse.ts'
import { type Conversation, fold } from '../conversation.ts'
import { postReply } from '../post-message.ts'
import { shownTo } from '../shown-to.ts'
import { choicesUnder, questionToAllow } from './choices.ts'
import { hearCustomer } from './hear-customer.ts'
import { holdMessage, recordArrival, recordFailure, recordSent } from './record-message.ts'

const place = { connectionId: 'ch_shop', address: 'US.1' }
const outside = { ...started, channel: 'whatsapp', place } as ConversationEvent
const after = (...events: ConversationEvent[]) => fold('cnv_1', [outside, ...events])
const asking = { id: 'esc_1', helping: false, rewrite: false, actions: [] }
const heard = (text: string, choice: string | null = null) => ({
  ...{ id: `ch_shop.${text}`, text, outside: { id: text }, choice },
})
const hear = (conversation: Conversation, text: string, choice?: string) =>
  hearCustomer(conversation, heard(text, choice), { asking, at })
const kinds = (events: readonly ConversationEvent[]) => events.map(({ type }) => type)
/** What has to be done after the last event. */
const effects = (...events: ConversationEvent[]) => {
  const last = events.at(-1) ?? outside
  return effectsOf(last, after(...events)).map(({ kind }) => kind)
}
const replied: ConversationEvent = {
  ...{ type: 'message.posted', at },
  message: { id: 'r1', author: { kind: 'human', human: ada }, text: 'Hello' },
}

describe('what is heard', () => {
  test('comes once, and opens what was closed', () => {
    const conversation = after(closed)
    const events = hear(conversation, 'Hi')
    expect(kinds(events)).toEqual(['conversation.reopened', 'message.posted'])
    expect(hear(after(closed, ...events), 'Hi')).toEqual([])
  })

  test('pressing for a person asks for one, once, and says so', () => {
    const events = hear(after(asked('Refund?')), 'Talk to a person', 'person')
    expect(kinds(events).slice(0, 3)).toEqual([
      'message.posted',
      'escalation.requested',
      'escalation.delivered',
    ])
    expect(hear(after(asked('Refund?'), ...events), 'Talk to a person', 'person')).toEqual([])
    expect(kinds(hear(after(joined(ada)), 'Talk to a person', 'person'))).toEqual([
      'message.posted',
    ])
  })

  test('a button of somebody else’s making is words and no more', () => {
    for (const choice of ['allow:nothing', 'allow:', 'constructor', 'no-email', 'decline:call_1'])
      expect(kinds(hear(after(), 'x', choice))).toEqual(['message.posted'])
  })

  test('what may be done is done once it is allowed, and not when it is too late', () => {
    const call = {
      callId: 'call_1',
      name: 'cancel',
      title: 'Cancel',
      source: 'server',
      input: { order: 'A1' },
      sideEffect: true,
    }
    const requested: ConversationEvent = { type: 'action.requested', at, call, approval: true }
    expect(kinds(hear(after(requested), 'Yes', 'allow:call_1'))).toContain('action.approved')
    expect(kinds(hear(after(requested), 'No', 'decline:call_1'))).toContain('action.ended')
    const ended: ConversationEvent = {
      type: 'action.ended',
      at,
      callId: 'call_1',
      outcome: 'unavailable',
      result: '',
      durationMs: 0,
    }
    expect(kinds(hear(after(requested, ended), 'Yes', 'allow:call_1'))).toEqual(['message.posted'])
    expect(questionToAllow(after(requested), 'call_1')?.text).toBe(
      'May I do this for you: Cancel?\norder: A1',
    )
    expect(questionToAllow(after(requested, ended), 'call_1')).toBeNull()
    expect(effects(requested)).toContain('channel.send')
  })
})

describe('what is told', () => {
  test('every word that a customer must hear is sent, in one lane, and what came from there is not', () => {
    expect(effects(joined(ada), replied)).toEqual(['channel.send'])
    const echo = { ...replied, message: { ...replied.message, id: 'ch_shop.wamid' } }
    expect(effects(joined(ada), echo as ConversationEvent)).toEqual([])
    const [effect] = effectsOf(replied, after(joined(ada), replied))
    expect(effect && laneOf('cnv_1', effect)).toBe('cnv_1/channel')
  })

  test('where the customer reads the log, nothing is sent', () => {
    const inside = fold('cnv_1', [started, joined(ada), replied])
    expect(effectsOf(replied, inside)).toEqual([])
    expect(postReply(inside, { id: 'r2', human: ada, text: 'x' }, at)).toHaveLength(1)
  })

  test('a word counts as read when the assistant answers it, or when a person has', () => {
    const word = hear(after(), 'Hi')[0] as ConversationEvent
    expect(effects(word)).toContain('channel.seen')
    expect(effects(joined(ada), word)).not.toContain('channel.seen')
    expect(effects(joined(ada), word, replied)).toEqual(['channel.send', 'channel.seen'])
  })

  test('a note has no way to a customer', () => {
    const note: ConversationEvent = {
      type: 'note.posted',
      at,
      note: { id: 'n', author: ada, text: 'VIP' },
    }
    expect(effects(note)).toEqual([])
  })

  test('words that wait go out when the customer writes, and they are asked to write once', () => {
    const held = (messageId: string): ConversationEvent => ({
      type: 'message.held',
      at,
      messageId,
      problem: 'p',
    })
    const nudged: ConversationEvent = { type: 'customer.nudged', at, messageId: 'r1' }
    expect(effects(joined(ada), replied, held('r1'))).toEqual(['channel.nudge'])
    expect(effects(joined(ada), held('r1'), nudged, held('r2'))).toEqual([])
    const sends = effects(joined(ada), held('r1'), held('r2'), nudged, asked('Yes?'))
    expect(sends.filter((kind) => kind === 'channel.send')).toHaveLength(2)
    expect(effects(joined(ada), nudged, asked('Yes?'), held('r3'))).toEqual(['channel.nudge'])
  })

  test('a person can be asked for under every answer while the assistant holds it', () => {
    const answer: ConversationEvent = {
      ...{ type: 'message.posted', at },
      message: { id: 'a1', author: { kind: 'assistant' }, text: 'Yes.' },
    }
    const under = (...events: ConversationEvent[]) => {
      const conversation = after(asked('Refund?'), answer, ...events)
      const message = conversation.messages.find(({ id }) => id === 'a1')
      return message ? choicesUnder(conversation, message) : []
    }
    expect(under()).toMatchObject([{ id: 'person', asked: false }])
    expect(under(joined(ada))).toEqual([])
    expect(under(joined(ada), returned(ada))).toHaveLength(1)
  })

  test('a customer sees nothing of where they are written to', () => {
    expect(shownTo('customer', outside)).not.toHaveProperty('place')
    expect(
      shownTo('customer', { type: 'message.failed', at, messageId: 'r1', problem: 'p' }).type,
    ).toBe('hidden')
  })
})

describe('what becomes of a message', () => {
  const sent = recordSent(after(), { messageId: 'r1', ids: ['w1'] }, at)
  const read = recordArrival(after(...sent), { messageId: 'r1', state: 'read' }, at)

  test('goes forward only, whatever the order', () => {
    expect(kinds([...sent, ...read])).toEqual(['message.sent', 'message.read'])
    const done = after(...sent, ...read)
    expect(recordArrival(done, { messageId: 'r1', state: 'delivered' }, at)).toEqual([])
    expect(recordFailure(done, { messageId: 'r1', problem: 'p' }, at)).toEqual([])
    expect(recordSent(done, { messageId: 'r1', ids: [] }, at)).toEqual([])
    const early = recordArrival(after(), { messageId: 'r1', state: 'delivered' }, at)
    expect(recordSent(after(...early), { messageId: 'r1', ids: [] }, at)).toEqual([])
  })

  test('what failed or waits can still be sent', () => {
    for (const record of [recordFailure, holdMessage]) {
      const stopped = record(after(), { messageId: 'r1', problem: 'p' }, at)
      expect(record(after(...stopped), { messageId: 'r1', problem: 'p' }, at)).toEqual([])
      expect(recordSent(after(...stopped), { messageId: 'r1', ids: [] }, at)).toHaveLength(1)
    }
  })
})

test('without marks, a message keeps its lines, its lists and the addresses of its links', () => {
  const markdown =
    '# Refunds\n\nSee **[the page](https://a.example/x)**:\n\n1. one\n2. two\n\n- a\n- `b`\n\n> quoted'
  const text = letterText(parseMarkdown(markdown, { streaming: false, breaks: true }))
  expect(text).toBe(
    'Refunds\n\nSee the page (https://a.example/x):\n\n1. one\n2. two\n\n• a\n• b\n\n> quoted',
  )
})
