// The way to a person: one click in every state of the conversation, and the truth about what became of the click.
import { useRef } from 'preact/hooks'
import type { Store } from '../store.ts'
import { Icon } from './icons.tsx'

const loadReceipt = () => import('../parts/receipt.tsx').then(({ Receipt }) => Receipt)

export function PersonRow({ store }: { store: Store }) {
  const { t } = store
  const { snapshot, answers: Part } = store.state()
  const { escalation, conversation } = snapshot
  const { holder } = conversation
  const row = useRef<HTMLParagraphElement>(null)

  function escalate() {
    store.session.escalate()
    // The button goes; who used it by keyboard stays where it was, and hears what comes in its place.
    row.current?.focus()
  }

  function content() {
    if (escalation?.state === 'failed' || escalation?.state === 'waiting') {
      return (
        <>
          <span>{t(escalation.state === 'failed' ? 'askFailed' : 'askWaits')}</span>
          <button type="button" onClick={escalate}>
            {t('tryAgain')}
          </button>
        </>
      )
    }
    if (escalation) return <Doing text={t('asking')} />
    if (holder.kind === 'queue') {
      return (
        <>
          <Doing text={t('waitingText')} />
          <button type="button" onClick={() => store.show(loadReceipt)}>
            {t('receipt')}
          </button>
          {Part && conversation.escalation?.expects && <Part.Wait store={store} />}
        </>
      )
    }
    if (holder.kind === 'human') {
      return (
        <>
          <Icon of="person" />
          <span>{t('personReads', { name: holder.human.name })}</span>
        </>
      )
    }
    return (
      <button type="button" class="talk" onClick={escalate}>
        <Icon of="person" />
        {t('talk')}
      </button>
    )
  }

  return (
    <p class="person" ref={row} tabIndex={-1} data-state={escalation?.state ?? holder.kind}>
      {content()}
    </p>
  )
}

function Doing({ text }: { text: string }) {
  return (
    <span>
      <i class="pulse" /> {text}
    </span>
  )
}
