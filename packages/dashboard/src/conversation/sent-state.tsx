import type { MessageState } from '@baton/core'
import { Check, CheckCheck, Clock, Hourglass, TriangleAlert } from 'lucide-react'
import { classes } from '../parts/classes.ts'

/** What has become of a message on a channel outside. Null: it is on its way there. */
export function SentState({ state }: { state: MessageState | null }) {
  const { icon: Icon, words, look } = LOOKS[state?.state ?? 'sending']
  return (
    <p className={classes('flex items-start gap-1 px-1 text-xs', look)}>
      <Icon size={13} aria-hidden className="mt-0.5 shrink-0" />
      <span className="wrap-words" dir="auto">
        {words}
        {state?.problem ? `: ${state.problem}` : ''}
      </span>
    </p>
  )
}

const CALM = 'text-ink-faint'

const LOOKS = {
  sending: { icon: Clock, words: 'Being sent', look: CALM },
  sent: { icon: Check, words: 'Sent', look: CALM },
  delivered: { icon: CheckCheck, words: 'Delivered', look: CALM },
  read: { icon: CheckCheck, words: 'Read', look: 'text-accent-ink' },
  held: { icon: Hourglass, words: 'Waits until the customer writes', look: 'text-ink-soft' },
  failed: { icon: TriangleAlert, words: 'Has not reached the customer', look: 'text-danger-ink' },
}
