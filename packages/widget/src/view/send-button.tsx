// One place for one act: to send what is typed, or to stop the answer that is being written.
import { useState } from 'preact/hooks'
import type { Store } from '../store.ts'
import { hasCard, isThinking } from '../timeline.ts'
import { Icon } from './icons.tsx'

type Props = {
  store: Store
  disabled: boolean | undefined
  /** Takes the focus from the button, which goes with the answer. */
  toField: () => void
}

export function SendButton({ store, disabled, toField }: Props) {
  const { t, session } = store
  const { typed, snapshot, tray } = store.state()
  const [state, change] = useState<'' | 'now' | 'failed'>('')
  // Whoever has typed wants to send; the answer goes on meanwhile.
  if (
    typed !== '' ||
    tray ||
    !(snapshot.draft || isThinking(snapshot) || hasCard(snapshot.conversation))
  )
    return (
      <button key="send" type="submit" class="send" aria-label={t('send')} disabled={disabled}>
        <Icon of="send" />
      </button>
    )

  function stop() {
    toField()
    change('now')
    session.stop().then(
      () => change(''),
      () => change('failed'),
    )
  }

  return (
    <>
      {state === 'failed' && (
        <span class="problem" role="alert">
          {t('stopFailed')}
        </span>
      )}
      <button
        key="stop"
        type="button"
        class="send"
        aria-label={t('stop')}
        disabled={state === 'now'}
        onClick={stop}
      >
        <Icon of="stop" />
      </button>
    </>
  )
}
