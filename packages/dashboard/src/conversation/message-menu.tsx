// What can be done with one message: link to it, read it in one's own language, say that it was a bad answer.
import type { ThumbReason } from '@baton/contract'
import { Ellipsis, Flag, Languages, Link2, MailOpen, Split } from 'lucide-react'
import { type FormEvent, useState } from 'react'
import { useDesk } from '../app/desk.tsx'
import { Button } from '../parts/button.tsx'
import { Dialog } from '../parts/dialog.tsx'
import { wordsFor } from '../parts/failure-words.ts'
import { Menu, MenuItem } from '../parts/menu.tsx'
import { Select } from '../parts/select.tsx'
import { TextArea } from '../parts/text-area.tsx'
import { t } from '../words/translate.ts'
import { catchUp } from './follow-conversation.ts'
import { useCopyLink } from './linked-message.ts'
import { OriginalDoor } from './original/original-door.tsx'

type Of = {
  conversationId: string
  messageId: string
  who: string
  /** Null where there is no model, or nothing to translate. */
  onTranslate: (() => void) | null
  /** Null where it cannot go on in a conversation of its own. */
  onSplit: (() => void) | null
  /** Of the assistant's. */
  isAnswer: boolean
  /** It came by mail. */
  isMail: boolean
}

export function MessageMenu({
  conversationId,
  messageId,
  who,
  onTranslate,
  onSplit,
  isAnswer,
  isMail,
}: Of) {
  const [reporting, setReporting] = useState(false)
  const [original, setOriginal] = useState<boolean | null>(null)
  const copy = useCopyLink(conversationId, messageId)
  return (
    <>
      <Menu
        trigger={
          <button
            type="button"
            aria-label={t('More about the message of {name}', { name: who })}
            className="rounded-md p-0.5 text-ink-faint opacity-0 hover:bg-sunken hover:text-ink focus-visible:opacity-100 group-hover/message:opacity-100 data-popup-open:opacity-100 pointer-coarse:p-2 pointer-coarse:opacity-100"
          >
            <Ellipsis size={14} aria-hidden />
          </button>
        }
      >
        <MenuItem icon={<Link2 size={14} aria-hidden />} onClick={copy}>
          {t('Copy link to this message')}
        </MenuItem>
        {onTranslate ? (
          <MenuItem icon={<Languages size={14} aria-hidden />} onClick={onTranslate}>
            {t('Translate')}
          </MenuItem>
        ) : null}
        {onSplit ? (
          <MenuItem icon={<Split size={14} aria-hidden />} onClick={onSplit}>
            {t('Split into a new conversation from here')}
          </MenuItem>
        ) : null}
        {isMail ? (
          <MenuItem icon={<MailOpen size={14} aria-hidden />} onClick={() => setOriginal(true)}>
            {t('Show original')}
          </MenuItem>
        ) : null}
        {isAnswer ? (
          <MenuItem icon={<Flag size={14} aria-hidden />} onClick={() => setReporting(true)}>
            {t('Report a bad answer')}
          </MenuItem>
        ) : null}
      </Menu>
      <OriginalDoor
        {...{ conversationId, messageId }}
        shown={original}
        onClose={() => setOriginal(false)}
      />
      {reporting ? (
        <ReportDialog {...{ conversationId, messageId }} onClose={() => setReporting(false)} />
      ) : null}
    </>
  )
}

const REASONS: { value: ThumbReason; label: () => string }[] = [
  { value: 'wrong', label: () => t('It is wrong') },
  { value: 'incomplete', label: () => t('It leaves out what matters') },
  { value: 'off-topic', label: () => t('It answers another question') },
  { value: 'unclear', label: () => t('It is hard to understand') },
  { value: 'other', label: () => t('Something else') },
]

function ReportDialog({
  conversationId,
  messageId,
  onClose,
}: {
  conversationId: string
  messageId: string
  onClose: () => void
}) {
  const { api, queries, toasts } = useDesk()
  const [reason, setReason] = useState<ThumbReason>('wrong')
  const [note, setNote] = useState('')
  const [pending, setPending] = useState(false)

  async function submit(event: FormEvent) {
    event.preventDefault()
    if (pending) return
    setPending(true)
    try {
      const said = note.trim()
      const body = { reason, ...(said ? { note: said } : {}) }
      const { seq } = await api.reportAnswer({ params: { conversationId, messageId }, body })
      catchUp(queries, conversationId, seq)
      toasts.done(t('Reported, with the sources it was made from'))
      onClose()
    } catch (error) {
      toasts.failed(t('It was not reported'), wordsFor(error))
    } finally {
      setPending(false)
    }
  }
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={t('Report a bad answer')}
      description={t('The customer does not hear of it.')}
    >
      <form onSubmit={(event) => void submit(event)} className="flex flex-col gap-4">
        <Select
          label={t('What is wrong with it')}
          value={reason}
          onChange={setReason}
          options={REASONS.map(({ value, label }) => ({ value, label: label() }))}
        />
        <TextArea
          label={t('What would have been right')}
          help={t('May stay empty.')}
          value={note}
          rows={3}
          maxLength={2_000}
          dir="auto"
          onChange={({ target }) => setNote(target.value)}
        />
        <div className="flex justify-end gap-2">
          <Button onClick={onClose}>{t('Cancel')}</Button>
          <Button type="submit" look="primary" pending={pending}>
            {t('Report')}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
