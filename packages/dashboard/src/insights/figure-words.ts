// Figures as words: shares without false precision, times in their two largest parts.
import type { InsightFigure } from '@baton/contract'
import type { Made } from '@baton/core'
import { percentage } from '../parts/amounts.ts'
import { languageName } from '../parts/language-name.ts'
import { lasted } from '../parts/time-words.ts'
import { counted, formatNamed, numeral, t } from '../words/translate.ts'

/** Of fewer conversations a share says more about chance than about anything else. */
export const TOO_FEW = 20

export function valueWords(kind: Made['kind'], value: number | null): string {
  if (value === null) return '–'
  switch (kind) {
    case 'number':
      return numeral(value)
    case 'time':
      return lasted(new Date(0).toISOString(), value)
    case 'share':
    case 'thumbs':
      return percent(value)
  }
}

/** Under the figure: of what it is made. */
export function madeWords(
  kind: Made['kind'],
  { counts, among, most }: Pick<InsightFigure, 'counts' | 'among' | 'most'>,
): string {
  switch (kind) {
    case 'number':
      return ''
    case 'time':
      if (counts === 0) return t('nothing to measure yet')
      return t('{n} measured; nine of ten below {time}', {
        n: numeral(counts),
        time: valueWords('time', most ?? null),
      })
    case 'share':
      return among === 0
        ? t('none to count from')
        : t('{counts} of {among}', { counts: numeral(counts), among: numeral(among) })
    case 'thumbs':
      return among === 0
        ? t('no thumbs yet')
        : counted(among, '{counts} of {n} thumb', '{counts} of {n} thumbs', {
            counts: numeral(counts),
          })
  }
}

/** How it differs from the days before; null where one of both is missing. */
export function changeWords(
  kind: Made['kind'],
  value: number | null,
  before: number | null,
): string | null {
  if (value === null || before === null) return null
  if (kind === 'share' || kind === 'thumbs') {
    const points = Math.round((value - before) * 100)
    if (points === 0) return t('As in the days before')
    return counted(
      Math.abs(points),
      '{change} point against the days before',
      '{change} points against the days before',
      { change: signed(points) },
    )
  }
  if (before === 0) return value === 0 ? t('As in the days before') : null
  const share = Math.round(((value - before) / before) * 100)
  return share === 0
    ? t('As in the days before')
    : t('{change} % against the days before', { change: signed(share) })
}

function percent(value: number): string {
  // A whole that is not quite one is not shown as one.
  const shown = value > 0.995 && value < 1 ? 0.99 : value > 0 && value < 0.005 ? 0.01 : value
  return percentage(shown)
}

function signed(value: number): string {
  return `${value > 0 ? '+' : '−'}${numeral(Math.abs(value))}`
}

/** 3 Nov, or 3–9 Nov where a point is more than a day. */
export function spanWords({ from, to }: { from: string; to: string }): string {
  const format = formatNamed(
    'span',
    (language) =>
      new Intl.DateTimeFormat(language, { day: 'numeric', month: 'short', timeZone: 'UTC' }),
  )
  return from === to
    ? format.format(new Date(`${from}T00:00:00Z`))
    : format.formatRange(new Date(`${from}T00:00:00Z`), new Date(`${to}T00:00:00Z`))
}

export function toldLanguage(code: string): string {
  return code === 'und' ? t('Not told') : languageName(code)
}
