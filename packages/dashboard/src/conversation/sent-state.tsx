import type { MessageState } from '@baton/core'
import { Check, CheckCheck, Clock, Hourglass, TriangleAlert } from 'lucide-react'
import { classes } from '../parts/classes.ts'
import { t } from '../words/translate.ts'

export type Sent = MessageState & {
  /** From a chat that the customer had left. */
  byMail?: true
}

/** What has become of a message on a channel outside. Null: it is on its way there. */
export function SentState({ state }: { state: Sent | null }) {
  const { icon: Icon, words, byMail, look } = LOOKS[state?.state ?? 'sending']
  return (
    <p className={classes('flex items-start gap-1 px-1 text-xs', look)}>
      <Icon size={13} aria-hidden className="mt-0.5 shrink-0" />
      <span className="wrap-words" dir="auto">
        {state?.byMail ? byMail : words}
        {state?.problem ? `: ${state.problem}` : ''}
      </span>
    </p>
  )
}

const CALM = 'text-ink-faint'

const LOOKS = {
  sending: {
    icon: Clock,
    words: t('Being sent'),
    byMail: t('Being sent by e-mail'),
    look: CALM,
  },
  sent: { icon: Check, words: t('Sent'), byMail: t('Sent by e-mail'), look: CALM },
  delivered: {
    icon: CheckCheck,
    words: t('Delivered'),
    byMail: t('Delivered by e-mail'),
    look: CALM,
  },
  read: {
    icon: CheckCheck,
    words: t('Read'),
    byMail: t('Read by e-mail'),
    look: 'text-accent-ink',
  },
  held: {
    icon: Hourglass,
    words: t('Waits until the customer writes'),
    byMail: t('Waits until the customer writes by e-mail'),
    look: 'text-ink-soft',
  },
  failed: {
    icon: TriangleAlert,
    words: t('Has not reached the customer'),
    byMail: t('Has not reached the customer by e-mail'),
    look: 'text-danger-ink',
  },
}
