// What has to do with files comes when there is one: picked, dropped, pasted, or in what was said.
import type { Store } from '../store.ts'

const prepared = new WeakSet<Element>()

/** `picked`: what goes with the next message. Without the part no file can be sent, and everything else works. */
export async function loadFiles(store: Store, at: Element | null, picked: File[] = []) {
  const panel = at?.closest<HTMLElement>('.panel')
  if (!panel) return
  const part = await store.part(() => import('../files/files.tsx')).catch(() => null)
  if (!part) return
  if (!prepared.has(panel)) part.start(store, panel)
  prepared.add(panel)
  if (picked.length > 0) part.add(store, picked)
}
