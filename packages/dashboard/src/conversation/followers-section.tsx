// Who hears of this conversation besides the one who answers it.
import type { Conversation } from '@baton/core'
import { Bell, BellOff } from 'lucide-react'
import { useState } from 'react'
import { useDesk } from '../app/desk.tsx'
import { useMe } from '../app/me.ts'
import { Button } from '../parts/button.tsx'
import { wordsFor } from '../parts/failure-words.ts'
import { listed } from '../words/lists.ts'
import { t } from '../words/translate.ts'
import { catchUp } from './follow-conversation.ts'
import { Section } from './section.tsx'

export function FollowersSection({
  conversation: { id, followers },
}: {
  conversation: Conversation
}) {
  const { api, queries, toasts } = useDesk()
  const { human: me } = useMe()
  const [pending, setPending] = useState(false)
  const follows = followers.some((human) => human.id === me.id)
  const others = followers.filter((human) => human.id !== me.id)

  async function toggle() {
    setPending(true)
    try {
      const call = { params: { conversationId: id }, body: { following: !follows } }
      const { seq } = await api.followConversation(call)
      catchUp(queries, id, seq)
    } catch (error) {
      toasts.failed(t('Nothing was changed'), wordsFor(error))
    } finally {
      setPending(false)
    }
  }
  const names = [...(follows ? [t('You')] : []), ...others.map(({ name }) => name)]
  return (
    <Section
      title={t('Followed by')}
      beside={
        <Button
          size="small"
          look="quiet"
          pending={pending}
          icon={follows ? <BellOff size={12} aria-hidden /> : <Bell size={12} aria-hidden />}
          onClick={() => void toggle()}
          className="-my-1"
        >
          {follows ? t('Follow no more') : t('Follow')}
        </Button>
      }
    >
      <p className={names.length === 0 ? 'text-ink-faint' : 'wrap-words'}>
        {names.length === 0 ? t('Nobody. Mention somebody in a note with @.') : listed(names)}
      </p>
    </Section>
  )
}
