// The times somebody puts a conversation aside until, by the clock of the place they sit at.
import { t } from '../words/translate.ts'

export type SnoozeTime = { label: string; until: string | null }

const HOUR = 3_600_000
const MORNING = 9
const EVENING = 17
const MONDAY = 1

export function snoozeTimes(now: number): SnoozeTime[] {
  const later = atHour(now, 0, EVENING)
  const tomorrow = atHour(now, 1, MORNING)
  const toMonday = (MONDAY - new Date(now).getDay() + 7) % 7 || 7
  const monday = atHour(now, toMonday, MORNING)
  return [
    { label: t('Until the customer writes'), until: null },
    { label: t('For an hour'), until: iso(now + HOUR) },
    { label: t('For three hours'), until: iso(now + 3 * HOUR) },
    ...(later > now + HOUR ? [{ label: t('Until this evening'), until: iso(later) }] : []),
    { label: t('Until tomorrow'), until: iso(tomorrow) },
    ...(monday > tomorrow ? [{ label: t('Until Monday'), until: iso(monday) }] : []),
    { label: t('For a week'), until: iso(atHour(now, 7, MORNING)) },
  ]
}

/** So many days from now, by the clock on the wall: also where clocks are changed in between. */
function atHour(now: number, days: number, hour: number): number {
  const day = new Date(now)
  return new Date(day.getFullYear(), day.getMonth(), day.getDate() + days, hour).getTime()
}

function iso(ms: number): string {
  return new Date(ms).toISOString()
}
