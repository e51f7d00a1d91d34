// Tells a screen reader which files came with a message: what announces the words knows nothing of them.
import { inWords } from '@baton/core'
import type { State, Store } from '../store.ts'

export function announceFiles(store: Store): (now: State, before: State) => void {
  return ({ snapshot, isOpen }, before) => {
    const { conversation, historySeq } = snapshot
    const known = Math.max(before.snapshot.conversation.seq, historySeq)
    if (!isOpen || conversation.seq <= known) return
    const news = conversation.messages.filter(
      ({ seq, author, attachments }) => seq > known && author.kind !== 'customer' && attachments,
    )
    if (news.length === 0) return
    const announcement = news
      .map(({ author, text, attachments = [] }) => {
        const words = `${text} ${inWords({ text: '', attachments })}`.trim()
        return store.t('says', { name: store.nameOf(author), text: words })
      })
      .join('\n')
    store.change({ announcement })
  }
}
