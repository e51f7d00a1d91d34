import { expect, test } from 'vitest'
import { hasFacets } from '../inbox-facets.ts'
import { inboxRow } from '../inbox-row.ts'
import { parseInboxQuery } from '../inbox-search.ts'
import { ada, asked, at, ben, given, started } from '../testing/conversations.ts'
import { fold } from './conversation.ts'
import { followConversation, postNote, starConversation } from './post-note.ts'
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

test('a star is kept for each teammate, found by none but them, and moves nothing in the list', () => {
  const later = '2026-01-05T10:00:00.000Z'
  const [star] = starConversation(story, { human: ada, starred: true }, later)
  const starred = fold('cnv_1', [started, asked('A'), star as never])
  expect(starConversation(starred, { human: ada, starred: true }, later)).toEqual([])
  const row = inboxRow(starred)
  expect(row).toMatchObject({ stars: [ada.id], lastAt: at })
  const finds = (line: string, meId: string) =>
    hasFacets(row, parseInboxQuery(line, { meId, now: 0 }))
  expect(['is:starred', 'status:starred', 'star:me'].map((line) => finds(line, ada.id))).toEqual(
    Array(3).fill(true),
  )
  expect(['is:starred', `star:${ada.id}`].map((line) => finds(line, ben.id))).toEqual([
    false,
    false,
  ])
  expect(finds('-is:starred', ben.id)).toBe(true)

  const [gone] = starConversation(starred, { human: ada, starred: false }, later)
  expect(fold('cnv_1', [started, asked('A'), star as never, gone as never]).stars).toEqual([])
})

test('a customer hears of none of it', () => {
  const events = [
    ...postNote(story, note, at),
    ...followConversation(story, { human: ada, following: true }, at),
    ...starConversation(story, { human: ada, starred: true }, at),
    ...tellAnew(
      story,
      { summary: { subject: 'S', text: 'T' }, from: 'model', upTo: 2, by: ada },
      at,
    ),
  ]
  for (const event of events) expect(shownTo('customer', event)).toEqual({ type: 'hidden', at })
})
