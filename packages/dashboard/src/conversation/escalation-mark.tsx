import type { Escalation } from '@baton/contract'
import { Flag } from 'lucide-react'
import { evidenceOf, reasonWords } from '../parts/reason-words.ts'
import { ClockTime } from '../parts/time.tsx'
import { t } from '../words/translate.ts'
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
  const evidence = evidenceOf(reason)
  return (
    <div className="pt-5 pb-1">
      <div
        {...(latest ? escalationMark : {})}
        className="flex items-start gap-2.5 rounded-xl border border-s-3 border-line border-s-danger bg-surface px-3 py-2 text-sm"
      >
        <Flag size={15} aria-hidden className="mt-0.5 shrink-0 text-danger-ink" />
        <div className="min-w-0 flex-1">
          <p className="flex flex-wrap items-baseline gap-x-2">
            <span className="font-semibold">{t('Escalated')}</span>
            <span>{reasonWords(reason.trigger)}</span>
            <span className="text-xs text-ink-faint">
              <ClockTime at={at} />
            </span>
          </p>
          {evidence ? (
            <p className="wrap-words mt-0.5 text-ink-soft">
              <bdi>{evidence}</bdi>
            </p>
          ) : null}
        </div>
      </div>
    </div>
  )
}
