// What a source's latest reading comes to, in words.
import type { Source, SourceRun } from '@baton/contract'
import type { BadgeLook } from '../../parts/badge.tsx'

export type Status = { look: BadgeLook; label: string }

/** Whether there will be news of it soon. */
export function isBusy({ run, rereadAt, rereadEveryHours }: Source): boolean {
  // Files that came while others were read are read right afterwards.
  const isNext = rereadAt !== null && rereadEveryHours === null
  return isNext || run?.status === 'queued' || run?.status === 'running'
}

export function statusOf(source: Source): Status {
  const { run, kind, documents } = source
  if (kind === 'questions') return { look: 'calm', label: counted(documents, 'answer') }
  if (run === null) {
    return documents === 0 ? { look: 'calm', label: 'Empty' } : { look: 'accent', label: 'Ready' }
  }
  switch (run.status) {
    case 'queued':
      return { look: 'calm', label: 'Waiting' }
    case 'running':
      return { look: 'assistant', label: run.cancelling ? 'Stopping' : 'Reading' }
    case 'failed':
      return { look: 'danger', label: 'Failed' }
    case 'cancelled':
      return { look: 'warn', label: 'Stopped' }
    case 'done':
      return statusOfDone(run)
  }
}

function statusOfDone({ failed, incomplete }: SourceRun): Status {
  if (failed > 0) return { look: 'warn', label: counted(failed, 'problem') }
  return incomplete === null
    ? { look: 'accent', label: 'Ready' }
    : { look: 'warn', label: 'Not all read' }
}

/** “12 new, 3 changed, 40 as before, 1 gone, 2 not read”: what there is nothing of is left out. */
export function changesOf({ added, changed, unchanged, removed, failed }: SourceRun): string {
  const parts: [number, string][] = [
    [added, 'new'],
    [changed, 'changed'],
    [unchanged, 'as before'],
    [removed, 'gone'],
    [failed, 'not read'],
  ]
  const said = parts.filter(([count]) => count > 0)
  return said.length === 0
    ? 'Nothing was there'
    : said.map(([count, words]) => `${count.toLocaleString()} ${words}`).join(', ')
}

export function reasonOf({ reason }: SourceRun): string {
  return { added: 'When added', asked: 'Asked for', schedule: 'By schedule', files: 'New files' }[
    reason
  ]
}

export const SCHEDULES = [
  { value: '', label: 'Only when asked' },
  { value: '1', label: 'Every hour' },
  { value: '6', label: 'Every 6 hours' },
  { value: '24', label: 'Every day' },
  { value: '168', label: 'Every week' },
] as const

/** The choices, with the one that was made elsewhere among them. */
export function schedulesWith(hours: number | null): readonly { value: string; label: string }[] {
  const known = SCHEDULES.some(({ value }) => value === String(hours ?? ''))
  if (known) return SCHEDULES
  return [...SCHEDULES, { value: String(hours), label: `Every ${hours} hours` }]
}

/** Where it comes from, without the kind that Baton puts in front. */
export function placeOf({ kind, origin }: Source): string {
  switch (kind) {
    case 'website':
      return origin.replace(/^url:/, '')
    case 'folder':
      return origin.replace(/^(?:folder|file):/, '')
    case 'files':
      return 'Uploaded files'
    case 'questions':
      return 'Questions and answers'
  }
}

export function counted(count: number, thing: string): string {
  return `${count.toLocaleString()} ${thing}${count === 1 ? '' : 's'}`
}
