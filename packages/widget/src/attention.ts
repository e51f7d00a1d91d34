// What a customer has taken notice of: by looking, or by having it read aloud.
import { parseMarkdown, plainText } from '@baton/core'
import type { State, Store } from './store.ts'

/** Announces whole messages of others, never the history and never a half-written answer. */
export function announcer(store: Store): (now: State, before: State) => void {
  return ({ snapshot, isOpen }, before) => {
    const { conversation, historySeq } = snapshot
    const known = Math.max(before.snapshot.conversation.seq, historySeq)
    if (!isOpen || conversation.seq <= known) return
    const news = conversation.messages.filter(
      ({ seq, author }) => seq > known && author.kind !== 'customer',
    )
    if (news.length === 0) return
    const announcement = news
      .map(({ author, text, stopped }) => {
        const words = plainText(parseMarkdown(text, { streaming: false, breaks: true }))
        const mark = stopped ? `\n${store.t('stopped')}` : ''
        return store.t('says', { name: store.nameOf(author), text: words + mark })
      })
      .join('\n')
    store.change({ announcement })
  }
}

/** What is on the screen of an open chat that somebody looks at counts as seen. */
export function seenMarker(store: Store, page: Document): () => void {
  const look = () => {
    const { snapshot, isOpen, seen } = store.state()
    const { seq } = snapshot.conversation
    if (isOpen && page.visibilityState === 'visible' && seq !== seen) store.change({ seen: seq })
  }
  const stop = store.watch((now, before) => {
    const left = before.snapshot.conversation.id
    // Another conversation counts from its own beginning.
    if (left && left !== now.snapshot.conversation.id) store.change({ seen: 0 })
    look()
  })
  page.addEventListener('visibilitychange', look)
  return () => {
    stop()
    page.removeEventListener('visibilitychange', look)
  }
}
