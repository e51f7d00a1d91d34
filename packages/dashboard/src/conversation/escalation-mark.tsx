import type { Escalation } from '@baton/contract'
import { Flag } from 'lucide-react'
import { reasonWords } from '../parts/reason-words.ts'
import { ClockTime } from '../parts/time.tsx'
import { escalationMark } from './escalation-strip.tsx'

/** The point from which a person is asked for, with the reason and the words that caused it. */
export function EscalationMark({
  escalation: { reason },
  at,
  latest,
}: {
  escalation: Escalation
  at: string
  latest: boolean
}) {
  return (
    <div className="pt-5 pb-1">
      <div
        {...(latest ? escalationMark : {})}
        className="flex items-start gap-2.5 rounded-xl border-s-3 border-danger bg-danger-soft px-3 py-2 text-sm text-danger-ink"
      >
        <Flag size={15} aria-hidden className="mt-0.5 shrink-0" />
        <div className="min-w-0 flex-1">
          <p className="flex flex-wrap items-baseline gap-x-2">
            <span className="font-semibold">Escalated</span>
            <span>{reasonWords(reason.trigger)}</span>
            <span className="text-xs">
              <ClockTime at={at} />
            </span>
          </p>
          {reason.detail ? (
            <p dir="auto" className="wrap-words mt-0.5">
              {reason.detail}
            </p>
          ) : null}
        </div>
      </div>
    </div>
  )
}
