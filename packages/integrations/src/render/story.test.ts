import { expect, test } from 'vitest'
import { packet } from '../testing/packet.ts'
import { lineText, textStory } from './story.ts'

test('whoever answers elsewhere sees what the customer writes on, as far as it is known', () => {
  const story = (more: object) => textStory({ ...packet, ...more }, { most: 100_000 })
  expect(story({})).not.toContain('Device')
  const device = { kind: 'phone', browser: 'Safari 18.1', system: 'iOS', language: 'de' }
  expect(story({ device })).toContain('Safari 18.1, iOS (phone), reads de')
  expect(story({ device: { kind: 'tablet' } })).toContain('unknown (tablet)')
})

test('an answer in whose place the customer wanted another is marked, in the story and in what follows it', () => {
  const line = { by: 'assistant' as const, text: '14 days', replaced: true as const }
  const marked = 'Assistant (replaced at the customer’s wish): 14 days'
  expect(lineText(line)).toBe(marked)
  const transcript = [{ ...line, id: 'a1', at: packet.at }]
  expect(textStory({ ...packet, transcript }, { most: 100_000 })).toContain(marked)
})
