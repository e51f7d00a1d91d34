import { Flag, Handshake, MoonStar, Sun, Tag, TriangleAlert } from 'lucide-react'
import { Line } from '../conversation/moment-line.tsx'
import { fullTime } from '../parts/time-words.ts'
import { listed } from '../words/lists.ts'
import { t } from '../words/translate.ts'
import type { WorkMoment } from './work-moment.ts'
import { clockWords, priorityWords } from './work-words.ts'

/** `who`: the teammate who did it, or “You”. */
export function WorkMomentLine({
  moment,
  at,
  who,
}: {
  moment: WorkMoment
  at: string
  who: string
}) {
  switch (moment.what) {
    case 'snoozed':
      return (
        <Line icon={MoonStar} at={at}>
          {moment.until
            ? t('{who} put this on hold until {time}.', { who, time: fullTime(moment.until) })
            : t('{who} put this on hold until the customer writes.', { who })}
        </Line>
      )
    case 'woken':
      return (
        <Line icon={Sun} at={at}>
          {moment.by
            ? t('{who} brought this back.', { who: moment.by.name })
            : t('The time has come: this is back.')}
        </Line>
      )
    case 'tagged':
      return (
        <Line icon={Tag} at={at}>
          {tagWords(moment, who)}
        </Line>
      )
    case 'prioritized': {
      const priority = priorityWords(moment.priority)
      return (
        <Line icon={Flag} at={at}>
          {t('{who} set the priority: {priority}.', { who, priority })}
        </Line>
      )
    }
    case 'clock-breached':
      return (
        <Line icon={TriangleAlert} at={at}>
          {t('Late: {clock} was due now.', { clock: clockWords(moment.clock) })}
        </Line>
      )
    default:
      return <PromiseLine moment={moment} at={at} who={who} />
  }
}

type PromiseMoment = Extract<WorkMoment, { what: `promise${string}` }>

function PromiseLine({ moment, at, who }: { moment: PromiseMoment; at: string; who: string }) {
  switch (moment.what) {
    case 'promised': {
      const time = fullTime(moment.dueAt)
      return (
        <Line icon={Handshake} at={at} below={moment.text}>
          {moment.by
            ? t('{who} promised, by {time}:', { who: moment.by.name, time })
            : t('Baton promised, by {time}:', { time })}
        </Line>
      )
    }
    case 'promise-put-off':
      return (
        <Line icon={Handshake} at={at}>
          {t('{who} put the promise off to {time}.', { who, time: fullTime(moment.dueAt) })}
        </Line>
      )
    case 'promise-settled':
      return (
        <Line icon={moment.how === 'broken' ? TriangleAlert : Handshake} at={at}>
          {settledWords(moment)}
        </Line>
      )
  }
}

function settledWords({ how, by }: Extract<WorkMoment, { what: 'promise-settled' }>): string {
  switch (how) {
    case 'kept':
      return by ? t('Promise kept, says {who}.', { who: by.name }) : t('Promise kept.')
    case 'released':
      return by ? t('Not owed any more, says {who}.', { who: by.name }) : t('Not owed any more.')
    case 'broken':
      return t('The time of a promise has passed.')
  }
}

function tagWords(
  { added, removed }: Extract<WorkMoment, { what: 'tagged' }>,
  who: string,
): string {
  const tags = (of: string[]) => listed(of.map((tag) => t('“{words}”', { words: tag })))
  if (removed.length === 0) return t('{who} added the tag {tags}.', { who, tags: tags(added) })
  if (added.length === 0) return t('{who} took away the tag {tags}.', { who, tags: tags(removed) })
  return t('{who} added {added} and took away {removed}.', {
    ...{ who, added: tags(added), removed: tags(removed) },
  })
}
