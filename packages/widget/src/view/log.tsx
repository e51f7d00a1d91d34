// The conversation, from its first word to the one being written.
import type { Moment, Snapshot } from '@baton/client'
import type { VNode } from 'preact'
import { useRef } from 'preact/hooks'
import type { State, Store } from '../store.ts'
import { type Line, timeline } from '../timeline.ts'
import { Icon } from './icons.tsx'
import { later } from './later.tsx'
import { Message } from './message.tsx'
import { useStick } from './stick.ts'
import { Welcome } from './welcome.tsx'

export function Log({
  store,
  snapshot,
  below: Below,
  isHidden,
}: {
  store: Store
  snapshot: Snapshot
  below: State['below']
  isHidden: boolean
}) {
  const { t } = store
  const lines = timeline(snapshot)
  const { box, isAway, hasNews, toLatest } = useStick(lines)
  const last = lines.findLast(({ kind }) => kind === 'said')
  const row = useRows(store)
  return (
    <div class="log-frame" hidden={isHidden}>
      {/* Not live: a screen reader would read every word of an answer as it grows. Whole messages are announced apart. */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: scrolls, hence reachable by keyboard */}
      <div class="log" ref={box} role="log" aria-live="off" aria-label={t('messages')} tabIndex={0}>
        <div class="lines">
          {lines.length === 0 && <Welcome store={store} />}
          {lines.map((line) => row(line, line === last))}
          {rating(snapshot) && <Rating store={store} />}
          {Below && <Below store={store} />}
        </div>
      </div>
      {isAway && (
        <button
          type="button"
          class="latest"
          aria-label={hasNews ? undefined : t('latest')}
          onClick={toLatest}
        >
          <Icon of="down" />
          {hasNews && t('newMessages')}
        </button>
      )}
    </div>
  )
}

type Row = { line: Line; isLast: boolean; files: unknown; drawn: VNode }

/** What has not changed is the same node, and is not drawn again: a long conversation costs what is new in it. */
function useRows(store: Store): (line: Line, isLast: boolean) => VNode {
  const rows = useRef(new Map<string, Row>()).current
  const { files } = store.state()
  return (line, isLast) => {
    const { kind, key } = line
    const row = rows.get(key)
    if (row?.isLast === isLast && row.files === files && isSame(row.line, line)) return row.drawn
    const drawn = (
      <div key={key} class="line" data-kind={kind}>
        <LineView store={store} line={line} isLast={isLast} />
      </div>
    )
    rows.set(key, { line, isLast, files, drawn })
    return drawn
  }
}

function isSame(one: object, other: object): boolean {
  const [before, after] = [Object.values(one), Object.values(other)]
  return before.length === after.length && before.every((value, at) => value === after[at])
}

/** Asked once, when a person has closed a conversation that was worth something. */
const Rating = later<{ store: Store }>(() =>
  import('../parts/rating.tsx').then(({ Rating }) => Rating),
)

function rating({ conversation }: Snapshot): boolean {
  return conversation.holder.kind === 'nobody' && conversation.messages.length > 2
}

/** Asked once in a conversation, if at all: its file comes when it is. */
const LaterEmailForm = later<{ store: Store; question: string }>(
  () => import('../parts/email-form.tsx').then(({ EmailForm }) => EmailForm),
  ({ question }) => <p dir="auto">{question}</p>,
)

function LineView({ store, line, isLast }: { store: Store; line: Line; isLast: boolean }) {
  switch (line.kind) {
    case 'said':
      return <Message store={store} line={line} isLast={isLast} />
    case 'email':
      return <LaterEmailForm store={store} question={line.text} />
    case 'thinking':
      return (
        <p class="thinking" role="img" aria-label={store.t('thinking')}>
          <i />
          <i />
          <i />
        </p>
      )
    case 'typing':
      return <p class="moment">{store.t('typing', { name: line.human.name })}</p>
    case 'moment':
      return <MomentView store={store} moment={line.moment} />
  }
}

function MomentView({ store, moment }: { store: Store; moment: Moment }) {
  const { t, session } = store
  switch (moment.kind) {
    case 'joined':
      return <p class="moment">{t('joined', { name: moment.human.name })}</p>
    case 'returned':
      return <p class="moment">{t('returned', { name: moment.human.name })}</p>
    case 'closed':
      return <p class="moment">{t('closed', { name: moment.human.name })}</p>
    case 'reopened':
      return <p class="moment">{t('reopened')}</p>
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
