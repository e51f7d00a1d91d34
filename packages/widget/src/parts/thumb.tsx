// What the customer says to an answer: thanks, or what was wrong with it, and a person if it did not help.
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

export function Thumb({ store, id, thumb }: { store: Store; id: string; thumb: 'up' | 'down' }) {
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
