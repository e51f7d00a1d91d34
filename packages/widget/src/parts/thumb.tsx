// What the customer says to an answer: thanks, or what was wrong with it, and a person if it did not help.
import type { ApiError } from '@baton/client'
import type { ThumbReason } from '@baton/contract'
import { useEffect, useRef, useState } from 'preact/hooks'
import type { Store } from '../store.ts'
import { accountOf } from './account.ts'
import { wordsOf } from './more.ts'
import { AttemptState, useAttempt } from './sheet.tsx'
import css from './thumb.css?inline'

const REASONS = [
  ['wrong', 'wrong'],
  ['incomplete', 'incomplete'],
  ['off-topic', 'offTopic'],
  ['unclear', 'unclear'],
  ['other', 'other'],
] as const

type Props = { store: Store; id: string; thumb: 'up' | 'down' | 'again' }

export function Thumb({ store, id, thumb }: Props) {
  return thumb === 'again' ? <Again store={store} id={id} /> : <Why {...{ store, id, thumb }} />
}

/** Wants another answer in the place of this one. Once it has gone through, this one is gone from the chat. */
function Again({ store, id }: Omit<Props, 'thumb'>) {
  const { t, session } = store
  const [state, attempt] = useAttempt()
  const [isRefused, refuse] = useState(false)
  store.wear(css)
  const ask = () =>
    attempt(() =>
      accountOf(store)
        .regenerate(id)
        .catch((error: ApiError) => {
          if (error.status !== 409) throw error
          refuse(true)
        }),
    )
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    // The button that was pressed is gone, and this will be.
    box.current?.closest<HTMLElement>('.log')?.focus()
    void ask()
  }, [])

  return (
    <div class="thumb" ref={box}>
      {isRefused ? (
        <p class="row" role="status">
          {t('offer')}
          <button type="button" onClick={() => session.escalate()}>
            {t('talk')}
          </button>
        </p>
      ) : (
        <AttemptState store={store} state={state} />
      )}
      {state === 'failed' && (
        <button type="button" onClick={() => void ask()}>
          {t('tryAgain')}
        </button>
      )}
    </div>
  )
}

function Why({ store, id, thumb }: Props & { thumb: 'up' | 'down' }) {
  const t = wordsOf(store)
  const [state, attempt] = useAttempt()
  const thumbs = store.state().snapshot.conversation.thumbs
  const [reason, setReason] = useState<ThumbReason | null>(
    thumbs.find(({ messageId }) => messageId === id)?.reason ?? null,
  )
  const box = useRef<HTMLDivElement>(null)
  store.wear(css)

  const say = (why?: ThumbReason) =>
    attempt(() => accountOf(store).thumb(id, why ? { thumb, reason: why } : { thumb }))
  useEffect(() => {
    box.current?.scrollIntoView({ block: 'nearest' })
    if (!thumbs.some(({ messageId }) => messageId === id)) void say()
  }, [])

  return (
    <div class="thumb" ref={box}>
      {thumb === 'up' || reason ? (
        <p role="status">{t('thanks')}</p>
      ) : (
        <>
          <p>{t('why')}</p>
          <div class="row">
            {REASONS.map(([name, word]) => (
              <button
                key={name}
                type="button"
                onClick={() => void say(name).then((isSaid) => isSaid && setReason(name))}
              >
                {t(word)}
              </button>
            ))}
          </div>
        </>
      )}
      <AttemptState store={store} state={state} />
    </div>
  )
}
