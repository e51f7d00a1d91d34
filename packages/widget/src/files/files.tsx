// Files in the chat: picked, dropped or pasted, sent up before the message goes, shown where they were sent. Loaded once
// the chat is open. All of it stands in this folder.
import type { Store } from '../store.ts'
import { announceFiles } from './announce.ts'
import css from './files.css?inline'
import { Shown } from './shown.tsx'
import { add, Tray } from './tray.tsx'

/** Called each time the chat opens: the panel is a new one then. */
export function start(store: Store, panel: HTMLElement | null): void {
  if (!panel) return
  const root = panel.getRootNode()
  if (!store.state().files && root instanceof ShadowRoot) {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(css)
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet]
    store.change({ files: { Tray, Files: Shown } })
    store.watch(announceFiles(store))
    store.watch((now, before) => {
      const [is, was] = [now, before].map(({ snapshot }) => snapshot.conversation.id)
      // Forgotten on this device: so is what was to be sent.
      if (was && !is) store.change({ tray: null })
    })
  }
  const take = (event: Event, files: FileList | undefined) => {
    if (!files?.length) return
    event.preventDefault()
    add(store, [...files])
  }
  panel.addEventListener('paste', (event) => take(event, event.clipboardData?.files))
  panel.addEventListener('drop', (event) => {
    panel.removeAttribute('data-drop')
    take(event, event.dataTransfer?.files)
  })
  panel.addEventListener('dragover', (event) => {
    if (!event.dataTransfer?.types.includes('Files')) return
    // Otherwise the browser leaves the page for the file.
    event.preventDefault()
    panel.setAttribute('data-drop', '')
  })
  panel.addEventListener('dragleave', (event) => {
    if (!panel.contains(event.relatedTarget as Node | null)) panel.removeAttribute('data-drop')
  })
}
