// Somebody answered while this reply was written: it is read before it goes. The server checks the same once more.
import type { Human } from '@baton/contract'
import type { Conversation, Said } from '@baton/core'
import { Button } from '../parts/button.tsx'
import { Notice } from '../parts/notice.tsx'
import { t } from '../words/translate.ts'

/** The last answer of a colleague that came after the reply was begun; null when there is none. */
export function overtakenBy(
  { messages }: Pick<Conversation, 'messages'>,
  meId: string,
  after: number,
): { human: Human; said: Said } | null {
  for (let at = messages.length - 1; at >= 0; at--) {
    const said = messages[at] as Said
    if (said.seq <= after) return null
    const { author } = said
    if (author.kind === 'human' && author.human.id !== meId) return { human: author.human, said }
  }
  return null
}

export function Overtaken({ human, onRead }: { human: Human; onRead: () => void }) {
  return (
    <Notice
      look="warn"
      title={t('{name} answered while you wrote', { name: human.name })}
      action={
        <Button size="small" onClick={onRead}>
          {t('I have read it')}
        </Button>
      }
    >
      {t('Read it above before you send yours.')}
    </Notice>
  )
}
