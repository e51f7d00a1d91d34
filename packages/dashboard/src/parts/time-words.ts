// Times as a person says them. Everything takes the present as an argument; months, days and clocks are those of the desk's language.
import { counted, formatNamed, t } from '../words/translate.ts'

const SECOND = 1_000
const MINUTE = 60 * SECOND
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

/** How long something has lasted, in its two largest parts at most: 42s, 3m, 1h 05m, 2d 3h; in German 3 Min., in Japanese 3分. */
export function lasted(since: string, now: number): string {
  const ms = Math.max(0, now - Date.parse(since))
  if (ms < MINUTE) return short(ms / SECOND, 'second')
  if (ms < HOUR) return short(ms / MINUTE, 'minute')
  if (ms < DAY) return `${short(ms / HOUR, 'hour')} ${short((ms % HOUR) / MINUTE, 'minute', 2)}`
  return `${short(ms / DAY, 'day')} ${short((ms % DAY) / HOUR, 'hour')}`
}

/** The same for screen readers: “3 minutes”. */
export function lastedSpoken(since: string, now: number): string {
  const ms = Math.max(0, now - Date.parse(since))
  if (ms < MINUTE) return t('less than a minute')
  if (ms < HOUR) return counted(Math.floor(ms / MINUTE), '{n} minute', '{n} minutes')
  if (ms < DAY) return counted(Math.floor(ms / HOUR), '{n} hour', '{n} hours')
  return counted(Math.floor(ms / DAY), '{n} day', '{n} days')
}

/** When something was, as short as it can be understood: now, 5m, 3h, Mon, 12 Jan. */
export function whenShort(at: string, now: number): string {
  const ms = now - Date.parse(at)
  if (ms < MINUTE) return t('now')
  if (ms < HOUR) return short(ms / MINUTE, 'minute')
  if (ms < 18 * HOUR) return short(ms / HOUR, 'hour')
  const time = new Date(at)
  if (ms < 6 * DAY) return formatOf('weekday').format(time)
  const sameYear = time.getFullYear() === new Date(now).getFullYear()
  return formatOf(sameYear ? 'day' : 'dayOfYear').format(time)
}

/** “2 s ago”, “5 minutes ago”, for sentences. */
export function ago(at: string, now: number): string {
  const ms = Math.max(0, now - Date.parse(at))
  if (ms < 2 * SECOND) return t('just now')
  if (ms < MINUTE) return t('{n} s ago', { n: Math.floor(ms / SECOND) })
  return t('{time} ago', { time: lastedSpoken(at, now) })
}

export function clockTime(at: string): string {
  return formatOf('clock').format(new Date(at))
}

/** A day as a heading: Today, Yesterday, or its date. */
export function dayWords(at: string, now: number): string {
  const day = new Date(at)
  if (sameDay(day, new Date(now))) return t('Today')
  if (sameDay(day, new Date(now - DAY))) return t('Yesterday')
  return formatOf('heading').format(day)
}

export function fullTime(at: string): string {
  return formatOf('full').format(new Date(at))
}

export function sameDay(one: Date, other: Date): boolean {
  return one.toDateString() === other.toDateString()
}

const DATES = {
  weekday: { weekday: 'short' },
  day: { day: 'numeric', month: 'short' },
  dayOfYear: { day: 'numeric', month: 'short', year: 'numeric' },
  clock: { hour: '2-digit', minute: '2-digit' },
  heading: { weekday: 'long', day: 'numeric', month: 'long' },
  full: { dateStyle: 'long', timeStyle: 'short' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>

function formatOf(name: keyof typeof DATES): Intl.DateTimeFormat {
  return formatNamed(`date ${name}`, (language) => new Intl.DateTimeFormat(language, DATES[name]))
}

type Unit = 'second' | 'minute' | 'hour' | 'day'

function short(amount: number, unit: Unit, minimumIntegerDigits = 1): string {
  const format = formatNamed(`${unit} ${minimumIntegerDigits}`, (language) => {
    // The narrowest Japanese is English letters.
    const unitDisplay = language.startsWith('ja') ? 'short' : 'narrow'
    return new Intl.NumberFormat(language, {
      ...{ style: 'unit', unit, unitDisplay, minimumIntegerDigits },
    })
  })
  return format.format(Math.floor(amount))
}
