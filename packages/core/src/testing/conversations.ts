// The words our tests are written in: given these events, when this happens, then these follow.
import type { ConversationEvent, Human } from '@baton/contract'
import { expect } from 'vitest'
import { type Conversation, fold } from '../conversation/conversation.ts'
import { type Effect, effectsOf } from '../effects.ts'
import type { RefusalCode } from '../refusal.ts'

export const at = '2026-01-05T09:00:00.000Z'
export const ada: Human = { id: 'usr_ada', name: 'Ada' }
export const ben: Human = { id: 'usr_ben', name: 'Ben' }

export const started: ConversationEvent = {
  type: 'conversation.started',
  at,
  customer: { id: 'cus_1', verified: false },
  channel: 'widget',
  locale: 'en',
}

export const escalated: ConversationEvent = {
  type: 'escalation.requested',
  at,
  escalation: {
    id: 'esc_1',
    reason: { trigger: 'asked-for-human', detail: 'Asked for a person: “human please”' },
    summary: { subject: 'A refund has not arrived', text: 'Asked: “Where is my refund?”' },
  },
}

export const closed: ConversationEvent = { type: 'conversation.closed', at, by: ada }

export function joined(human: Human): ConversationEvent {
  return { type: 'human.joined', at, human }
}

export function returned(by: Human): ConversationEvent {
  return { type: 'conversation.returned', at, by }
}

export function asked(text: string, id = `msg_${text}`): ConversationEvent {
  return { type: 'message.posted', at, message: { id, author: { kind: 'customer' }, text } }
}

export function answered(text: string, id = `ans_${text}`): ConversationEvent {
  return { type: 'message.posted', at, message: { id, author: { kind: 'assistant' }, text } }
}

export function said(human: Human, text: string): ConversationEvent {
  const author = { kind: 'human' as const, human }
  return { type: 'message.posted', at, message: { id: `rep_${text}`, author, text } }
}

export function given(...events: ConversationEvent[]) {
  const conversation = fold('cnv_1', events)
  return {
    conversation,
    when(transition: (conversation: Conversation) => ConversationEvent[]) {
      return {
        gives: (expected: ConversationEvent[]) =>
          expect(transition(conversation)).toEqual(expected),
        givesTypes: (...expected: ConversationEvent['type'][]) =>
          expect(transition(conversation).map(({ type }) => type)).toEqual(expected),
        refuses: (code: RefusalCode) =>
          expect(() => transition(conversation)).toThrow(
            expect.objectContaining({ name: 'Refusal', code }),
          ),
      }
    },
    effects(): Effect[] {
      return events.flatMap((event, index) =>
        effectsOf(event, fold('cnv_1', events.slice(0, index + 1))),
      )
    },
  }
}
