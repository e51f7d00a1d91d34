// What a page of figures is about, as it stands in the address: whoever is sent the address sees the same.
import type { InsightFilter, InsightMetric } from '@baton/contract'

export type Filters = {
  /** So many days until today; without them, `from` and `to`. */
  days?: number
  from?: string
  to?: string
  channel?: InsightFilter['channel']
  language?: string
  reason?: string
  topic?: string
}

/** Which of the conversations: those behind one figure. */
export type Behind = Filters & {
  metric?: InsightMetric
  part?: 'among'
  escalated?: true
  hour?: number
}

export const CHANNELS: readonly NonNullable<InsightFilter['channel']>[] = [
  'widget',
  'help',
  'sdk',
  'api',
  'whatsapp',
  'email',
]
export const PERIODS = [7, 30, 90, 365]
const USUAL = 30
const DAY_MS = 24 * 3600_000

/** An address is written by anyone: what makes no sense in it is left out. */
export function readFilters(search: object): Filters {
  const { days, from, to, channel, language, reason, topic } = search as Record<string, unknown>
  const isSpan = isDay(from) && isDay(to) && from <= to
  return {
    ...(isSpan ? { from, to } : {}),
    ...(!isSpan && PERIODS.some((known) => known === days) ? { days: Number(days) } : {}),
    ...(CHANNELS.some((known) => known === channel)
      ? { channel: channel as NonNullable<Filters['channel']> }
      : {}),
    ...(typeof language === 'string' && /^[a-z]{2,8}$/.test(language) ? { language } : {}),
    ...(isWord(reason) ? { reason } : {}),
    ...(isWord(topic) ? { topic } : {}),
  }
}

export function readBehind(search: object): Behind {
  const { metric, part, escalated, hour } = search as Record<string, unknown>
  const isHour = typeof hour === 'number' && Number.isInteger(hour) && hour >= 0 && hour < 24
  return {
    ...readFilters(search),
    // The server knows which there are; the list of them is not loaded with every page.
    ...(isWord(metric) ? { metric: metric as InsightMetric } : {}),
    ...(part === 'among' ? { part } : {}),
    ...(escalated === true ? { escalated } : {}),
    ...(isHour ? { hour } : {}),
  }
}

/** As the server is asked: days where the teammate is. */
export function queryOf(
  { days = USUAL, from, to, channel, language, reason, topic }: Filters,
  { now, zone }: { now: number; zone: string },
) {
  const today = dayIn(now, zone)
  const whole = from && to ? { from, to } : { from: addDays(today, 1 - days), to: today }
  return {
    ...whole,
    zone,
    ...(channel ? { channel } : {}),
    ...(language ? { language } : {}),
    ...(reason ? { reason } : {}),
    ...(topic ? { topic } : {}),
  }
}

export function periodOf({ days, from }: Filters): string {
  return from ? 'own' : String(days ?? USUAL)
}

export function ownZone(): string {
  return new Intl.DateTimeFormat().resolvedOptions().timeZone
}

/** Sweden writes days as the wire does. */
function dayIn(now: number, zone: string): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short' }).format(now)
}

export function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10)
}

function isDay(text: unknown): text is string {
  return (
    typeof text === 'string' &&
    /^\d{4}-\d\d-\d\d$/.test(text) &&
    !Number.isNaN(Date.parse(`${text}T00:00:00Z`))
  )
}

function isWord(text: unknown): text is string {
  return typeof text === 'string' && text !== '' && text.length <= 100
}
