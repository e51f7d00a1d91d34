import type { InboxRow, SearchHit } from '@baton/contract'
import { Link } from '@tanstack/react-router'
import { CircleCheck, Sparkles, Users } from 'lucide-react'
import { memo } from 'react'
import { StarMark } from '../conversation/star-button.tsx'
import { ViewersMark } from '../conversation/viewers-line.tsx'
import { Avatar } from '../parts/avatar.tsx'
import { classes } from '../parts/classes.ts'
import { customerName } from '../parts/customer-name.ts'
import { WhenShort } from '../parts/time.tsx'
import { t } from '../words/translate.ts'
import { WorkMarks } from '../work/marks.tsx'
import { HitLine } from './hit-line.tsx'
import { ROW } from './list-cursor.ts'
import { Waiting } from './waiting.tsx'

/** One conversation of the list: who, what about, the last word, who has it, and how long the customer waits. */
export function ListRow({
  row,
  view,
  meId,
  open,
  unread,
  cursor,
  selected = false,
  hit,
  compact = false,
}: {
  row: InboxRow
  view: string
  meId: string
  /** It is the conversation shown beside the list. */
  open: boolean
  unread: boolean
  /** It is the one that J and K start from, and the one that Tab reaches. */
  cursor: boolean
  selected?: boolean
  /** What was found in it, in place of its last word. */
  hit?: SearchHit | undefined
  compact?: boolean
}) {
  const name = customerName(row.customer)
  return (
    <Link
      {...{ [ROW]: row.conversationId }}
      to="/inbox/$view/$conversationId"
      params={{ view, conversationId: row.conversationId }}
      search={true}
      aria-current={open ? 'true' : undefined}
      tabIndex={cursor ? 0 : -1}
      className={classes(
        'relative flex h-full gap-3 border-b border-line ps-4 pe-3.5 outline-offset-[-2px] transition-[background-color]',
        compact ? 'py-2' : 'py-3',
        selected && !open && 'bg-accent-soft',
        open
          ? 'bg-accent-soft before:absolute before:inset-y-0 before:start-0 before:w-0.75 before:bg-accent'
          : 'hover:bg-canvas',
      )}
    >
      {compact ? <span className="w-5 shrink-0" /> : <Avatar kind="customer" name={name} />}
      <RowBody {...{ row, name, unread, hit, compact, meId }} />
    </Link>
  )
}

/** Drawn again only when something in it has changed: others change many times a second while this one is read. */
const RowBody = memo(function RowBody({
  row,
  name,
  unread,
  hit,
  compact,
  meId,
}: {
  row: InboxRow
  name: string
  unread: boolean
  hit: SearchHit | undefined
  compact: boolean
  meId: string
}) {
  return (
    <span className="min-w-0 flex-1">
      <RowTop row={row} name={name} starred={row.stars.includes(meId)} />
      <span className="mt-0.5 flex items-center gap-2">
        {unread ? <UnreadDot /> : null}
        <span className={classes('truncate', unread ? 'font-semibold' : 'font-medium')}>
          <bdi>{row.subject || t('Nothing written yet')}</bdi>
        </span>
      </span>
      {compact && !hit ? null : (
        <span className="mt-0.5 flex items-center gap-2 text-sm text-ink-soft">
          <span className="min-w-0 flex-1 truncate">
            {hit ? <HitLine hit={hit} /> : <LastWord row={row} />}
          </span>
          <ViewersMark conversationId={row.conversationId} />
          <WorkMarks row={row} />
          <HolderMark row={row} meId={meId} />
        </span>
      )}
    </span>
  )
})

function LastWord({ row }: { row: InboxRow }) {
  return (
    <>
      {row.preview === '' ? '' : spokenBy(row)}
      <bdi>{row.preview}</bdi>
    </>
  )
}

function RowTop({ row, name, starred }: { row: InboxRow; name: string; starred: boolean }) {
  return (
    <span className="flex items-center gap-2">
      <span className="min-w-0 flex-1 truncate text-sm text-ink-soft">
        <bdi>{name}</bdi>
      </span>
      {starred ? <StarMark /> : null}
      {row.waitingSince ? (
        <Waiting since={row.waitingSince} />
      ) : (
        <span className="text-xs text-ink-faint">
          <WhenShort at={row.lastAt} />
        </span>
      )}
    </span>
  )
}

function UnreadDot() {
  return (
    <span className="size-2 shrink-0 rounded-full bg-accent">
      <span className="sr-only">{t('Unread:')}</span>
    </span>
  )
}

/** Who is to answer. A waiting row's clock says it; whom it waits for stands beside it. */
function HolderMark({ row, meId }: { row: InboxRow; meId: string }) {
  switch (row.holder) {
    case 'queue':
      return <AssigneeMark row={row} meId={meId} />
    case 'human': {
      const name = row.human?.name ?? ''
      const isMe = row.human?.id === meId
      return (
        <span
          className="flex max-w-28 items-center gap-1 text-xs"
          title={isMe ? t('You on it') : t('{name} on it', { name })}
        >
          <Avatar kind="human" name={name} size="small" />
          <span className="truncate">{isMe ? t('You') : name}</span>
        </span>
      )
    }
    case 'assistant':
      return (
        <span
          className="flex items-center gap-1 text-xs text-assistant-ink"
          title={t('The assistant answers')}
        >
          <Sparkles size={12} aria-hidden />
          <span className="sr-only">{t('The assistant answers')}</span>
        </span>
      )
    case 'nobody':
      return (
        <span className="flex items-center gap-1 text-xs text-ink-faint">
          <CircleCheck size={12} aria-hidden />
          {t('Closed')}
        </span>
      )
  }
}

/** Who is expected to take it, or which team. */
function AssigneeMark({ row: { assignee, team }, meId }: { row: InboxRow; meId: string }) {
  if (!assignee && !team) return null
  const shown = assignee ? (assignee.id === meId ? t('You') : assignee.name) : (team?.name ?? '')
  return (
    <span
      className="relative flex max-w-28 items-center gap-1 text-xs"
      title={t('Assigned: {name}', { name: shown })}
    >
      {assignee ? (
        <Avatar kind="human" name={assignee.name} size="small" />
      ) : (
        <Users size={12} aria-hidden />
      )}
      <span className="sr-only">{t('Assigned:')}</span>
      <bdi className="truncate">{shown}</bdi>
    </span>
  )
}

function spokenBy({ previewBy, human }: InboxRow): string {
  switch (previewBy) {
    case 'customer':
      return ''
    case 'assistant':
      return t('Assistant: ')
    case 'human':
      return human ? t('{name}: ', { name: firstWord(human.name) }) : t('Teammate: ')
    case 'system':
      return 'Baton: '
  }
}

function firstWord(name: string): string {
  return name.trim().split(/\s+/)[0] ?? name
}
