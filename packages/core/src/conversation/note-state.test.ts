import { expect, test } from 'vitest'
import { inboxRow } from '../inbox-row.ts'
import { ada, asked, at, ben, given, started } from '../testing/conversations.ts'
import { fold } from './conversation.ts'
import { followConversation, postNote } from './post-note.ts'
import { shownTo } from './shown-to.ts'
import { tellAnew } from './tell-summary.ts'

const story = given(started, asked('Where is it?')).conversation
const note = { id: 'n1', author: ada, text: 'Look at this, @Ben', mentions: [ben] }

test('who is mentioned follows, stands in the list, and is followed up until they no longer want it', () => {
  const noted = fold('cnv_1', [started, asked('A'), ...postNote(story, note, at)])
  expect(noted.followers).toEqual([ben])
  expect(inboxRow(noted)).toMatchObject({ mentions: [ben.id], followers: [ben.id] })

  const [left] = followConversation(noted, { human: ben, following: false }, at)
  const after = fold('cnv_1', [started, asked('A'), ...postNote(story, note, at), left as never])
  expect(inboxRow(after)).toMatchObject({ mentions: [ben.id], followers: [] })
  expect(followConversation(after, { human: ben, following: false }, at)).toEqual([])
})

test('to follow, or to have the story told, moves nothing in a list that is sorted by the last word', () => {
  const later = '2026-01-05T10:00:00.000Z'
  const summary = { subject: 'S', text: 'T' }
  const told = { summary, from: 'quotes' as const, upTo: 2, by: ada }
  const events = [
    ...followConversation(story, { human: ada, following: true }, later),
    ...tellAnew(story, told, later),
  ]
  const after = fold('cnv_1', [started, asked('A'), ...events])
  expect(after.lastAt).toBe(at)
  expect(after.told).toEqual({ ...told, at: later })
})

test('of two stories asked for at once the one that knows more stays', () => {
  const told = { summary: { subject: 'S', text: 'T' }, from: 'quotes' as const, upTo: 5, by: ada }
  const after = fold('cnv_1', [started, asked('A'), ...tellAnew(story, told, at)])
  expect(tellAnew(after, { ...told, upTo: 4 }, at)).toEqual([])
})

test('a customer hears of none of it', () => {
  const events = [
    ...postNote(story, note, at),
    ...followConversation(story, { human: ada, following: true }, at),
    ...tellAnew(
      story,
      { summary: { subject: 'S', text: 'T' }, from: 'model', upTo: 2, by: ada },
      at,
    ),
  ]
  for (const event of events) expect(shownTo('customer', event)).toEqual({ type: 'hidden', at })
})
