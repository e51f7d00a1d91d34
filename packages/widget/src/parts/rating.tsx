// How it went: one tap, a comment for those who want to. Asked once for each closing, and not of what was over at once.
import { ratingState } from '@baton/core'
import { useRef, useState } from 'preact/hooks'
import type { Store } from '../store.ts'
import { accountOf } from './account.ts'
import css from './card.css?inline'
import { wordsOf } from './more.ts'
import ratingCss from './rating.css?inline'
import { AttemptState, useAttempt, useStore } from './sheet.tsx'

/** Mouths. Drawn, because not every device has all the faces as letters. */
const FACES = ['M8 17q4-5 8 0', 'M8 16q4-3 8 0', 'M8 15h8', 'M8 14q4 3 8 0', 'M7 13q5 8 10 0z']
const NAMES = ['rate1', 'rate2', 'rate3', 'rate4', 'rate5'] as const

export function Rating({ store }: { store: Store }) {
  const t = wordsOf(store)
  const { conversation } = useStore(store).snapshot
  const [state, attempt] = useAttempt()
  const [isDone, setDone] = useState(false)
  const comment = useRef<HTMLTextAreaElement>(null)
  store.wear(css)
  store.wear(ratingCss)
  const asked = ratingState(conversation, new Date().toISOString())
  if (asked === 'no') return null
  if (isDone) return <p class="moment">{t('thanks')}</p>
  const given = asked === 'given' ? (conversation.rating?.score ?? null) : null

  async function rate(score: number, isLast: boolean) {
    const said = comment.current?.value.trim()
    const rating = said ? { score, comment: said } : { score }
    const isSent = await attempt(() => accountOf(store).rate(rating))
    if (isSent) store.tell('csat', rating)
    if (isSent && isLast) setDone(true)
  }

  return (
    <div class="line">
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset brings a look that shadow roots of hosts restyle */}
      <div class="card rating" role="group" aria-label={t('rateAsk')}>
        <p>{t('rateAsk')}</p>
        <div class="faces">
          {FACES.map((face, index) => (
            <button
              key={face}
              type="button"
              aria-label={t(NAMES[index] ?? 'rate3')}
              aria-pressed={given === index + 1}
              onClick={() => void rate(index + 1, false)}
            >
              <svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
                <path d={`M12 2a10 10 0 1 1 0 20 10 10 0 1 1 0-20M9 9v.01M15 9v.01${face}`} />
              </svg>
            </button>
          ))}
        </div>
        {given !== null && (
          <>
            <label for="rate-comment">{t('rateComment')}</label>
            <textarea ref={comment} id="rate-comment" dir="auto" maxLength={1_000} />
            <button type="button" class="primary" onClick={() => void rate(given, true)}>
              {t('rateSend')}
            </button>
          </>
        )}
        <AttemptState store={store} state={state} />
      </div>
    </div>
  )
}
