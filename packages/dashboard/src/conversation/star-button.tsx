// A teammate's own star: given and taken away in the head of a conversation, with a key, and seen in the list.
import type { Conversation } from '@baton/core'
import { Star } from 'lucide-react'
import { useState } from 'react'
import { useDesk } from '../app/desk.tsx'
import { useKey } from '../app/keys.ts'
import { useMe } from '../app/me.ts'
import { classes } from '../parts/classes.ts'
import { wordsFor } from '../parts/failure-words.ts'
import { IconButton } from '../parts/icon-button.tsx'
import { t } from '../words/translate.ts'
import { catchUp } from './follow-conversation.ts'

/** Named by what it is, not by what it does: whether it is so is said by its state. */
export function StarButton({ conversation: { id, stars } }: { conversation: Conversation }) {
  const { human: me } = useMe()
  const starred = stars.includes(me.id)
  const { toggle, pending } = useStar(id, starred)
  useKey('s', toggle)
  return (
    <IconButton
      label={t('Starred')}
      hint="S"
      aria-pressed={starred}
      aria-busy={pending}
      onClick={toggle}
      className={classes('aria-pressed:bg-transparent', pending && 'animate-breathe')}
    >
      <Star size={16} className={starred ? STARRED : undefined} />
    </IconButton>
  )
}

/** In a row of the list. */
export function StarMark() {
  return (
    <span title={t('Starred')} className="shrink-0">
      <Star size={12} aria-hidden className={STARRED} />
      <span className="sr-only">{t('Starred')}</span>
    </span>
  )
}

const STARRED = 'fill-current text-warn-ink'

function useStar(conversationId: string, starred: boolean) {
  const { api, queries, toasts } = useDesk()
  const [pending, setPending] = useState(false)

  async function set(next: boolean) {
    setPending(true)
    try {
      const body = { starred: next }
      const { seq } = await api.starConversation({ params: { conversationId }, body })
      catchUp(queries, conversationId, seq)
    } catch (error) {
      const again = { label: t('Try again'), run: () => void set(next) }
      toasts.failed(t('Nothing was changed'), wordsFor(error), again)
    } finally {
      setPending(false)
    }
  }
  return { pending, toggle: () => void (pending || set(!starred)) }
}
