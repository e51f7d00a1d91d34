// When somebody will answer, by the customer's own clock: what was known when they asked, and that it takes longer when it
// does. What has become untrue is not shown.
import type { Expectation } from '@baton/contract'
import { useEffect, useState } from 'preact/hooks'
import type { TranslateMore } from '../i18n/translate.ts'
import type { Store } from '../store.ts'
import { wordsOf } from './more.ts'

const TICK_MS = 20_000
const MINUTE_MS = 60_000

export function Wait({ store }: { store: Store }) {
  const t = wordsOf(store)
  const { escalation, waitingSince } = store.state().snapshot.conversation
  const [now, setNow] = useState(Date.now)
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now), TICK_MS)
    return () => clearInterval(timer)
  }, [])
  // Somebody had it meanwhile and gave it on: what was said then is not known of now.
  if (!escalation?.expects || escalation.at !== waitingSince) return null
  const words = waitWords(escalation.expects, {
    since: escalation.at,
    now,
    locale: store.config.locale,
    t,
  })
  return words === null ? null : <span class="wait">{words}</span>
}

type Around = { since: string; now: number; locale: string; t: TranslateMore }

export function waitWords(expects: Expectation, { since, now, locale, t }: Around): string | null {
  switch (expects.kind) {
    case 'range': {
      if (now > Date.parse(since) + expects.toMinutes * MINUTE_MS) return t('waitLonger')
      const from = long(expects.fromMinutes, locale)
      const to = long(expects.toMinutes, locale)
      return from === to ? t('waitWithin', { to }) : t('waitRange', { from, to })
    }
    case 'opens':
      return now > Date.parse(expects.at)
        ? null
        : t('waitBack', { when: moment(expects.at, now, locale) })
    case 'by':
      return now > Date.parse(expects.at)
        ? t('waitLonger')
        : t('waitBy', { when: moment(expects.at, now, locale) })
  }
}

function long(minutes: number, locale: string): string {
  const [count, unit] = minutes < 60 ? [minutes, 'minute'] : [minutes / 60, 'hour']
  return new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' }).format(count)
}

/** Today a time is enough, in this week a day; later it needs a date. */
function moment(at: string, now: number, locale: string): string {
  const date = new Date(at)
  const isToday = new Date(now).toDateString() === date.toDateString()
  const isSoon = date.getTime() - now < 6 * 24 * 60 * MINUTE_MS
  const day: Intl.DateTimeFormatOptions = isToday
    ? {}
    : isSoon
      ? { weekday: 'long' }
      : { weekday: 'long', day: 'numeric', month: 'long' }
  const time = { hour: 'numeric', minute: '2-digit' } as const
  return new Intl.DateTimeFormat(locale, { ...day, ...time }).format(date)
}
