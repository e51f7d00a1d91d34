// The way to a person: one click in every state of the conversation, and the truth about what became of the click.
import type { Store } from '../store.ts'
import { Icon } from './icons.tsx'

export function PersonRow({ store }: { store: Store }) {
  const { t, session } = store
  const { escalation, conversation } = store.state().snapshot
  const { holder } = conversation

  if (escalation?.state === 'failed' || escalation?.state === 'waiting') {
    const failed = escalation.state === 'failed'
    return (
      <p class="person" data-state={escalation.state} role={failed ? 'alert' : 'status'}>
        <span>{failed ? t('askFailed') : t('askWaits')}</span>
        <button type="button" onClick={() => session.escalate()}>
          {t('tryAgain')}
        </button>
      </p>
    )
  }
  if (escalation) {
    return (
      <p class="person" data-state="asking" role="status">
        <i class="pulse" />
        <span>{t('asking')}</span>
      </p>
    )
  }
  if (holder.kind === 'queue') {
    return (
      <p class="person" data-state="waiting-for-person">
        <i class="pulse" />
        <span>{t('waitingText')}</span>
      </p>
    )
  }
  if (holder.kind === 'human') {
    return (
      <p class="person" data-state="human">
        <Icon of="person" />
        <span>{t('personReads', { name: holder.human.name })}</span>
      </p>
    )
  }
  return (
    <p class="person">
      <button type="button" class="talk" onClick={() => session.escalate()}>
        <Icon of="person" />
        {t('talk')}
      </button>
    </p>
  )
}
