// Forgets the customer on this device: words, drafts and names, here first and then on the server.
import type { Account } from '@baton/client'
import type { Store } from '../store.ts'

export async function forgetDevice(store: Store, account: Account | null): Promise<void> {
  const { config, storage } = store
  if (!config.isFixed) store.close()
  store.change({ typed: '', seen: 0, sheet: null })
  // Whatever the network does, nothing is left for who comes next; the server only ends what may have been copied.
  const ended = account?.signOut()
  for (const key of storage.keys('')) storage.remove(key)
  await ended?.catch(() => {})
}
