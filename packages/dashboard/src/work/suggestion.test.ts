import { emptyConversation } from '@baton/core'
import { expect, test } from 'vitest'
import { suggestionIn } from './suggestion.ts'

const at = '2026-01-05T09:00:00.000Z'
const now = Date.parse(at) + 60_000
const around = { meId: 'usr_ada', now, timeZone: 'UTC', declined: new Set<string>() }

function replied(text: string, id = 'usr_ada') {
  const author = { kind: 'human' as const, human: { id, name: 'Ada' } }
  const { work } = emptyConversation('cnv_1')
  return { work, messages: [{ id: 'm1', seq: 2, at, author, text }] }
}

test('a promise in one’s own last reply is suggested, and no other’s', () => {
  const mine = replied('I will call you in two hours.')
  expect(suggestionIn(mine, around)).toMatchObject({ dueAt: '2026-01-05T11:00:00.000Z' })
  expect(suggestionIn(replied('I will call you in two hours.', 'usr_ben'), around)).toBeNull()
  expect(suggestionIn(replied('Hello.'), around)).toBeNull()
})

test('one that was declined, written down, or is old news is not suggested again', () => {
  const mine = replied('I will call you in two hours.')
  const { id = '', text = '', dueAt = '' } = suggestionIn(mine, around) ?? {}
  expect(suggestionIn(mine, { ...around, declined: new Set([id]) })).toBeNull()
  const promise = { id, text, dueAt, owner: null, about: 'other', state: 'open' } as never
  expect(suggestionIn({ ...mine, work: { ...mine.work, promises: [promise] } }, around)).toBeNull()
  expect(suggestionIn(mine, { ...around, now: now + 3_600_000 })).toBeNull()
})

test('of two in one reply, the second comes after the first', () => {
  const mine = replied('I will call you in two hours. The refund will arrive by Friday.')
  const first = suggestionIn(mine, around)
  const second = suggestionIn(mine, { ...around, declined: new Set([first?.id ?? '']) })
  expect(second?.text).toBe('The refund will arrive by Friday.')
})
