// The conversation, from its first word to the one being written.
import type { Snapshot } from '@baton/client'
import type { VNode } from 'preact'
import { useRef } from 'preact/hooks'
import type { State, Store } from '../store.ts'
import { type Line, timeline } from '../timeline.ts'
import { Icon } from './icons.tsx'
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
  const { answers: Part } = store.state()
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
          {Part && <Part.Ending store={store} />}
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

type Row = { line: Line; by: unknown[]; drawn: VNode }

/** What has not changed is the same node, and is not drawn again: a long conversation costs what is new in it. */
function useRows(store: Store): (line: Line, isLast: boolean) => VNode {
  const rows = useRef(new Map<string, Row>()).current
  const { files, answers } = store.state()
  return (line, isLast) => {
    const { kind, key } = line
    const by = [isLast, files, answers]
    const row = rows.get(key)
    if (row && isSame(row.by, by) && isSame(row.line, line)) return row.drawn
    const drawn = (
      <div key={key} class="line" data-kind={kind}>
        <LineView store={store} line={line} isLast={isLast} />
      </div>
    )
    rows.set(key, { line, by, drawn })
    return drawn
  }
}

function isSame(one: object, other: object): boolean {
  const [before, after] = [Object.values(one), Object.values(other)]
  return before.length === after.length && before.every((value, at) => value === after[at])
}

function LineView({ store, line, isLast }: { store: Store; line: Line; isLast: boolean }) {
  const { answers: Part } = store.state()
  switch (line.kind) {
    case 'said':
      return <Message store={store} line={line} isLast={isLast} />
    case 'email':
    case 'moment':
      return Part ? <Part.Happened store={store} line={line} /> : null
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
  }
}
