// What a customer may do besides talking.
import type { ComponentChildren } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import type { Store } from '../store.ts'
import { accountOf } from './account.ts'
import { Conversations } from './conversations.tsx'
import { forgetDevice } from './forget.ts'
import { css as formCss } from './form.tsx'
import { wordsOf } from './more.ts'
import { allowNotices, watchNotices } from './notices.ts'
import { Receipt } from './receipt.tsx'
import { AttemptState, Sheet, useAttempt } from './sheet.tsx'

export function Menu({ store }: { store: Store }) {
  const t = wordsOf(store)
  const { conversation } = store.state().snapshot
  const hasWords = conversation.messages.length > 0
  return (
    <Sheet store={store} title={store.t('menu')}>
      <ul>
        {hasWords && (
          <Item
            onClick={() => {
              store.session.leave()
              store.change({ sheet: null })
            }}
          >
            {t('newConversation')}
          </Item>
        )}
        <Item onClick={() => store.change({ sheet: Conversations })}>{t('conversations')}</Item>
        {hasWords && (
          <Item onClick={() => store.change({ sheet: Receipt })}>{t('receiptTitle')}</Item>
        )}
        {conversation.escalation && <Follow store={store} />}
      </ul>
      {hasWords && <Transcript store={store} isMailed={conversation.email === 'given'} />}
      <hr />
      <Looks store={store} hasWords={hasWords} />
      <hr />
      <Forget store={store} />
    </Sheet>
  )
}

function Item(props: { onClick: () => void; isOn?: boolean; children: ComponentChildren }) {
  const { onClick, isOn, children } = props
  if (isOn === undefined)
    return (
      <li>
        <button type="button" class="item" onClick={onClick}>
          <span>{children}</span>
        </button>
      </li>
    )
  return (
    <li>
      <button type="button" class="item" role="switch" aria-checked={isOn} onClick={onClick}>
        <span>{children}</span>
        <i class="switch" aria-hidden="true" />
      </button>
    </li>
  )
}

/** A page of its own, which can be kept and opened anywhere. */
function Follow({ store }: { store: Store }) {
  const [url, setUrl] = useState<string | null>(null)
  useEffect(() => {
    // Where there is none, or it cannot be asked for now, nothing is offered.
    accountOf(store)
      .followLink()
      .then(setUrl, () => {})
  }, [store])
  if (!url) return null
  return (
    <li>
      <a class="item" href={url} target="_blank" rel="noopener noreferrer">
        <span>{wordsOf(store)('follow')}</span>
      </a>
    </li>
  )
}

function Transcript({ store, isMailed }: { store: Store; isMailed: boolean }) {
  const t = wordsOf(store)
  const account = accountOf(store)
  const [state, attempt] = useAttempt()
  const [mailed, setMailed] = useState('')

  async function download() {
    const text = await account.transcript('text')
    if (text === null) return
    const link = document.createElement('a')
    link.href = URL.createObjectURL(new Blob([text], { type: 'text/plain' }))
    link.download = 'conversation.txt'
    link.click()
    URL.revokeObjectURL(link.href)
  }

  return (
    <>
      <ul>
        <Item onClick={() => void attempt(download)}>{t('transcript')}</Item>
        {isMailed && (
          <Item
            onClick={() =>
              void attempt(async () => setMailed((await account.mailTranscript())?.email ?? ''))
            }
          >
            {t('mailTranscript')}
          </Item>
        )}
      </ul>
      {mailed && <p role="status">{t('mailed', { email: mailed })}</p>}
      <AttemptState store={store} state={state} />
    </>
  )
}

function Looks({ store, hasWords }: { store: Store; hasWords: boolean }) {
  const t = wordsOf(store)
  const { host, storage, config } = store
  const [isRefused, setRefused] = useState(false)
  const [, draw] = useState(0)

  function turn(key: 'sound' | 'notify', isOn: boolean) {
    if (isOn) storage.set(key, 'true')
    else storage.remove(key)
    watchNotices(store)
    draw((count) => count + 1)
  }

  async function notify(isOn: boolean) {
    const isAllowed = !isOn || (await allowNotices())
    setRefused(!isAllowed)
    if (isAllowed) turn('notify', isOn)
  }

  function grow() {
    store.wear(formCss)
    if (host.dataset.size) delete host.dataset.size
    else host.dataset.size = 'large'
    draw((count) => count + 1)
  }

  const isOn = (key: string) => storage.get(key) === 'true'
  const mayPop = hasWords && config.consent !== 'none' && !config.isFixed
  return (
    <>
      <ul>
        <Item isOn={isOn('sound')} onClick={() => turn('sound', !isOn('sound'))}>
          {t('sound')}
        </Item>
        <Item isOn={isOn('notify')} onClick={() => void notify(!isOn('notify'))}>
          {t('notify')}
        </Item>
        {!host.dataset.mode && (
          <Item isOn={host.dataset.size === 'large'} onClick={grow}>
            {t('expand')}
          </Item>
        )}
        {mayPop && <Item onClick={() => popOut(store)}>{t('popOut')}</Item>}
      </ul>
      {isRefused && (
        <p class="problem" role="alert">
          {t('notifyRefused')}
        </p>
      )}
    </>
  )
}

/** The same page in a small window of a name the chat knows: the conversation is kept for this site, so nothing is passed. */
function popOut(store: Store): void {
  window.open(location.href, 'baton-chat', 'popup,width=440,height=720')
  store.change({ sheet: null })
  store.close()
}

function Forget({ store }: { store: Store }) {
  const t = wordsOf(store)
  const [isSure, ask] = useState(false)
  if (!isSure)
    return (
      <ul>
        <Item onClick={() => ask(true)}>{t('forget')}</Item>
      </ul>
    )
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset brings a look that shadow roots of hosts restyle
    <div role="group" aria-label={t('forget')}>
      <p>{t('forgetSure')}</p>
      <p class="row">
        <button
          type="button"
          class="primary"
          onClick={() => void forgetDevice(store, accountOf(store))}
        >
          {t('forget')}
        </button>
        <button type="button" onClick={() => ask(false)}>
          {t('cancel')}
        </button>
      </p>
    </div>
  )
}
