// One thing said: by whom, when, what, from which sources, and whether it has arrived.

import type { Attachment } from '@baton/contract'
import type { Store } from '../store.ts'
import type { Line } from '../timeline.ts'
import { clockTime } from '../when.ts'
import { Avatar } from './avatar.tsx'
import { Icon } from './icons.tsx'

export type SaidLine = Extract<Line, { kind: 'said' }>

export function Message({
  store,
  line,
  isLast,
}: {
  store: Store
  line: SaidLine
  isLast: boolean
}) {
  const { by, text, first, attachments, streaming } = line
  const { answers: Part } = store.state()
  if (by.kind === 'system')
    return (
      <p class="notice" dir="auto">
        {text}
      </p>
    )
  return (
    <article class="said" data-by={by.kind} data-first={first}>
      {first && by.kind !== 'customer' && <Byline store={store} line={line} />}
      <div class="bubble" dir="auto" data-streaming={streaming}>
        {by.kind !== 'customer' && Part ? <Part.Answer store={store} line={line} /> : text}
      </div>
      {attachments && <Files store={store} files={attachments} />}
      <Delivery store={store} line={line} isLast={isLast} />
      {Part && by.kind === 'assistant' && isLast && !streaming && (
        <Part.Helped store={store} id={line.key} />
      )}
    </article>
  )
}

/** Room is kept for them, so that nothing moves when they come. */
function Files({ store, files }: { store: Store; files: readonly Attachment[] }) {
  const { files: Part } = store.state()
  const room = files.reduce((sum, { height = 56 }) => sum + Math.min(height, 180), 0)
  return <div style={`height:${room}px`}>{Part && <Part.Files store={store} files={files} />}</div>
}

function Byline({ store, line: { by, at } }: { store: Store; line: SaidLine }) {
  const { t, config } = store
  return (
    <p class="byline">
      <Avatar of={by} />
      <bdi class="name">{store.nameOf(by)}</bdi>
      <span class="tag">{by.kind === 'assistant' ? t('ai') : t('person')}</span>
      {at && <time dateTime={at}>{clockTime(at, config.locale)}</time>}
    </p>
  )
}

function Delivery({ store, line, isLast }: { store: Store; line: SaidLine; isLast: boolean }) {
  const { t, session, config } = store
  const { outgoing, by, at, stopped } = line
  if (stopped)
    return (
      <p class="delivery">
        <Icon of="stop" />
        {t('stopped')}
      </p>
    )
  if (by.kind !== 'customer') return null
  const state = outgoing?.state ?? 'sent'
  if (state === 'sent' && !isLast) return null
  return (
    <p class="delivery" data-state={state}>
      {state === 'sent' ? <Icon of="done" /> : state === 'sending' ? null : <Icon of="clock" />}
      <span>{t(state)}</span>
      {state === 'sent' && <time dateTime={at}>{clockTime(at, config.locale)}</time>}
      {outgoing && (state === 'failed' || state === 'waiting') && (
        <>
          <button type="button" onClick={() => session.retry(outgoing.id)}>
            {t('retry')}
          </button>
          <button type="button" onClick={() => session.discard(outgoing.id)}>
            {t('discard')}
          </button>
        </>
      )}
    </p>
  )
}
