import type { Priority } from '@baton/contract'
import { type Conversation, workStatus } from '@baton/core'
import { CircleDot, Clock, MoonStar, RotateCcw, Sun, Tag } from 'lucide-react'
import { useState } from 'react'
import { useKey } from '../app/keys.ts'
import type { Stance } from '../conversation/stance.ts'
import { Badge } from '../parts/badge.tsx'
import { Button } from '../parts/button.tsx'
import { Menu, MenuChoice } from '../parts/menu.tsx'
import { t } from '../words/translate.ts'
import { DueBadge, HoldBadge, ICONS } from './marks.tsx'
import { SnoozeDialog } from './snooze-dialog.tsx'
import { TagsDialog } from './tags-dialog.tsx'
import { useWork, type Work } from './use-work.ts'
import { clockWords, priorityWords, statusOfOthers, statusWords } from './work-words.ts'

/** How the work on a conversation stands, and what changes that. */
export function WorkBar({ conversation, stance }: { conversation: Conversation; stance: Stance }) {
  const work = useWork(conversation.id)
  const [shown, setShown] = useState<'snooze' | 'tags' | null>(null)
  const { tags, priority, snooze } = conversation.work
  const maySnooze = stance.kind === 'mine' || stance.kind === 'queue'
  useKey('z', () => setShown('snooze'), maySnooze)
  useKey('l', () => setShown('tags'))

  return (
    <section
      aria-label={t('How it stands')}
      className="flex flex-wrap items-center gap-x-2 gap-y-1 border-b border-line bg-surface px-4 py-1.5"
    >
      <Standing conversation={conversation} stance={stance} />
      <span className="flex-1" />
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
      {snooze ? (
        <Button
          size="small"
          icon={<Sun size={13} aria-hidden />}
          pending={work.pending === 'wake'}
          onClick={() => void work.wake()}
        >
          {t('Bring back')}
        </Button>
      ) : maySnooze ? (
        <Button
          size="small"
          look="quiet"
          hint="Z"
          icon={<MoonStar size={13} aria-hidden />}
          onClick={() => setShown('snooze')}
        >
          {t('Hold')}
        </Button>
      ) : null}
      {stance.kind === 'closed' ? (
        <Button
          size="small"
          icon={<RotateCcw size={13} aria-hidden />}
          pending={work.pending === 'reopen'}
          onClick={() => void work.reopen()}
        >
          {t('Open again')}
        </Button>
      ) : null}
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
    </section>
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
