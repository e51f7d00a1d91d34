// What a source's latest reading comes to, in words.
import type { Source, SourceRun } from '@baton/contract'
import type { BadgeLook } from '../../parts/badge.tsx'
import { listed } from '../../words/lists.ts'
import { counted, numeral, t } from '../../words/translate.ts'

export type Status = { look: BadgeLook; label: string }

/** Whether there will be news of it soon. */
export function isBusy({ run, rereadAt, rereadEveryHours }: Source): boolean {
  // Files that came while others were read are read right afterwards.
  const isNext = rereadAt !== null && rereadEveryHours === null
  return isNext || run?.status === 'queued' || run?.status === 'running'
}

export function statusOf(source: Source): Status {
  const { run, kind, documents } = source
  if (kind === 'questions')
    return { look: 'calm', label: counted(documents, '{n} answer', '{n} answers') }
  if (run === null) {
    return documents === 0
      ? { look: 'calm', label: t('Empty') }
      : { look: 'accent', label: t('Ready') }
  }
  switch (run.status) {
    case 'queued':
      return { look: 'calm', label: t('Waiting') }
    case 'running':
      return { look: 'assistant', label: run.cancelling ? t('Stopping') : t('Reading') }
    case 'failed':
      return { look: 'danger', label: t('Failed') }
    case 'cancelled':
      return { look: 'warn', label: t('Stopped') }
    case 'done':
      return statusOfDone(run)
  }
}

function statusOfDone({ failed, incomplete }: SourceRun): Status {
  if (failed > 0) return { look: 'warn', label: counted(failed, '{n} problem', '{n} problems') }
  return incomplete === null
    ? { look: 'accent', label: t('Ready') }
    : { look: 'warn', label: t('Not all read') }
}

/** “12 new, 3 changed, 40 as before, 1 gone, 5 left out, 2 not read”: what there is nothing of is left out. */
export function changesOf(run: SourceRun): string {
  const { added, changed, unchanged, removed, leftOut, failed } = run
  const parts: [number, string][] = [
    [added, t('{n} new', { n: numeral(added) })],
    [changed, t('{n} changed', { n: numeral(changed) })],
    [unchanged, t('{n} as before', { n: numeral(unchanged) })],
    [removed, t('{n} gone', { n: numeral(removed) })],
    [leftOut, t('{n} left out', { n: numeral(leftOut) })],
    [failed, t('{n} not read', { n: numeral(failed) })],
  ]
  const said = parts.filter(([count]) => count > 0)
  return said.length === 0 ? t('Nothing was there') : listed(said.map(([, words]) => words))
}

export function reasonOf({ reason }: SourceRun): string {
  return {
    added: t('When added'),
    asked: t('Asked for'),
    schedule: t('By schedule'),
    files: t('New files'),
  }[reason]
}

export const SCHEDULES = [
  { value: '', label: t('Only when asked') },
  { value: '1', label: t('Every hour') },
  { value: '6', label: t('Every 6 hours') },
  { value: '24', label: t('Every day') },
  { value: '168', label: t('Every week') },
] as const

/** The choices, with the one that was made elsewhere among them. */
export function schedulesWith(hours: number | null): readonly { value: string; label: string }[] {
  const known = SCHEDULES.some(({ value }) => value === String(hours ?? ''))
  if (known) return SCHEDULES
  return [
    ...SCHEDULES,
    { value: String(hours), label: t('Every {hours} hours', { hours: hours ?? '' }) },
  ]
}

/** Where it comes from, without the kind that Baton puts in front. */
export function placeOf({ kind, origin }: Source): string {
  switch (kind) {
    case 'website':
      return origin.replace(/^url:/, '')
    case 'folder':
      return origin.replace(/^(?:folder|file):/, '')
    case 'files':
      return t('Uploaded files')
    case 'questions':
      return t('Questions and answers')
  }
}
