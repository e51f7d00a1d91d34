// What the transcript says of work that was done, by others and by oneself: each in a sentence of its own, as to be spoken
// to takes another form of the verb than to be spoken of.
import { fullTime } from '../parts/time-words.ts'
import { listed } from '../words/lists.ts'
import { t } from '../words/translate.ts'
import type { WorkMoment } from './work-moment.ts'
import { priorityWords } from './work-words.ts'

type Of<What> = Extract<WorkMoment, { what: What }>

export function snoozedWords({ until, human }: Of<'snoozed'>, meId: string): string {
  const who = human.name
  if (until) {
    const time = fullTime(until)
    return human.id === meId
      ? t('You put this on hold until {time}.', { time })
      : t('{who} put this on hold until {time}.', { who, time })
  }
  return human.id === meId
    ? t('You put this on hold until the customer writes.')
    : t('{who} put this on hold until the customer writes.', { who })
}

export function prioritizedWords({ priority, human }: Of<'prioritized'>, meId: string): string {
  const words = { priority: priorityWords(priority) }
  return human.id === meId
    ? t('You set the priority: {priority}.', words)
    : t('{who} set the priority: {priority}.', { ...words, who: human.name })
}

export function putOffWords({ dueAt, human }: Of<'promise-put-off'>, meId: string): string {
  const time = fullTime(dueAt)
  return human.id === meId
    ? t('You put the promise off to {time}.', { time })
    : t('{who} put the promise off to {time}.', { who: human.name, time })
}

export function tagWords({ human, ...tags }: Of<'tagged'>, meId: string): string {
  const quoted = (of: string[]) => listed(of.map((tag) => t('“{words}”', { words: tag })))
  const added = quoted(tags.added)
  const removed = quoted(tags.removed)
  return human.id === meId ? ownTags(added, removed) : theirTags(human.name, added, removed)
}

function ownTags(added: string, removed: string): string {
  if (removed === '') return t('You added the tag {tags}.', { tags: added })
  if (added === '') return t('You took away the tag {tags}.', { tags: removed })
  return t('You added {added} and took away {removed}.', { added, removed })
}

function theirTags(who: string, added: string, removed: string): string {
  if (removed === '') return t('{who} added the tag {tags}.', { who, tags: added })
  if (added === '') return t('{who} took away the tag {tags}.', { who, tags: removed })
  return t('{who} added {added} and took away {removed}.', { who, added, removed })
}
