// Asks the customer before something is done in their name: what, with which values, and two plain choices.
import type { HostActions, Runner } from '@baton/client/actions'
import { type ActionState, openActions } from '@baton/core'
import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { Store } from '../store.ts'
import { permissionWords } from './words.ts'

type Props = { store: Store; runner: Runner; acts: () => HostActions }

export function PermissionCards({ store, runner, acts }: Props) {
  const asks = openActions(store.state().snapshot.conversation).filter(({ approval }) => approval)
  return (
    <>
      {asks.map((action) => (
        <div key={action.call.callId} class="line">
          <PermissionCard store={store} runner={runner} acts={acts} action={action} />
        </div>
      ))}
    </>
  )
}

function PermissionCard({ store, runner, acts, action }: Props & { action: ActionState }) {
  const { call } = action
  const words = permissionWords(store.config.locale)
  const card = useRef<HTMLDivElement>(null)
  const [state, setState] = useState<'asking' | 'sending' | 'failed'>('asking')

  useLayoutEffect(() => {
    const element = card.current
    return () => {
      const root = element?.getRootNode()
      if (!(root instanceof ShadowRoot) || !element?.contains(root.activeElement)) return
      // The card goes; who used it by keyboard stays in the conversation.
      element.closest<HTMLElement>('.log')?.focus()
    }
  }, [])

  async function decide(isAllowed: boolean) {
    if (state === 'sending') return
    setState('sending')
    try {
      await runner.decide(action, isAllowed, acts())
    } catch {
      setState('failed')
    }
  }

  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset brings a look that shadow roots of hosts restyle
    <div ref={card} class="email" role="group" aria-labelledby={`ask-${call.callId}`}>
      <p id={`ask-${call.callId}`}>
        {words.asks} <b dir="auto">{call.title || call.name}</b>
      </p>
      <Values input={call.input} />
      <div class="row">
        <button
          type="button"
          class="primary"
          aria-disabled={state === 'sending'}
          onClick={() => void decide(true)}
        >
          {state === 'sending' ? words.sending : words.allow}
        </button>
        <button
          type="button"
          aria-disabled={state === 'sending'}
          onClick={() => void decide(false)}
        >
          {words.decline}
        </button>
      </div>
      {state === 'failed' && (
        <p class="problem" role="alert">
          {words.failed}
        </p>
      )}
    </div>
  )
}

/** All that is sent along: nobody allows what they have not seen. */
function Values({ input }: { input: Record<string, unknown> }) {
  return (
    <ul style={{ margin: '6px 0 10px', paddingInlineStart: '18px', overflowWrap: 'anywhere' }}>
      {Object.entries(input).map(([name, value]) => (
        <li key={name}>
          {name}: <bdi>{typeof value === 'string' ? value : JSON.stringify(value)}</bdi>
        </li>
      ))}
    </ul>
  )
}
