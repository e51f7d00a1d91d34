// Whether an answer helped, and another in its place: asked of the last one only. What is said to it, and what for, comes
// in a file of its own.
import { useState } from 'preact/hooks'
import type { Store } from '../store.ts'
import { later } from './later.tsx'

export function Helped({ store, id }: { store: Store; id: string }) {
  const { t } = store
  const { conversation } = store.state().snapshot
  const given = conversation.thumbs.find(({ messageId }) => messageId === id)
  const [thumb, say] = useState<Said | null | undefined>(given?.thumb)
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
      {conversation.holder.kind === 'assistant' && (
        <button type="button" onClick={() => say('again')}>
          {t('tryAgain')}
        </button>
      )}
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

type Said = 'up' | 'down' | 'again'

const Thumb = later<{ store: Store; id: string; thumb: Said }>(() =>
  import('../parts/thumb.tsx').then(({ Thumb }) => Thumb),
)
