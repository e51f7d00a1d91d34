import type { Priority } from '@baton/contract'
import { type Conversation, workStatus } from '@baton/core'
import { Ban, CircleDot, Clock, MoonStar, RotateCcw, Sun, Tag } from 'lucide-react'
import { useState } from 'react'
import { useKey } from '../app/keys.ts'
import { useMay } from '../app/may.tsx'
import { mayOf, type Stance } from '../conversation/stance.ts'
import { Badge } from '../parts/badge.tsx'
import { Button } from '../parts/button.tsx'
import { Menu, MenuChoice } from '../parts/menu.tsx'
import { t } from '../words/translate.ts'
import { DueBadge, HoldBadge, ICONS, PriorityMark } from './marks.tsx'
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

/** How the work on a conversation stands, and what changes that. */
export function WorkBar(bar: Bar) {
  const mayAnswer = useMay('conversations.answer')
  const { tags, priority } = bar.conversation.work
  return (
    <section
      aria-label={t('How it stands')}
      className="flex flex-wrap items-center gap-x-2 gap-y-1 border-b border-line bg-surface px-4 py-1.5"
    >
      <Standing conversation={bar.conversation} stance={bar.stance} />
      <span className="flex-1" />
      {mayAnswer ? (
        <Doing {...bar} />
      ) : (
        <span className="flex min-w-0 items-center gap-2 text-xs text-ink-soft">
          <PriorityMark priority={priority} />
          {tags.length > 0 ? <TagWords tags={tags} /> : null}
        </span>
      )}
    </section>
  )
}

function Doing({ conversation, stance, onCancel }: Bar) {
  const work = useWork(conversation.id)
  const [shown, setShown] = useState<'snooze' | 'tags' | null>(null)
  const { tags, priority } = conversation.work
  useKey('z', () => setShown('snooze'), maySnooze(stance))
  useKey('l', () => setShown('tags'))
  return (
    <>
      <PriorityMenu priority={priority} work={work} />
      <Button
        size="small"
        look="quiet"
        hint="L"
        icon={<Tag size={13} aria-hidden />}
        onClick={() => setShown('tags')}
        className="max-w-56"
      >
        <TagWords tags={tags} />
      </Button>
      <HoldButton
        conversation={conversation}
        stance={stance}
        work={work}
        onHold={() => setShown('snooze')}
      />
      {mayOf(stance, true).close ? (
        <Button size="small" look="quiet" icon={<Ban size={13} aria-hidden />} onClick={onCancel}>
          {t('No request')}
        </Button>
      ) : null}
      {stance.kind === 'closed' ? <ReopenButton work={work} /> : null}
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

function maySnooze({ kind }: Stance): boolean {
  return kind === 'mine' || kind === 'queue'
}

function HoldButton({
  conversation,
  stance,
  work,
  onHold,
}: {
  conversation: Conversation
  stance: Stance
  work: Work
  onHold: () => void
}) {
  if (conversation.work.snooze)
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
  if (!maySnooze(stance)) return null
  return (
    <Button
      size="small"
      look="quiet"
      hint="Z"
      icon={<MoonStar size={13} aria-hidden />}
      onClick={onHold}
    >
      {t('Hold')}
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
  const { work } = conversation
  const status = workStatus(conversation)
  if (status === null) return <Badge look="assistant">{t('With the assistant')}</Badge>
  const words = stance.kind === 'theirs' ? statusOfOthers(status, stance.name) : statusWords(status)
  return (
    <>
      <Badge
        look={status === 'new' || status === 'on-you' ? 'accent' : 'calm'}
        icon={<CircleDot size={12} aria-hidden />}
      >
        {words}
      </Badge>
      {work.snooze ? <HoldBadge until={work.snooze.until} /> : null}
      {work.ending?.reason ? <Badge>{work.ending.reason}</Badge> : null}
      {work.clocks.map(({ kind, dueAt, warnAt }) => (
        <DueBadge key={kind} dueAt={dueAt} warnAt={warnAt} what={clockWords(kind)} icon={Clock} />
      ))}
    </>
  )
}

function TagWords({ tags }: { tags: readonly string[] }) {
  if (tags.length === 0) return t('Tag')
  return (
    <span className="min-w-0 truncate">
      <span className="sr-only">{t('Tags:')} </span>
      <bdi>{tags.join(', ')}</bdi>
    </span>
  )
}

const PRIORITIES: readonly Priority[] = ['urgent', 'high', 'normal', 'low']

function PriorityMenu({ priority, work }: { priority: Priority; work: Work }) {
  const Icon = ICONS[priority]
  return (
    <Menu
      trigger={
        <Button
          size="small"
          look="quiet"
          icon={<Icon size={13} aria-hidden />}
          pending={work.pending === 'prioritize'}
          aria-label={t('Priority: {priority}', { priority: priorityWords(priority) })}
        >
          {priorityWords(priority)}
        </Button>
      }
    >
      <MenuChoice
        label={t('Priority')}
        value={priority}
        options={PRIORITIES.map((value) => ({ value, label: priorityWords(value) }))}
        onChange={(next) => void work.prioritize(next)}
      />
    </Menu>
  )
}
