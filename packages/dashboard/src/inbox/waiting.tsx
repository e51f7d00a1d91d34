import { Hourglass, TriangleAlert } from 'lucide-react'
import { useTicking } from '../app/clock.ts'
import { Badge, type BadgeLook } from '../parts/badge.tsx'
import { lasted, lastedSpoken } from '../parts/time-words.ts'
import { t } from '../words/translate.ts'

const MINUTE = 60_000
/** After so long a waiting customer is marked amber, then red. */
const WARN_MS = 5 * MINUTE
const LATE_MS = 15 * MINUTE

export function waitingLook(
  since: string,
  now: number,
): Extract<BadgeLook, 'accent' | 'warn' | 'danger'> {
  const ms = now - Date.parse(since)
  if (ms >= LATE_MS) return 'danger'
  return ms >= WARN_MS ? 'warn' : 'accent'
}

/** How long a customer has been waiting for a human, as it grows. Its sign changes with its colour. */
export function Waiting({ since }: { since: string }) {
  const shown = useTicking((now) => lasted(since, now))
  const spoken = useTicking((now) => lastedSpoken(since, now))
  const look = useTicking((now) => waitingLook(since, now))
  const Icon = look === 'danger' ? TriangleAlert : Hourglass
  return (
    <Badge
      look={look}
      icon={<Icon size={12} aria-hidden />}
      title={t('Waiting for {time}', { time: spoken })}
    >
      <span aria-hidden className="tabular-nums">
        {shown}
      </span>
      <span className="sr-only">{t('waiting for {time}', { time: spoken })}</span>
    </Badge>
  )
}
