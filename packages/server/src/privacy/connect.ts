// What the rest of the server needs of privacy, put together.

import type { Originals } from '../channels/originals.ts'
import type { Commits } from '../commit.ts'
import type { Files } from '../files/files.ts'
import type { Hub } from '../live/hub.ts'
import type { Neighbours } from '../live/neighbours.ts'
import type { Settings } from '../settings/settings.ts'
import type { Store } from '../store/store.ts'
import type { Given } from '../world.ts'
import { postgresCustomers } from './customers.ts'
import type { Erased } from './erase.ts'
import { createExport } from './export.ts'
import { createFingerprint } from './fingerprint.ts'
import { createRetention } from './retention.ts'

type Around = {
  store: Store
  files: Files
  originals: Pick<Originals, 'ofConversation' | 'read'>
  settings: Settings
  commits: Pick<Commits, 'forget'>
  hub: Pick<Hub, 'poked'>
  neighbours: Pick<Neighbours, 'tell'>
  onFault(error: unknown): void
}

export function connectPrivacy({ pool, secret, now }: Given, around: Around) {
  const { store, files, originals, settings, commits, hub, neighbours, onFault } = around

  /** Those who have one open see it go, in whatever process. */
  function forgotten(workspaceId: string, erased: readonly Erased[]): void {
    for (const { conversationId, seq } of erased) {
      const ref = { workspaceId, conversationId }
      commits.forget(ref, seq)
      hub.poked(ref, seq)
      neighbours.tell({ ...ref, seq })
    }
  }

  const fingerprint = createFingerprint(secret)
  return {
    fingerprint,
    customers: postgresCustomers(pool, { now, fingerprint, forgotten }),
    exported: createExport({ pool, store, files, originals }),
    retention: createRetention(pool, { settings, now, forgotten, onFault }),
  }
}
