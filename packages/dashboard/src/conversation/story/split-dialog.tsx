// Chooses what of a conversation goes on by itself.
import { type Conversation, inWords, type Said, wentTo } from '@baton/core'
import { useNavigate, useParams } from '@tanstack/react-router'
import { type FormEvent, useState } from 'react'
import { useDesk } from '../../app/desk.tsx'
import { Button } from '../../parts/button.tsx'
import { CheckField } from '../../parts/check-field.tsx'
import { customerName } from '../../parts/customer-name.ts'
import { Dialog } from '../../parts/dialog.tsx'
import { wordsFor } from '../../parts/failure-words.ts'
import { t } from '../../words/translate.ts'
import { catchUp } from '../follow-conversation.ts'

/** As many as one request may name. */
const MAX_SPLIT = 50

export function SplitDialog({
  conversation,
  fromId,
  splitId,
  onClose,
}: {
  conversation: Conversation
  /** Everything from this message on is chosen first. */
  fromId: string
  splitId: string
  onClose: () => void
}) {
  const messages = splittable(conversation)
  const [chosen, setChosen] = useState<ReadonlySet<string>>(() => idsFrom(messages, fromId))
  const { pending, split } = useSplitting(conversation.id, onClose)
  const missing = whatIsMissing(messages, chosen)

  function submit(event: FormEvent) {
    event.preventDefault()
    const messageIds = messages.filter(({ id }) => chosen.has(id)).map(({ id }) => id)
    if (missing === null) void split({ splitId, messageIds })
  }
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={t('Split into a new conversation')}
      description={
        conversation.place
          ? t('What you answer there is a letter of its own, under the one that was brought.')
          : t('The customer is told of it here, and finds the new one among their conversations.')
      }
    >
      <form onSubmit={submit} className="flex flex-col gap-4">
        <fieldset className="flex flex-col gap-3">
          <legend className="mb-2 text-sm font-medium">{t('What goes on there')}</legend>
          {messages.slice(-MAX_SPLIT).map((said) => (
            <CheckField
              key={said.id}
              label={authorOf(said, conversation)}
              help={inWords(said).slice(0, 240)}
              checked={chosen.has(said.id)}
              onChange={() => setChosen(toggled(chosen, said.id))}
            />
          ))}
        </fieldset>
        <p role="status" className="min-h-5 text-sm text-ink-soft">
          {missing}
        </p>
        <div className="flex justify-end gap-2">
          <Button onClick={onClose}>{t('Cancel')}</Button>
          <Button type="submit" look="primary" pending={pending} disabled={missing !== null}>
            {t('Split')}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}

/** What waits for an answer here, and was said here by somebody. */
export function splittable(conversation: Conversation): Said[] {
  return conversation.messages.filter(
    ({ id, author, from }) =>
      author.kind !== 'system' && !from && wentTo(conversation, id) === null,
  )
}

function useSplitting(conversationId: string, onDone: () => void) {
  const { api, queries, toasts } = useDesk()
  const navigate = useNavigate()
  const { view = 'all' } = useParams({ strict: false })
  const [pending, setPending] = useState(false)

  async function split(body: { splitId: string; messageIds: string[] }) {
    if (pending) return
    setPending(true)
    try {
      const young = await api.splitConversation({ params: { conversationId }, body })
      catchUp(queries, conversationId, young.seq)
      onDone()
      const params = { view, conversationId: young.conversationId }
      void navigate({ to: '/inbox/$view/$conversationId', params, search: true })
      toasts.done(t('This is the new conversation. It is yours.'))
    } catch (error) {
      toasts.failed(t('Nothing was split'), wordsFor(error))
    } finally {
      setPending(false)
    }
  }
  return { pending, split }
}

/** Null when nothing is. */
function whatIsMissing(messages: readonly Said[], chosen: ReadonlySet<string>): string | null {
  const asked = messages.filter(({ author }) => author.kind === 'customer')
  if (!asked.some(({ id }) => chosen.has(id))) return t('Choose a message of the customer.')
  if (asked.every(({ id }) => chosen.has(id)))
    return t('Leave a message of the customer here: otherwise this is that conversation.')
  return chosen.size > MAX_SPLIT ? t('That is too much at once. Choose fewer.') : null
}

function idsFrom(messages: readonly Said[], fromId: string): ReadonlySet<string> {
  const first = messages.findIndex(({ id }) => id === fromId)
  return new Set(messages.slice(first < 0 ? messages.length : first).map(({ id }) => id))
}

function toggled(chosen: ReadonlySet<string>, id: string): ReadonlySet<string> {
  const next = new Set(chosen)
  if (!next.delete(id)) next.add(id)
  return next
}

function authorOf({ author }: Said, { customer }: Conversation): string {
  if (author.kind === 'human') return author.human.name
  return author.kind === 'customer' ? customerName(customer) : t('Assistant')
}
