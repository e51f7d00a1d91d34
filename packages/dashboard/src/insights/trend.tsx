import { Minus, TrendingDown, TrendingUp } from 'lucide-react'
import { numeral, t } from '../words/translate.ts'

/** How often it was in as many days before, and whether that is more or less. More is not better here, nor worse. */
export function Trend({ now, before }: { now: number; before: number }) {
  const Icon = now > before ? TrendingUp : now < before ? TrendingDown : Minus
  return (
    <span className="inline-flex items-center gap-1 whitespace-nowrap text-xs text-ink-faint tabular-nums">
      <Icon size={12} aria-hidden className="rtl:-scale-x-100" />
      {t('before: {n}', { n: numeral(before) })}
    </span>
  )
}
