// The work on a conversation as a line of the desk's list shows it.
import type { InboxRow } from '@baton/contract'
import type { Conversation } from '../conversation/conversation.ts'
import { isOwed } from './promise-state.ts'
import { workStatus } from './work-state.ts'

const MOST_PROMISES = 10

export function workRow(conversation: Conversation) {
  const { work } = conversation
  const first = work.clocks.toSorted(byDue).at(0)
  const owed = work.promises.filter(isOwed).toSorted(byDue)
  return {
    status: workStatus(conversation),
    snoozedUntil: work.snooze?.until ?? null,
    tags: work.tags,
    priority: work.priority,
    closeReason: work.ending?.reason ?? null,
    dueAt: first?.dueAt ?? null,
    dueWarnAt: first?.warnAt ?? null,
    dueKind: first?.kind ?? null,
    unclocked: work.unclocked,
    promiseDueAt: owed[0]?.dueAt ?? null,
    promises: owed.slice(0, MOST_PROMISES).map(({ id, text, dueAt, owner, state }) => ({
      ...{ id, text, dueAt, owner, isBroken: state === 'broken' },
    })),
    news: work.news,
  } satisfies Partial<InboxRow>
}

function byDue(one: { dueAt: string }, other: { dueAt: string }): number {
  return Date.parse(one.dueAt) - Date.parse(other.dueAt)
}
