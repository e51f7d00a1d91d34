// What a customer has taken notice of: by looking, or by having it read aloud.
import { browserWake } from '@baton/client'
import type { State, Store } from './store.ts'
import { unreadAfter } from './timeline.ts'

/** Announces whole messages of others, never the history and never a half-written answer. */
export function announcer(store: Store): (now: State, before: State) => void {
  return ({ snapshot, isOpen }, before) => {
    const { conversation, historySeq } = snapshot
    const known = Math.max(before.snapshot.conversation.seq, historySeq)
    if (conversation.seq <= known) return
    const news = conversation.messages.filter(
      ({ seq, author }) => seq > known && author.kind !== 'customer',
    )
    if (news.length === 0) return
    for (const { id, author, text } of news)
      store.tell('message:received', { id, text, by: author.kind })
    if (!isOpen) return
    const announcement = news
      .map(({ author, text, stopped }) => {
        const words = store.state().answers?.spoken(text) ?? text
        const mark = stopped ? `\n${store.t('stopped')}` : ''
        return store.t('says', { name: store.nameOf(author), text: words + mark })
      })
      .join('\n')
    store.change({ announcement })
  }
}

/** What is on the screen of an open chat that somebody looks at counts as seen, here and on other devices. */
export function seenMarker(store: Store, page: Document): () => void {
  let told = 0
  const look = () => {
    const { snapshot, isOpen, seen } = store.state()
    const { seq, messages, readSeq } = snapshot.conversation
    if (!isOpen || page.visibilityState !== 'visible' || !page.hasFocus()) return
    if (seq !== seen) store.change({ seen: seq })
    const last = messages.findLast(({ author }) => author.kind !== 'customer')
    if (!last || last.seq <= Math.max(readSeq, told)) return
    told = last.seq
    const body = { upTo: last.seq }
    store.session
      .act((_, { params, headers }) => store.api.markRead({ params, body }, { headers }))
      // It is told with the next that is read.
      ?.catch(() => {})
  }
  const stop = store.watch((now, before) => {
    if (now.snapshot.conversation.id !== before.snapshot.conversation.id) told = 0
    look()
  })
  const unwake = browserWake(look)
  window.addEventListener('focus', look)
  return () => {
    stop()
    unwake()
    window.removeEventListener('focus', look)
  }
}

/** Who looks at another tab sees in this one's title how much there is to read. */
export function titleMarker(store: Store, page: Document): () => void {
  let shown = 0
  const mark = (count: number) => {
    if (count === shown) return
    const title = page.title.replace(/^\(\d+\) /, '')
    shown = count
    page.title = count > 0 ? `(${count}) ${title}` : title
    store.tell('unread', count)
  }
  const stop = store.watch(({ snapshot, seen }) => mark(unreadAfter(snapshot, seen)))
  return () => {
    stop()
    mark(0)
  }
}
