// Actions in the customer's browser: says what the page can do, does what it is asked for, and asks the customer first
// where that is wanted. Loaded only by pages that have actions, or when the assistant asks for permission.
import { browserStorage } from '@baton/client'
import { createRunner, type HostActions, told } from '@baton/client/actions'
import { openActions } from '@baton/core'
import type { Store } from '../store.ts'
import { PermissionCards } from './permission-cards.tsx'
import { permissionWords } from './words.ts'

export type { HostActions } from '@baton/client/actions'

/** `declare` may be called often: it tells only what is new. */
export type Hosted = { declare(acts: HostActions | undefined): void; stop(): void }

const NONE: HostActions = {}

export function hosted(store: Store): Hosted {
  const { session, config } = store
  const runner = createRunner(session, browserStorage(`baton:${config.publishableKey}:act:`))
  let declared = NONE
  let announced = new Set<string>()

  /** A page whose actions cannot be told must not keep the customer from writing. */
  async function tell(): Promise<void> {
    const { actions, mistakes } = told(declared)
    for (const mistake of mistakes) console.warn(`Baton.actions: ${mistake}`)
    const telling = session.act((api, { params, headers }) =>
      api.declareActions({ params, body: { actions } }, { headers }),
    )
    await telling?.catch((error: Error) => console.warn(`Baton.actions: ${error.message}`))
  }

  function look(): void {
    const open = openActions(store.state().snapshot.conversation)
    for (const action of open)
      if (action.call.source === 'client' && !action.approval) void runner.run(action, declared)
    const asks = open.filter(({ approval }) => approval)
    const fresh = asks.filter(({ call }) => !announced.has(call.callId))
    announced = new Set(asks.map(({ call }) => call.callId))
    if (fresh.length === 0 || !store.state().isOpen) return
    const words = permissionWords(config.locale)
    const announcement = fresh.map(({ call }) => `${words.asks} ${call.title || call.name}`)
    store.change({ announcement: announcement.join('\n') })
  }

  session.beforeFirst(tell)
  const stop = store.watch((now, before) => {
    if (now.snapshot.conversation !== before.snapshot.conversation) look()
  })
  function Below() {
    return <PermissionCards store={store} runner={runner} acts={() => declared} />
  }
  store.change({ below: Below })
  look()
  return {
    declare(acts = NONE) {
      if (acts === declared) return
      declared = acts
      void tell()
      look()
    },
    stop,
  }
}
