// What happened in a conversation besides what was said, and what is asked in it once.
import type { Moment } from '@baton/client'
import { useEffect } from 'preact/hooks'
import type { Store } from '../store.ts'
import type { Line } from '../timeline.ts'
import { later } from './later.tsx'

type Props = { store: Store; line: Extract<Line, { kind: 'moment' | 'email' }> }

export function Happened({ store, line }: Props) {
  if (line.kind === 'email') return <LaterEmailForm store={store} question={line.text} />
  return <MomentView store={store} moment={line.moment} />
}

/** Asked when a person has closed a conversation that was worth something. */
export function Ending({ store }: { store: Store }) {
  const { holder, messages } = store.state().snapshot.conversation
  // Drawn in every conversation, hence the place from which the page is told.
  useEffect(() => {
    import('../parts/tell-errors.ts').then((of) => of.tellErrors(store)).catch(() => {})
  }, [])
  return holder.kind === 'nobody' && messages.length > 2 ? <Rating store={store} /> : null
}

function MomentView({ store, moment }: { store: Store; moment: Moment }) {
  const { t, session } = store
  const told = (words: string) => <p class="moment">{words}</p>
  switch (moment.kind) {
    case 'joined':
      return told(t('joined', moment.human))
    case 'returned':
      return told(t('returned', moment.human))
    case 'closed':
      return told(t('closed', moment.human))
    case 'reopened':
      return told(t('reopened'))
    case 'offered':
      return (
        <p class="offer">
          {t('offer')}{' '}
          <button type="button" onClick={() => session.escalate()}>
            {t('talk')}
          </button>
        </p>
      )
  }
}

/** When somebody will answer. */
export const Wait = later<{ store: Store }>(() =>
  import('../parts/wait.tsx').then(({ Wait }) => Wait),
)

const Rating = later<{ store: Store }>(() =>
  import('../parts/rating.tsx').then(({ Rating }) => Rating),
)

/** Its file comes when it is asked for, if at all. */
const LaterEmailForm = later<{ store: Store; question: string }>(
  () => import('../parts/email-form.tsx').then(({ EmailForm }) => EmailForm),
  ({ question }) => <p dir="auto">{question}</p>,
)
