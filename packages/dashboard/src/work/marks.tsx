// How the work stands, in a word or a sign beside the conversation.
import type { InboxRow, Priority } from '@baton/contract'
import {
  CircleDot,
  Clock,
  Handshake,
  type LucideIcon,
  MoonStar,
  SignalHigh,
  SignalLow,
  Tag,
  TriangleAlert,
} from 'lucide-react'
import { useTicking } from '../app/clock.ts'
import { Badge } from '../parts/badge.tsx'
import { fullTime } from '../parts/time-words.ts'
import { listed } from '../words/lists.ts'
import { numeral, t } from '../words/translate.ts'
import { dueLook, dueShort, momentWords } from './due-words.ts'
import { clockWords, priorityWords, statusWords } from './work-words.ts'

/** In a line of the list: only what is out of the ordinary. */
export function WorkMarks({ row }: { row: InboxRow }) {
  const { status, snoozedUntil, tags, priority, dueAt, dueWarnAt, dueKind, promiseDueAt } = row
  return (
    <>
      {tags.length > 0 ? <TagMark tags={tags} /> : null}
      <PriorityMark priority={priority} />
      {status === 'on-hold' ? <HoldBadge until={snoozedUntil} /> : null}
      {status === 'cancelled' ? <Badge>{statusWords(status)}</Badge> : null}
      {promiseDueAt ? <DueBadge dueAt={promiseDueAt} what={t('Promise')} icon={Handshake} /> : null}
      {dueAt && dueKind ? (
        <DueBadge dueAt={dueAt} warnAt={dueWarnAt} what={clockWords(dueKind)} icon={Clock} />
      ) : null}
    </>
  )
}

/** Its sign changes with its colour. */
export function DueBadge({
  dueAt,
  warnAt = null,
  what,
  icon: Calm,
}: {
  dueAt: string
  warnAt?: string | null
  what: string
  icon: LucideIcon
}) {
  const look = useTicking((now) => dueLook(dueAt, now, warnAt))
  const short = useTicking((now) => dueShort(dueAt, now))
  const Icon = look === 'danger' ? TriangleAlert : Calm
  return (
    <Badge
      look={look}
      icon={<Icon size={12} aria-hidden />}
      title={t('{what}, due {time}', { what, time: fullTime(dueAt) })}
    >
      <span className="sr-only">{t('{name}: ', { name: what })}</span>
      <span className="tabular-nums">{short}</span>
    </Badge>
  )
}

export function HoldBadge({ until }: { until: string | null }) {
  const words = useTicking((now) => (until ? momentWords(until, now) : t('the customer writes')))
  const whole = until
    ? t('On hold until {time}', { time: words })
    : t('On hold until the customer writes')
  return (
    <Badge icon={<MoonStar size={12} aria-hidden />} title={whole}>
      <span className="sr-only">{whole}</span>
      <span aria-hidden>{words}</span>
    </Badge>
  )
}

export function PriorityMark({ priority }: { priority: Priority }) {
  if (priority === 'normal') return null
  const words = t('Priority: {priority}', { priority: priorityWords(priority) })
  const Icon = ICONS[priority]
  return (
    <span title={words} className={priority === 'low' ? 'text-ink-faint' : 'text-danger-ink'}>
      <Icon size={13} aria-hidden />
      <span className="sr-only">{words}</span>
    </span>
  )
}

const ICONS: Record<Priority, LucideIcon> = {
  low: SignalLow,
  normal: CircleDot,
  high: SignalHigh,
  urgent: TriangleAlert,
}

function TagMark({ tags }: { tags: readonly string[] }) {
  const [first, ...others] = tags
  return (
    <span
      title={listed(tags)}
      className="flex max-w-16 min-w-0 items-center gap-1 text-xs text-ink-faint"
    >
      <Tag size={11} aria-hidden className="shrink-0" />
      <span className="sr-only">{t('Tags: {tags}', { tags: listed(tags) })}</span>
      <bdi aria-hidden className="truncate">
        {first}
      </bdi>
      {others.length > 0 ? <span aria-hidden>+{numeral(others.length)}</span> : null}
    </span>
  )
}
