import type { Conversation } from '@baton/core'
import { ArrowDown, Flag } from 'lucide-react'
import { Button } from '../parts/button.tsx'
import { evidenceOf, reasonWords } from '../parts/reason-words.ts'

const MARK_ID = 'escalation'

/** Given to the mark of the latest escalation in the transcript. */
export const escalationMark = { id: MARK_ID, tabIndex: -1 }

export function jumpToEscalation(): void {
  const mark = document.getElementById(MARK_ID)
  mark?.scrollIntoView({ block: 'center' })
  mark?.focus({ preventScroll: true })
}

/** Why a person was asked for: the first thing to know, above everything else. */
export function EscalationStrip({
  conversation: { escalation, holder },
}: {
  conversation: Conversation
}) {
  if (!escalation || holder.kind === 'nobody' || holder.kind === 'assistant') return null
  const { reason } = escalation
  const evidence = evidenceOf(reason)
  return (
    <div className="flex min-h-10 items-center gap-2 border-b border-line bg-surface py-1 ps-4 pe-2 text-sm">
      <Flag size={14} aria-hidden className="shrink-0 text-danger-ink" />
      <p className="min-w-0 flex-1 truncate">
        <span className="font-medium">{reasonWords(reason.trigger)}</span>
        {evidence ? (
          <span className="text-ink-soft">
            {' · '}
            <bdi>{evidence}</bdi>
          </span>
        ) : null}
      </p>
      <Button
        look="quiet"
        size="small"
        icon={<ArrowDown size={13} aria-hidden />}
        onClick={jumpToEscalation}
      >
        <span className="max-sm:sr-only">Jump to escalation</span>
      </Button>
    </div>
  )
}
