// When people are there: intervals of a week by the clock of one place, and the days on which nobody comes.
import * as z from 'zod'

export const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const
export type Weekday = (typeof WEEKDAYS)[number]

const QUARTERS = /^([01]\d|2[0-3]):(00|15|30|45)$/

/** By the clock on the wall. `to` not after `from` is a time of the next day: 22:00 to 06:00, or 00:00 to 00:00. */
export const Interval = z.object({
  from: z.string().regex(QUARTERS, 'must be a time in steps of 15 minutes, such as 09:15'),
  to: z.string().regex(QUARTERS, 'must be a time in steps of 15 minutes, such as 17:00'),
})
export type Interval = z.infer<typeof Interval>

const LocalDate = z.iso.date()

/** Days, both ends included, on which no interval begins. One that began the evening before goes on to its end. */
export const ClosedDays = z
  .object({ from: LocalDate, to: LocalDate, name: z.string().max(100).default('') })
  .refine(({ from, to }) => from <= to, { message: 'must not end before it begins', path: ['to'] })
export type ClosedDays = z.infer<typeof ClosedDays>

export const TimeZone = z
  .string()
  .max(64)
  .refine(isTimeZone, 'must be the name of a time zone, such as Europe/Berlin')

const Day = z.array(Interval).max(8).default([])

export const Week = z.object({
  mon: Day,
  tue: Day,
  wed: Day,
  thu: Day,
  fri: Day,
  sat: Day,
  sun: Day,
})
export type Week = z.infer<typeof Week>

export const Hours = z.object({
  timeZone: TimeZone,
  week: Week,
  closed: z.array(ClosedDays).max(200).default([]),
})
export type Hours = z.infer<typeof Hours>

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name })
    return true
  } catch {
    return false
  }
}
