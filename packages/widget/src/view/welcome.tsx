import { useEffect, useState } from 'preact/hooks'
import type { Store } from '../store.ts'

/** What stands where nothing has been said yet. */
export function Welcome({ store }: { store: Store }) {
  const { t, config } = store
  const { suggestions } = config
  useMoves()
  const questions = suggestions[0] ? suggestions : config.suggestionsOf(location.pathname)
  return (
    <div class="welcome">
      <h3>{config.greeting || t('greeting')}</h3>
      <p>{t('greetingText')}</p>
      {questions.length > 0 && (
        <ul aria-label={t('suggestions')}>
          {questions.map((question) => (
            <li key={question}>
              <button type="button" dir="auto" onClick={() => store.send(question)}>
                {question}
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

/** Draws again where a page goes from place to place without being loaded; in browsers that do not say so, when opened. */
function useMoves(): void {
  const [, moved] = useState({})
  useEffect(() => {
    const { navigation } = window as { navigation?: EventTarget }
    const look = () => moved({})
    navigation?.addEventListener('currententrychange', look)
    return () => navigation?.removeEventListener('currententrychange', look)
  }, [])
}
