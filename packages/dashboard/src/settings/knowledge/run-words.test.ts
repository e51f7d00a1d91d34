import type { Source, SourceRun } from '@baton/contract'
import { expect, test } from 'vitest'
import { changesOf, isBusy, schedulesWith, statusOf } from './run-words.ts'

const run: SourceRun = {
  id: 'run_1',
  status: 'done',
  reason: 'asked',
  queuedAt: '2026-01-05T09:00:00.000Z',
  startedAt: '2026-01-05T09:00:00.000Z',
  endedAt: '2026-01-05T09:01:00.000Z',
  cancelling: false,
  done: 3,
  expected: 3,
  current: '',
  added: 0,
  changed: 0,
  unchanged: 0,
  removed: 0,
  leftOut: 0,
  failed: 0,
  incomplete: null,
  problem: null,
}
const source: Source = {
  id: 'src_1',
  kind: 'website',
  title: 'Docs',
  origin: 'url:https://docs.example.com/',
  documents: 3,
  passages: 9,
  updatedAt: '2026-01-05T09:01:00.000Z',
  rereadEveryHours: null,
  rereadAt: null,
  leaveOut: [],
  only: [],
  run,
}

test.each<[string, Partial<Source>, Partial<SourceRun> | null, string]>([
  ['nothing was ever put in', { kind: 'files', documents: 0 }, null, 'Empty'],
  ['it was read by the command line', {}, null, 'Ready'],
  ['it waits for its turn', {}, { status: 'queued' }, 'Waiting'],
  ['it is being read', {}, { status: 'running' }, 'Reading'],
  ['it has been asked to stop', {}, { status: 'running', cancelling: true }, 'Stopping'],
  ['all is well', {}, {}, 'Ready'],
  ['one page was not read', {}, { failed: 1 }, '1 problem'],
  ['a limit was reached', {}, { incomplete: 'stopped after 1000 pages' }, 'Not all read'],
  ['nothing could be read', {}, { status: 'failed' }, 'Failed'],
  ['humans wrote it', { kind: 'questions', documents: 2 }, null, '2 answers'],
])('when %s, it says so', (_, changes, ran, label) => {
  const changed = { ...source, ...changes, run: ran && { ...run, ...ran } }
  expect(statusOf(changed).label).toBe(label)
})

test('there is news to wait for while something is read, or is about to be', () => {
  expect(isBusy(source)).toBe(false)
  expect(isBusy({ ...source, run: { ...run, status: 'running' } })).toBe(true)
  expect(isBusy({ ...source, rereadAt: run.queuedAt })).toBe(true)
  expect(isBusy({ ...source, rereadAt: run.queuedAt, rereadEveryHours: 24 })).toBe(false)
})

test('what a reading brought is said without its zeros', () => {
  expect(changesOf({ ...run, added: 2, unchanged: 1_200, removed: 1, leftOut: 3 })).toMatch(
    /^2 new, 1.?200 as before, 1 gone, 3 left out$/,
  )
  expect(changesOf(run)).toBe('Nothing was there')
})

test('a schedule made elsewhere stands among the choices', () => {
  expect(schedulesWith(5).at(-1)).toEqual({ value: '5', label: 'Every 5 hours' })
  expect(schedulesWith(24)).toEqual(schedulesWith(null))
})
