import { Flag, Handshake, MoonStar, Sun, Tag, TriangleAlert } from 'lucide-react'
import { Line } from '../conversation/moment-line.tsx'
import { fullTime } from '../parts/time-words.ts'
import { t } from '../words/translate.ts'
import type { WorkMoment } from './work-moment.ts'
import { prioritizedWords, putOffWords, snoozedWords, tagWords } from './work-moment-words.ts'
import { clockWords } from './work-words.ts'

type Shown<Of> = { moment: Of; at: string; meId: string }

export function WorkMomentLine({ moment, at, meId }: Shown<WorkMoment>) {
  switch (moment.what) {
    case 'snoozed':
      return (
        <Line icon={MoonStar} at={at}>
          {snoozedWords(moment, meId)}
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
          {tagWords(moment, meId)}
        </Line>
      )
    case 'prioritized':
      return (
        <Line icon={Flag} at={at}>
          {prioritizedWords(moment, meId)}
        </Line>
      )
    case 'clock-breached':
      return (
        <Line icon={TriangleAlert} at={at}>
          {t('Late: {clock} was due now.', { clock: clockWords(moment.clock) })}
        </Line>
      )
    default:
      return <PromiseLine moment={moment} at={at} meId={meId} />
  }
}

type PromiseMoment = Extract<WorkMoment, { what: `promise${string}` }>

function PromiseLine({ moment, at, meId }: Shown<PromiseMoment>) {
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
          {putOffWords(moment, meId)}
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
