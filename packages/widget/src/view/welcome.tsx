import type { Store } from '../store.ts'

/** What stands where nothing has been said yet. */
export function Welcome({ store }: { store: Store }) {
  const { t, config } = store
  const { suggestions } = config
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
