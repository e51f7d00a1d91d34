// Whether an answer helped: asked of the last one only. What is said to it, and what for, comes in a file of its own.
import { useState } from 'preact/hooks'
import type { Store } from '../store.ts'
import { later } from './later.tsx'

export function Helped({ store, id }: { store: Store; id: string }) {
  const { t } = store
  const given = store.state().snapshot.conversation.thumbs.find(({ messageId }) => messageId === id)
  const [thumb, say] = useState(given?.thumb ?? null)
  if (thumb) return <Thumb store={store} id={id} thumb={thumb} />
  return (
    <p class="helped">
      {t('helped')}
      <button type="button" aria-label={t('up')} onClick={() => say('up')}>
        <Hand />
      </button>
      <button type="button" aria-label={t('down')} onClick={() => say('down')}>
        <Hand />
      </button>
    </p>
  )
}

/** Drawn up; the style turns the other one round. */
function Hand() {
  return (
    <svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
      <path d="M7 21V10l4-7q3 0 2 6h6q2 0 1 3l-2 7q0 2-2 2zM3 10v11" />
    </svg>
  )
}

const Thumb = later<{ store: Store; id: string; thumb: 'up' | 'down' }>(() =>
  import('../parts/thumb.tsx').then(({ Thumb }) => Thumb),
)
