// How a conversation stands with the people who work on it. All of it follows from the log: nobody sets a status.
import type {
  ClockKind,
  ConversationEvent,
  Ended,
  Human,
  InboxNews,
  Priority,
  Promised,
  RunningClock,
  WorkStatus,
} from '@baton/contract'
import type { Conversation } from '../conversation/conversation.ts'
import { waitsWithMerged, wentTo } from '../conversation/story-state.ts'
import { evolvePromises } from './promise-state.ts'
import { newsOf } from './work-news.ts'

export type Work = {
  snooze: { until: string | null; by: Human } | null
  tags: string[]
  priority: Priority
  /** How the last closing was meant. */
  ending: Ended | null
  promises: PromiseState[]
  /** Since people were asked for, or came: how it stood from when on. Empty while the assistant has it. */
  stretches: Stretch[]
  /** The first word of a person in these stretches. */
  firstReplyAt: string | null
  clocks: ClockState[]
  /** It stands otherwise than when the clocks were set. */
  unclocked: boolean
  news: InboxNews | null
}

export type Stretch = { status: WorkStatus; since: string }
export type ClockState = RunningClock & { isWarned: boolean; isBreached: boolean }
export type PromiseState = Promised & {
  at: string
  by: Human | null
  state: 'open' | 'kept' | 'broken' | 'released'
  settledAt: string | null
  isWarned: boolean
}

export const NO_WORK: Work = {
  snooze: null,
  tags: [],
  priority: 'normal',
  ending: null,
  promises: [],
  stretches: [],
  firstReplyAt: null,
  clocks: [],
  unclocked: false,
  news: null,
}

/** `after`: the conversation once the event has been applied to everything else. */
export function evolveWork(after: Conversation, event: ConversationEvent): Work {
  const { work } = after
  const told = evolveTold(after, event)
  const promises = evolvePromises(work.promises, event)
  const news = newsOf(after, promises, event) ?? work.news
  const isSame = told.promises === promises && told.news === news
  return inStretches(isSame ? told : { ...told, promises, news }, after, event)
}

export function workStatus({
  holder,
  messages,
  escalation,
  splits,
  merges,
  work,
}: Pick<
  Conversation,
  'holder' | 'messages' | 'escalation' | 'splits' | 'merges' | 'work'
>): WorkStatus | null {
  switch (holder.kind) {
    case 'nobody':
      return work.ending?.cancelled ? 'cancelled' : 'closed'
    case 'assistant':
      return null
    case 'queue': {
      const since = escalation?.at ?? ''
      const hadOne = messages.some(({ author, at }) => author.kind === 'human' && at >= since)
      return work.snooze ? 'on-hold' : hadOne ? 'on-you' : 'new'
    }
    case 'human': {
      if (work.snooze) return 'on-hold'
      // What goes on elsewhere waits there.
      const last = messages.findLast(
        ({ author, id }) => author.kind !== 'system' && wentTo({ splits }, id) === null,
      )
      if (waitsWithMerged({ merges: merges ?? [] }, last?.seq ?? 0)) return 'on-you'
      return last?.author.kind === 'human' ? 'on-customer' : 'on-you'
    }
  }
}

function evolveTold({ work, assignment }: Conversation, event: ConversationEvent): Work {
  switch (event.type) {
    case 'conversation.snoozed':
      return { ...work, snooze: { until: event.until, by: event.by } }
    case 'conversation.woken':
    case 'human.joined':
    case 'human.left':
    case 'conversation.returned':
      return work.snooze ? { ...work, snooze: null } : work
    case 'message.posted':
      return evolveSaid(work, event)
    case 'conversation.closed':
      return { ...work, snooze: null, ending: event.ending ?? null }
    case 'conversation.tagged': {
      const kept = work.tags.filter((tag) => !event.removed.includes(tag))
      return { ...work, tags: [...new Set([...kept, ...event.added])] }
    }
    case 'conversation.assigned': {
      // Another team has other hours, and perhaps other targets. So far the conversation knows the one before.
      const isSame = event.team?.id === assignment.team?.id
      return isSame || work.stretches.length === 0 ? work : { ...work, unclocked: true }
    }
    case 'conversation.prioritized':
      return { ...work, priority: event.priority, unclocked: work.stretches.length > 0 }
    case 'clocks.set': {
      const clocks = event.clocks.map((clock) => known(work, clock))
      return { ...work, clocks, unclocked: false }
    }
    case 'clock.warned':
      return { ...work, clocks: marked(work, event, { isWarned: true }) }
    case 'clock.breached':
      return { ...work, clocks: marked(work, event, { isWarned: true, isBreached: true }) }
    default:
      return work
  }
}

function evolveSaid(
  work: Work,
  { message, at }: Extract<ConversationEvent, { type: 'message.posted' }>,
): Work {
  switch (message.author.kind) {
    case 'customer':
      return work.snooze ? { ...work, snooze: null } : work
    case 'human':
      return work.firstReplyAt ? work : { ...work, firstReplyAt: at }
    case 'assistant':
    case 'system':
      return work
  }
}

/** Set again to the same moment, it has been warned of already. */
function known({ clocks }: Work, clock: RunningClock): ClockState {
  const same = clocks.find(({ kind, dueAt }) => kind === clock.kind && dueAt === clock.dueAt)
  return { ...clock, isWarned: same?.isWarned ?? false, isBreached: same?.isBreached ?? false }
}

function marked(
  { clocks }: Work,
  { clock, dueAt }: { clock: ClockKind; dueAt: string },
  mark: Partial<ClockState>,
): ClockState[] {
  return clocks.map((one) =>
    one.kind === clock && one.dueAt === dueAt ? { ...one, ...mark } : one,
  )
}

function inStretches(work: Work, after: Conversation, { type, at }: ConversationEvent): Work {
  const status = workStatus({ ...after, work })
  if (status === null || status === 'closed' || status === 'cancelled')
    return work.stretches.length === 0
      ? work
      : { ...work, stretches: [], firstReplyAt: null, clocks: [], unclocked: false }
  // Asked for anew, people begin anew.
  const isAnew = type === 'escalation.requested'
  const stretches = isAnew ? [] : work.stretches
  if (stretches.at(-1)?.status === status) return work
  return {
    ...work,
    ...(isAnew ? { firstReplyAt: null } : {}),
    stretches: [...stretches, { status, since: at }],
    // Stale ones would be warned of, although the customer has been answered meanwhile.
    clocks: status === 'on-hold' || status === 'on-customer' ? [] : work.clocks,
    unclocked: true,
  }
}
