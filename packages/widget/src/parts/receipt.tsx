// What a person reads when they take over: shown to the customer, who may put it in their own words before and after.
import type { Receipt as Read } from '@baton/contract'
import { useEffect, useRef, useState } from 'preact/hooks'
import type { Store } from '../store.ts'
import { accountOf } from './account.ts'
import { wordsOf } from './more.ts'
import { AttemptState, Sheet, useAttempt } from './sheet.tsx'

export function Receipt({ store }: { store: Store }) {
  const t = wordsOf(store)
  const account = accountOf(store)
  const [state, attempt] = useAttempt()
  const [read, setRead] = useState<Read | null>(null)
  useEffect(() => void attempt(async () => setRead(await account.receipt())), [])
  return (
    <Sheet store={store} title={t('receiptTitle')}>
      {read && <Story store={store} read={read} />}
      {read && <OwnWords store={store} read={read} />}
      <AttemptState store={store} state={state} />
    </Sheet>
  )
}

function Story({ store, read }: { store: Store; read: Read }) {
  const t = wordsOf(store)
  const who = [read.name, read.email].filter(Boolean).join(' · ')
  return (
    <dl>
      {who && (
        <div>
          <dt>{store.t('you')}</dt>
          <dd dir="auto">{who}</dd>
        </div>
      )}
      <div>
        <dt>{t('receiptSummary')}</dt>
        <dd dir="auto">{read.summary || read.subject}</dd>
      </div>
      {read.page && (
        <div>
          <dt>{t('receiptPage')}</dt>
          <dd dir="auto">{read.page.title || read.page.url}</dd>
        </div>
      )}
      <div>
        <dt>{t('receiptMessages', { count: read.messages })}</dt>
        {read.attributes.length > 0 && (
          <dd>{t('receiptData', { names: read.attributes.join(', ') })}</dd>
        )}
      </div>
    </dl>
  )
}

/** Before a person has been asked, saying it is asking for one; after that it is a correction. */
function OwnWords({ store, read }: { store: Store; read: Read }) {
  const t = wordsOf(store)
  const field = useRef<HTMLTextAreaElement>(null)
  const [state, attempt] = useAttempt()
  const [isSaved, setSaved] = useState(false)

  async function save() {
    const summary = field.current?.value.trim() ?? ''
    if (!read.escalationId) {
      store.session.escalate(summary || undefined)
      store.change({ sheet: null })
      return
    }
    setSaved(await attempt(() => accountOf(store).correct({ summary })))
  }

  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
    >
      <label for="own-words">{t('receiptOwn')}</label>
      <textarea ref={field} id="own-words" dir="auto" maxLength={2_000}>
        {read.ownWords ?? ''}
      </textarea>
      <button type="submit" class="primary" aria-disabled={state === 'now'}>
        {read.escalationId ? t('save') : store.t('talk')}
      </button>
      {isSaved && <p role="status">{t('receiptSaved')}</p>}
      <AttemptState store={store} state={state} />
    </form>
  )
}
