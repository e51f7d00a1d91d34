// The customer behind a chat: their other conversations, and what they say of this one besides words.
import { type Account, openAccount } from '@baton/client'
import type { Store } from '../store.ts'

const known = new WeakMap<Store, Account>()

export function accountOf(store: Store): Account {
  const account = known.get(store)
  if (account) return account
  const { api, storage, session, config } = store
  const { publishableKey } = config
  const opened = openAccount({ api, storage, publishableKey, session })
  known.set(store, opened)
  return opened
}
