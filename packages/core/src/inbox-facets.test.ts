import { expect, test } from 'vitest'
import { facetsOf } from './inbox-facets.ts'
import { inboxRow } from './inbox-row.ts'
import { ada, escalated, given, joined, started } from './testing/conversations.ts'

test('a line can be found by who has it, where it came from, why, and in which language', () => {
  const { conversation } = given(started, escalated, joined(ada))
  expect(inboxRow(conversation).facets).toEqual([
    ...['holder:human', 'status:open', 'status:taken', 'status:on-you', 'channel:widget'],
    ...['reason:asked-for-human', 'language:en', 'verified:false', 'human:usr_ada', 'human:ada'],
    'priority:normal',
  ])
})

test('a name without end takes no more room than the index has', () => {
  const { conversation } = given(started, joined({ id: 'usr_1', name: '\u{1F600}'.repeat(5_000) }))
  const { facets, ...row } = inboxRow(conversation)
  expect(new TextEncoder().encode(JSON.stringify(facetsOf(row))).length).toBeLessThan(2_000)
  expect(facets).toContain('human:usr_1')
})
