import type { Priority, WorkStatus } from '@baton/contract'
import { type Conversation, workStatus } from '@baton/core'
import { Ban, CircleDot, Clock, Ellipsis, Merge, MoonStar, RotateCcw, Sun, Tag } from 'lucide-react'
import { useState } from 'react'
import { useKey } from '../app/keys.ts'
import { useMay } from '../app/may.tsx'
import { EscalationReason } from '../conversation/escalation-strip.tsx'
import { useMerge } from '../conversation/merge/use-merge.tsx'
import { mayOf, type Stance } from '../conversation/stance.ts'
import { Waiting } from '../inbox/waiting.tsx'
import { Badge } from '../parts/badge.tsx'
import { Button } from '../parts/button.tsx'
import { Menu, MenuChoice, MenuItem, MenuLine } from '../parts/menu.tsx'
import { listed } from '../words/lists.ts'
import { t } from '../words/translate.ts'
import { DueBadge, HoldBadge, PriorityMark } from './marks.tsx'
import { SnoozeDialog } from './snooze-dialog.tsx'
import { TagsDialog } from './tags-dialog.tsx'
import { useWork, type Work } from './use-work.ts'
import { clockWords, priorityWords, statusOfOthers, statusWords } from './work-words.ts'

type Bar = {
  conversation: Conversation
  stance: Stance
  /** Asks in which way it was no request. */
  onCancel: () => void
}

/** How a conversation stands, and why a person was asked for; what changes it is in a menu, and on keys. */
export function WorkBar(bar: Bar) {
  const mayAnswer = useMay('conversations.answer')
  const { conversation, stance } = bar
  const { tags, priority } = conversation.work
  return (
    <section
      aria-label={t('How it stands')}
      className="flex items-start gap-2 border-b border-line bg-surface ps-4 pe-2 pb-2"
    >
      <div className="flex min-h-7 min-w-0 flex-1 flex-wrap items-center gap-x-2 gap-y-1 pointer-coarse:min-h-9">
        <Standing conversation={conversation} stance={stance} />
        <PriorityWord priority={priority} />
        {tags.length > 0 ? <TagWords tags={tags} /> : null}
        <EscalationReason conversation={conversation} />
      </div>
      {mayAnswer ? <Doing {...bar} /> : null}
    </section>
  )
}

function Doing({ conversation, stance, onCancel }: Bar) {
  const work = useWork(conversation.id)
  const merge = useMerge(conversation.id, mayOf(stance, true).close)
  const [shown, setShown] = useState<'snooze' | 'tags' | null>(null)
  const { tags, priority, snooze } = conversation.work
  useKey('z', () => setShown('snooze'), maySnooze(stance))
  useKey('l', () => setShown('tags'))
  return (
    <>
      {snooze ? <WakeButton work={work} /> : null}
      {stance.kind === 'closed' ? <ReopenButton work={work} /> : null}
      <WorkMenu
        priority={priority}
        work={work}
        onTags={() => setShown('tags')}
        onHold={maySnooze(stance) && !snooze ? () => setShown('snooze') : null}
        onMerge={merge.begin}
        onCancel={mayOf(stance, true).close ? onCancel : null}
      />
      {merge.dialog}
      <SnoozeDialog
        open={shown === 'snooze'}
        onOpenChange={(open) => setShown(open ? 'snooze' : null)}
        work={work}
      />
      <TagsDialog
        open={shown === 'tags'}
        onOpenChange={(open) => setShown(open ? 'tags' : null)}
        tags={tags}
        work={work}
      />
    </>
  )
}

