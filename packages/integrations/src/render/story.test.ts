import { expect, test } from 'vitest'
import { packet } from '../testing/packet.ts'
import { textStory } from './story.ts'

test('whoever answers elsewhere sees what the customer writes on, as far as it is known', () => {
  const story = (more: object) => textStory({ ...packet, ...more }, { most: 100_000 })
  expect(story({})).not.toContain('Device')
  const device = { kind: 'phone', browser: 'Safari 18.1', system: 'iOS', language: 'de' }
  expect(story({ device })).toContain('Safari 18.1, iOS (phone), reads de')
  expect(story({ device: { kind: 'tablet' } })).toContain('unknown (tablet)')
})
