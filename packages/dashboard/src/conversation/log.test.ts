import type { Recorded } from '@baton/contract'
import { ada, asked, joined, started } from '@baton/core/testing'
import { expect, test } from 'vitest'
import { emptyLog, grow } from './log.ts'

const numbered = [started, asked('Hello'), joined(ada)].map(
  (event, index): Recorded => ({ ...event, seq: index + 1 }),
)

test('events that come twice are there once', () => {
  const log = grow(grow(emptyLog('cnv_1'), numbered), numbered)
  expect(log.events).toHaveLength(3)
  expect(log.conversation.holder.kind).toBe('human')
})

test('nothing after a gap is taken, so that the gap can still be filled', () => {
  const log = grow(emptyLog('cnv_1'), numbered.toSpliced(1, 1))
  expect(log.conversation.seq).toBe(1)
  expect(grow(log, numbered).conversation.seq).toBe(3)
})

test('what brings nothing new changes nothing, so that nothing is drawn again', () => {
  const log = grow(emptyLog('cnv_1'), numbered)
  expect(grow(log, numbered)).toBe(log)
})