/** What is done now and then. */
function WorkMenu({
  priority,
  work,
  onTags,
  onHold,
  onMerge,
  onCancel,
}: {
  priority: Priority
  work: Work
  onTags: () => void
  onHold: (() => void) | null
  onMerge: (() => void) | null
  onCancel: (() => void) | null
}) {
  return (
    <Menu
      trigger={
        <Button
          size="small"
          look="quiet"
          icon={<Ellipsis size={15} aria-hidden />}
          pending={work.pending === 'prioritize'}
          aria-label={t('Tags, priority and more')}
        />
      }
    >
      {onHold ? (
        <MenuItem icon={<MoonStar size={14} aria-hidden />} hint="Z" onClick={onHold}>
          {t('Put on hold')}
        </MenuItem>
      ) : null}
      <MenuItem icon={<Tag size={14} aria-hidden />} hint="L" onClick={onTags}>
        {t('Tags')}
      </MenuItem>
      {onMerge ? (
        <MenuItem icon={<Merge size={14} aria-hidden />} hint="Shift M" onClick={onMerge}>
          {t('Merge into another conversation…')}
        </MenuItem>
      ) : null}
      {onCancel ? (
        <MenuItem icon={<Ban size={14} aria-hidden />} onClick={onCancel}>
          {t('No request')}
        </MenuItem>
      ) : null}
      <MenuLine />
      <MenuChoice
        label={t('Priority')}
        value={priority}
        options={PRIORITIES.map((value) => ({ value, label: priorityWords(value) }))}
        onChange={(next) => void work.prioritize(next)}
      />
    </Menu>
  )
}

function maySnooze({ kind }: Stance): boolean {
  return kind === 'mine' || kind === 'queue'
}

function WakeButton({ work }: { work: Work }) {
  return (
    <Button
      size="small"
      icon={<Sun size={13} aria-hidden />}
      pending={work.pending === 'wake'}
      onClick={() => void work.wake()}
    >
      {t('Bring back')}
    </Button>
  )
}

function ReopenButton({ work }: { work: Work }) {
  return (
    <Button
      size="small"
      icon={<RotateCcw size={13} aria-hidden />}
      pending={work.pending === 'reopen'}
      onClick={() => void work.reopen()}
    >
      {t('Open again')}
    </Button>
  )
}

function Standing({ conversation, stance }: { conversation: Conversation; stance: Stance }) {
  const { work, waitingSince } = conversation
  const status = workStatus(conversation)
  if (status === null) return <Badge look="assistant">{t('With the assistant')}</Badge>
  const words = wordsOfStatus(conversation, status, stance)
  return (
    <>
      <Badge
        look={status === 'new' || status === 'on-you' ? 'accent' : 'calm'}
        icon={<CircleDot size={12} aria-hidden />}
      >
        {words}
      </Badge>
      {stance.kind === 'queue' && waitingSince ? <Waiting since={waitingSince} /> : null}
      {work.snooze ? <HoldBadge until={work.snooze.until} /> : null}
      {work.ending?.reason ? <Badge>{work.ending.reason}</Badge> : null}
      {work.clocks.map(({ kind, dueAt, warnAt }) => (
        <DueBadge key={kind} dueAt={dueAt} warnAt={warnAt} what={clockWords(kind)} icon={Clock} />
      ))}
    </>
  )
}

function wordsOfStatus({ work }: Conversation, status: WorkStatus, stance: Stance): string {
  if (status === 'cancelled' && work.ending?.cancelled === 'merged') return t('Merged')
  return stance.kind === 'theirs' ? statusOfOthers(status, stance.name) : statusWords(status)
}

function PriorityWord({ priority }: { priority: Priority }) {
  if (priority === 'normal') return null
  return (
    <span className="flex items-center gap-1 text-xs text-ink-soft">
      <PriorityMark priority={priority} />
      <span aria-hidden>{priorityWords(priority)}</span>
    </span>
  )
}

function TagWords({ tags }: { tags: readonly string[] }) {
  return (
    <span title={listed(tags)} className="flex min-w-0 items-center gap-1 text-xs text-ink-soft">
      <Tag size={12} aria-hidden className="shrink-0" />
      <span className="sr-only">{t('Tags:')} </span>
      <bdi className="max-w-40 truncate">{listed(tags)}</bdi>
    </span>
  )
}

const PRIORITIES: readonly Priority[] = ['urgent', 'high', 'normal', 'low']
