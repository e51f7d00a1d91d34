import type { InboxRow } from '@baton/contract'
import { emptyConversation, inboxRow } from '@baton/core'
import { expect, test } from 'vitest'
import { mergeRows } from './merge-rows.ts'

const minute = (count: number) => new Date(Date.UTC(2026, 0, 5, 9, count)).toISOString()

function row(conversationId: string, part: Partial<InboxRow> = {}): InboxRow {
  return {
    ...inboxRow(emptyConversation(conversationId)),
    seq: 1,
    holder: 'assistant',
    human: null,
    subject: '',
    preview: '',
    previewBy: 'customer',
    customer: { id: 'cus_1', name: null, email: null, verified: false },
    reason: null,
    channel: 'widget',
    mentions: [],
    followers: [],
    stars: [],
    unread: 0,
    score: null,
    startedAt: minute(0),
    lastAt: minute(0),
    waitingSince: null,
    ...{ assignee: null, team: null, assignedAt: null, answerBy: null, waited: null },
    language: 'en',
    facets: [],
    ...part,
  }
}

const waiting = (id: string, since: number, part: Partial<InboxRow> = {}) =>
  row(id, { holder: 'queue', waitingSince: minute(since), lastAt: minute(since), ...part })

const ids = (rows: InboxRow[]) => rows.map(({ conversationId }) => conversationId)
const changed = (...rows: InboxRow[]) => new Map(rows.map((one) => [one.conversationId, one]))
const all = { view: 'all', humanId: 'usr_ada' } as const
const page = (data: InboxRow[], nextCursor: string | null = null) => ({ data, nextCursor })

test('those who wait stand on top, the longest first; the others follow, the latest first', () => {
  const pages = [page([row('old', { lastAt: minute(1) }), row('new', { lastAt: minute(9) })])]
  const rows = mergeRows(pages, changed(waiting('late', 8), waiting('early', 3)), all)
  expect(ids(rows)).toEqual(['early', 'late', 'new', 'old'])
})

test('a row that changed replaces the one that was read, and moves', () => {
  const pages = [page([waiting('a', 1), waiting('b', 2)])]
  const taken = row('a', { seq: 5, holder: 'human', lastAt: minute(9) })
  expect(ids(mergeRows(pages, changed(taken), all))).toEqual(['b', 'a'])
})

test('an answer that was under way while a row changed does not bring the old row back', () => {
  const pages = [page([waiting('a', 1, { seq: 4 })])]
  const taken = row('a', { seq: 5, holder: 'human', human: { id: 'usr_ben', name: 'Ben' } })
  expect(mergeRows(pages, changed(taken), { view: 'escalated', humanId: 'usr_ada' })).toEqual([])
})

test('a page that was read later than a row changed wins', () => {
  const pages = [page([row('a', { seq: 7, holder: 'human' })])]
  const older = waiting('a', 1, { seq: 5 })
  expect(mergeRows(pages, changed(older), all)[0]?.holder).toBe('human')
})

test('mine are those that I hold', () => {
  const held = (id: string, human: string) =>
    row(id, { holder: 'human', human: { id: human, name: human } })
  const pages = [page([held('a', 'usr_ada'), held('b', 'usr_ben')])]
  expect(ids(mergeRows(pages, changed(), { view: 'mine', humanId: 'usr_ada' }))).toEqual(['a'])
})

test('what waits for me is mine, what waits for nobody is unassigned, and it moves as it changes', () => {
  const ada = { id: 'usr_ada', name: 'Ada' }
  const read = [
    page([waiting('a', 1), waiting('b', 2, { assignee: { id: 'usr_ben', name: 'Ben' } })]),
  ]
  const shown = (view: 'mine' | 'unassigned', ...rows: InboxRow[]) =>
    ids(mergeRows(read, changed(...rows), { view, humanId: ada.id }))
  expect([shown('mine'), shown('unassigned')]).toEqual([[], ['a']])
  const given = waiting('a', 1, { seq: 2, assignee: ada })
  expect([shown('mine', given), shown('unassigned', given)]).toEqual([['a'], []])
  const back = row('a', { seq: 3, assignee: ada })
  expect([shown('mine', back), shown('unassigned', back)]).toEqual([[], []])
})

test('mentions are where a note calls me, closed or not', () => {
  const pages = [
    page([
      row('a', { holder: 'nobody', mentions: ['usr_ada'] }),
      row('b', { mentions: ['usr_ben'] }),
    ]),
  ]
  expect(ids(mergeRows(pages, changed(), { view: 'mentions', humanId: 'usr_ada' }))).toEqual(['a'])
})

test('what is closed is in its own view and in no other', () => {
  const pages = [page([row('a', { holder: 'nobody' })])]
  expect(mergeRows(pages, changed(), all)).toEqual([])
  expect(ids(mergeRows(pages, changed(), { ...all, view: 'closed' }))).toEqual(['a'])
})

test('a row below what has been read waits for its page', () => {
  const pages = [page([row('a', { lastAt: minute(30) }), row('b', { lastAt: minute(20) })], 'more')]
  const below = row('c', { lastAt: minute(10) })
  const above = row('d', { lastAt: minute(25) })
  expect(ids(mergeRows(pages, changed(below, above), all))).toEqual(['a', 'd', 'b'])
  const whole = [page(pages[0]?.data ?? [])]
  expect(ids(mergeRows(whole, changed(below), all))).toEqual(['a', 'b', 'c'])
})
