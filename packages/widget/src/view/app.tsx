import { useLayoutEffect, useState } from 'preact/hooks'
import type { Store } from '../store.ts'
import { Launcher } from './launcher.tsx'
import { Panel } from './panel.tsx'

export function App({ store }: { store: Store }) {
  const [{ isOpen, announcement }, setState] = useState(store.state())
  useLayoutEffect(() => store.watch(setState), [store])
  return (
    <>
      {isOpen && <Panel store={store} />}
      <Launcher store={store} />
      {/* There before anything is said into it: a screen reader hears only what changes. */}
      <p class="announcement" role="status" aria-live="polite">
        {announcement}
      </p>
    </>
  )
}
