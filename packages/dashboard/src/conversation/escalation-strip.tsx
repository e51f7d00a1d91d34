import type { Conversation } from '@baton/core'
import { Flag } from 'lucide-react'
import { evidenceOf, reasonWords } from '../parts/reason-words.ts'
import { t } from '../words/translate.ts'

const MARK_ID = 'escalation'

/** Given to the mark of the latest escalation in the transcript. */
export const escalationMark = { id: MARK_ID, tabIndex: -1 }

export function jumpToEscalation(): void {
  const mark = document.getElementById(MARK_ID)
  mark?.scrollIntoView({ block: 'center' })
  mark?.focus({ preventScroll: true })
}

/** Why a person was asked for, in a line; it leads to where that was. */
export function EscalationReason({
  conversation: { escalation, holder },
}: {
  conversation: Conversation
}) {
  if (!escalation || holder.kind === 'nobody' || holder.kind === 'assistant') return null
  const words = reasonWords(escalation.reason.trigger)
  const evidence = evidenceOf(escalation.reason)
  return (
    <button
      type="button"
      onClick={jumpToEscalation}
      title={evidence ? `${words} · ${evidence}` : words}
      className="flex h-7 min-w-0 max-w-full items-center gap-1.5 rounded-lg px-1.5 text-xs text-ink-soft transition-colors hover:bg-sunken hover:text-ink pointer-coarse:h-9"
    >
      <Flag size={13} aria-hidden className="shrink-0 text-danger-ink" />
      <span className="sr-only">{t('Jump to escalation:')} </span>
      <span className="truncate">
        <span className="font-medium">{words}</span>
        {evidence ? (
          <>
            {' · '}
            <bdi>{evidence}</bdi>
          </>
        ) : null}
      </span>
    </button>
  )
}
