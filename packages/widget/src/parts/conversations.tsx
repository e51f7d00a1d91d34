// The customer's conversations, the latest first.
import type { MyConversation } from '@baton/contract'
import { useEffect, useState } from 'preact/hooks'
import type { Store } from '../store.ts'
import { clockTime } from '../when.ts'
import { accountOf } from './account.ts'
import { wordsOf } from './more.ts'
import { AttemptState, Sheet, useAttempt } from './sheet.tsx'

export function Conversations({ store }: { store: Store }) {
  const t = wordsOf(store)
  const account = accountOf(store)
  const [state, attempt] = useAttempt()
  const [list, setList] = useState<MyConversation[] | null>(null)
  const [cursor, setCursor] = useState<string | null>(null)

  const read = (from?: string) =>
    attempt(async () => {
      const { data, nextCursor } = await account.conversations(from)
      setList((before) => [...(from ? (before ?? []) : []), ...data])
      setCursor(nextCursor)
    })
  useEffect(() => void read(), [])

  const enter = (id: string) =>
    attempt(async () => {
      await account.open(id)
      store.change({ sheet: null })
    })

  return (
    <Sheet store={store} title={t('conversations')}>
      {list?.length === 0 && <p>{t('noConversations')}</p>}
      <ul>
        {list?.map((one) => (
          <li key={one.conversationId}>
            <button type="button" class="item" onClick={() => void enter(one.conversationId)}>
              <span>
                <b dir="auto">{one.subject || one.preview}</b>
                <small dir="auto">{one.preview}</small>
                <small>
                  {stateOf(store, one)} · {clockTime(one.lastAt, store.config.locale)}
                </small>
              </span>
              {one.unread > 0 && (
                <span class="count" title={store.t('unread', { count: one.unread })}>
                  {one.unread > 99 ? '99+' : one.unread}
                </span>
              )}
            </button>
          </li>
        ))}
      </ul>
      <AttemptState store={store} state={state} />
      {state === 'failed' && (
        <button type="button" onClick={() => void read()}>
          {store.t('tryAgain')}
        </button>
      )}
      {cursor && state === '' && (
        <button type="button" onClick={() => void read(cursor)}>
          {t('older')}
        </button>
      )}
    </Sheet>
  )
}

function stateOf(store: Store, { state, human }: MyConversation): string {
  const t = wordsOf(store)
  switch (state) {
    case 'assistant':
      return t('withAssistant')
    case 'waiting':
      return t('isWaiting')
    case 'human':
      return t('withHuman', { name: human?.name ?? store.t('person') })
    case 'closed':
      return t('isClosed')
  }
}
