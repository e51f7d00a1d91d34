import { browserWake } from '@baton/client'
import type { Store } from './store.ts'

/** A tunnel is no news: only what lasts is said. */
const LASTS_MS = 2_000

/** Says so when the connection has been lost for a while, and at once when it is back. */
export function watchConnection(store: Store): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  const look = () => {
    const { snapshot, isOffline } = store.state()
    const lost = snapshot.connection === 'offline' || !navigator.onLine
    if (lost) {
      timer ??= setTimeout(() => store.change({ isOffline: true }), LASTS_MS)
      return
    }
    clearTimeout(timer)
    timer = undefined
    if (isOffline) store.change({ isOffline: false })
  }
  const stop = store.watch((now, before) => {
    if (now.snapshot.connection !== before.snapshot.connection) look()
  })
  const unwake = browserWake(look)
  look()
  return () => {
    clearTimeout(timer)
    stop()
    unwake()
  }
}
