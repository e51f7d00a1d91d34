// The moment a folded sentence names, as the clock of a place shows it: “in two hours”, “by Friday”, “tomorrow at 3 pm”.
import { DAY, firstShown, wallClock } from '../hours/wall-clock.ts'
import type { TimeLexicon, Unit } from './time-lexicon.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
/** What is promised for a day is due when people go home, or at its end when they have gone already. */
const EVENING = 18 * HOUR
const MIDNIGHT = DAY - MINUTE
const FRIDAY = 5

type When = { at: string; timeZone: string }

/** Milliseconds since 1970; null where no time is named, or only one that has passed. */
export function timeIn(words: string, lexicon: TimeLexicon, { at, timeZone }: When): number | null {
  const now = Date.parse(at)
  const grammar = grammarOf(lexicon)
  const wall = wallClock(now, timeZone)
  const today = Math.floor(wall / DAY) * DAY
  const shown = (moment: number) => firstShown(moment, timeZone)

  const lasts = durationIn(words, lexicon, grammar)
  if (lasts && (lasts.unit === 'minute' || lasts.unit === 'hour'))
    return now + lasts.count * (lasts.unit === 'hour' ? HOUR : MINUTE)

  const day = lasts ? dayAfter(today, lasts) : dayNamed(words, grammar, { today, wall })
  const clock = clockIn(words)
  if (day === null) {
    if (clock === null) return null
    return shown(today + clock > wall ? today + clock : today + DAY + clock)
  }
  const moment = day + (clock ?? EVENING)
  if (moment > wall) return shown(moment)
  return day === today && clock === null && wall < day + MIDNIGHT ? shown(day + MIDNIGHT) : null
}

type Grammar = {
  duration: RegExp
  units: readonly (readonly [Unit, RegExp])[]
  days: readonly (readonly [number, RegExp])[]
  weekdays: readonly RegExp[]
  ends: readonly (readonly [TimeLexicon['ends'][number][0], RegExp])[]
}

const grammars = new Map<TimeLexicon, Grammar>()

/** Made from the words once, when a sentence of that language is first read. */
function grammarOf(lexicon: TimeLexicon): Grammar {
  const made = grammars.get(lexicon)
  if (made) return made
  const { numbers, units, to, of = '', isSpaceless, days, weekdays, ends } = lexicon
  const word = (source: string) =>
    isSpaceless
      ? new RegExp(source, 'u')
      : new RegExp(`(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}])`, 'u')
  const names = Object.keys(numbers).toSorted((one, other) => other.length - one.length)
  const number = `\\d{1,3}|${names.join('|')}`
  const range = `(?:\\s*(?:-|–|${to})\\s*(${number}))?`
  const unit = units.map(([, source]) => source).join('|')
  const grammar: Grammar = {
    duration: word(`(${number})${range}\\s*${of ? `(?:${of})?` : ''}\\s*(${unit})`),
    units: units.map(([name, source]) => [name, new RegExp(`^(?:${source})$`, 'u')]),
    days: days.map(([offset, source]) => [offset, word(source)]),
    weekdays: weekdays.map(word),
    ends: ends.map(([end, source]) => [end, word(source)]),
  }
  grammars.set(lexicon, grammar)
  return grammar
}

type Duration = { count: number; unit: Unit }

/** Of “2 to 3 days”, the third is what may be counted on. */
function durationIn(words: string, { numbers }: TimeLexicon, grammar: Grammar): Duration | null {
  const [, first, last, named] = grammar.duration.exec(words) ?? []
  if (first === undefined || named === undefined) return null
  const unit = grammar.units.find(([, is]) => is.test(named))?.[0]
  const count = numberOf(last ?? first, numbers)
  return unit && count > 0 ? { count, unit } : null
}

function numberOf(word: string, numbers: TimeLexicon['numbers']): number {
  return /^\d+$/.test(word) ? Number(word) : (numbers[word] ?? 0)
}

function dayAfter(today: number, { count, unit }: Duration): number | null {
  switch (unit) {
    case 'business-day': {
      let day = today
      for (let left = Math.ceil(count); left > 0; ) {
        day += DAY
        if (![0, 6].includes(new Date(day).getUTCDay())) left--
      }
      return day
    }
    case 'week':
      return today + Math.ceil(count * 7) * DAY
    case 'month':
      return today + Math.ceil(count * 30) * DAY
    case 'day':
      return today + Math.ceil(count) * DAY
    case 'minute':
    case 'hour':
      return null
  }
}

function dayNamed(
  words: string,
  { days, weekdays, ends }: Grammar,
  { today, wall }: { today: number; wall: number },
): number | null {
  const weekday = new Date(today).getUTCDay()
  const end = ends.find(([, is]) => is.test(words))?.[0]
  const until = (day: number) => {
    const ahead = (day - weekday + 7) % 7
    // Said on the evening of a Friday, Friday is the next one.
    return today + (ahead === 0 && wall >= today + EVENING ? 7 : ahead) * DAY
  }
  const offset = days.find(([, is]) => is.test(words))?.[0]
  if (offset !== undefined) return today + offset * DAY
  const named = weekdays.findIndex((is) => is.test(words))
  if (named >= 0) return until(named)
  switch (end) {
    case 'day':
      return today
    case 'week':
      return until(FRIDAY)
    case 'next-week':
      // The Friday of the week that begins next Monday.
      return today + (((8 - weekday) % 7 || 7) + 4) * DAY
    case 'month': {
      const date = new Date(today)
      return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)
    }
    case undefined:
      return null
  }
}

const CLOCK =
  /(?<!\d)([01]?\d|2[0-3])(?:[:.h]([0-5]\d))?\s?(a\.?m\b|p\.?m\b|uhr|h\b|uur|時|点)|(?<!\d)([01]?\d|2[0-3]):([0-5]\d)(?!\d)/

function clockIn(words: string): number | null {
  const found = CLOCK.exec(words)
  if (!found) return null
  const hour = Number(found[1] ?? found[4])
  const minute = Number(found[2] ?? found[5] ?? 0)
  const half = found[3]?.[0]
  const isHalf = /^[ap]\.?m/.test(found[3] ?? '')
  const of24 = isHalf ? (hour % 12) + (half === 'p' ? 12 : 0) : hour
  return of24 * HOUR + minute * MINUTE
}
