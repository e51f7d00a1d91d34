import { expect, test } from 'vitest'
import type { DueEffect } from '../store/store.ts'
import { createWaiting } from './waiting.ts'

let count = 0
const base = {
  workspaceId: 'wsp_1',
  conversationId: 'cnv_1',
  lane: 'l',
  seq: 1,
  attempt: 1,
  dueAt: 0,
}
const reply = (): DueEffect => ({ ...base, id: `e${++count}`, effect: { kind: 'assistant.reply' } })
const comment = (connectionId: string): DueEffect => ({
  ...base,
  id: `e${++count}`,
  effect: { kind: 'ticket.comment', connectionId },
})

test('a desk that takes long holds up neither our own work nor another desk', () => {
  const waiting = createWaiting(2)
  waiting.add(Array.from({ length: 100 }, () => comment('slow')))
  const taken: DueEffect[] = []
  for (let due = waiting.next(); due; due = waiting.next()) taken.push(due)
  expect(taken).toHaveLength(32)
  waiting.add([comment('quick'), reply(), reply(), reply()])
  const more = [waiting.next(), waiting.next(), waiting.next()].map((due) => due?.effect.kind)
  expect(more.sort()).toEqual(['assistant.reply', 'assistant.reply', 'ticket.comment'])
  expect(waiting.next()).toBeNull()
  waiting.ended(taken[0] as DueEffect)
  expect(waiting.next()?.effect).toMatchObject({ connectionId: 'slow' })
  expect(waiting.size).toBe(68)
})

test('of many stories a few are told at a time, and answers do not wait for them', () => {
  const waiting = createWaiting(2)
  const effect = { kind: 'summary.write' as const, escalationId: null, inTurn: true as const }
  waiting.add(Array.from({ length: 100 }, () => ({ ...base, id: `e${++count}`, effect })))
  waiting.add([reply()])
  const taken: DueEffect[] = []
  for (let due = waiting.next(); due; due = waiting.next()) taken.push(due)
  expect(taken.map(({ effect: { kind } }) => kind).sort()).toEqual([
    ...['assistant.reply', 'summary.write', 'summary.write', 'summary.write', 'summary.write'],
  ])
})

test('what ends makes room for what waits, in the order it came', () => {
  const waiting = createWaiting(1)
  const [first, second] = [reply(), reply()]
  waiting.add([first, second])
  expect(waiting.next()).toBe(first)
  expect(waiting.next()).toBeNull()
  waiting.ended(first)
  expect(waiting.next()).toBe(second)
  expect(waiting.size).toBe(0)
})
