// Hours in words: what is so now, and when that changes.
import type { Hours } from '@baton/contract'
import { closingOf, isOpen, nextOpening } from '@baton/core'
import { spokenLanguage, t } from '../../words/translate.ts'

export function hoursPreview(hours: Hours, now: number): string {
  if (!isZone(hours.timeZone)) return t('Choose a time zone to see what customers see.')
  if (isOpen(now, hours)) {
    const closes = closingOf(now, hours)
    return closes === null
      ? t('Now open.')
      : t('Now open, until {when}.', { when: momentIn(hours, closes) })
  }
  const opens = nextOpening(now, hours)
  return opens === null
    ? t('Never open: nothing is promised to customers.')
    : t('Now closed. Customers see: Back {when}.', { when: momentIn(hours, opens) })
}

function momentIn({ timeZone }: Hours, at: number): string {
  return new Intl.DateTimeFormat(spokenLanguage(), {
    ...{ weekday: 'long', day: 'numeric', month: 'short', hour: 'numeric', minute: '2-digit' },
    ...{ timeZone, timeZoneName: 'short' },
  }).format(at)
}

/** While it is being typed it names none. */
function isZone(timeZone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone })
    return true
  } catch {
    return false
  }
}
