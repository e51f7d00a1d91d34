// When something is due, as a person says it. The present is an argument.
import { clockTime, lasted, sameDay } from '../parts/time-words.ts'
import { spokenLanguage, t } from '../words/translate.ts'

const DAY = 24 * 3_600_000

export type DueLook = 'calm' | 'warn' | 'danger'

/** Without a time to warn at, the last quarter of an hour is near. */
export function dueLook(dueAt: string, now: number, warnAt?: string | null): DueLook {
  if (now >= Date.parse(dueAt)) return 'danger'
  return now >= (warnAt ? Date.parse(warnAt) : Date.parse(dueAt) - 900_000) ? 'warn' : 'calm'
}

/** “12m”, or “-3m” when it has passed. */
export function dueShort(dueAt: string, now: number): string {
  const due = Date.parse(dueAt)
  return due >= now
    ? lasted(new Date(now).toISOString(), due)
    : t('{time} late', { time: lasted(dueAt, now) })
}

/** “today 18:00”, “tomorrow 09:00”, “Fri 9 Jan, 18:00”. */
export function momentWords(at: string, now: number): string {
  const day = new Date(at)
  const time = clockTime(at)
  if (sameDay(day, new Date(now))) return t('today {time}', { time })
  if (sameDay(day, new Date(now + DAY))) return t('tomorrow {time}', { time })
  return day.toLocaleString(spokenLanguage(), {
    ...{ weekday: 'short', day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' },
  })
}

/** What an input of the browser for date and time takes: by the clock of this place. */
export function localInput(at: number): string {
  const moment = new Date(at)
  return new Date(at - moment.getTimezoneOffset() * 60_000).toISOString().slice(0, 16)
}
