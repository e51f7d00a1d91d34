// Times as people say them, in the customer's language and time zone.

const DAY_MS = 86_400_000

/** Making one takes longer than using it a hundred times. */
const formats = new Map<string, Intl.DateTimeFormat>()

/** `14:03`, with the day when it was not today. */
export function clockTime(at: string, locale: string, now = Date.now()): string {
  const date = new Date(at)
  const today = new Date(now).toDateString() === date.toDateString()
  const day = today ? {} : ({ day: 'numeric', month: 'short' } as const)
  return formatOf(locale, day).format(date)
}

/** `5 minutes ago`; null for less than a minute. */
export function longAgo(at: string, locale: string, now = Date.now()): string | null {
  const minutes = Math.floor((now - Date.parse(at)) / 60_000)
  if (minutes < 1) return null
  const format = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' })
  if (minutes < 60) return format.format(-minutes, 'minute')
  if (minutes < DAY_MS / 60_000) return format.format(-Math.floor(minutes / 60), 'hour')
  return format.format(-Math.floor((minutes * 60_000) / DAY_MS), 'day')
}

function formatOf(locale: string, day: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale} ${'day' in day}`
  const known = formats.get(key)
  if (known) return known
  const made = new Intl.DateTimeFormat(locale, { ...day, hour: 'numeric', minute: '2-digit' })
  formats.set(key, made)
  return made
}
