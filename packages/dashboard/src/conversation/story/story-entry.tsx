// The two ends of a split in the transcript: what went on elsewhere, and what came from there.
import { ChevronRight, CornerDownRight } from 'lucide-react'
import { useId, useState } from 'react'
import { classes } from '../../parts/classes.ts'
import { counted, t } from '../../words/translate.ts'
import type { MessageOf } from '../entries.ts'
import { FilesOfConversation } from '../files/attachments.tsx'
import { anchorOf } from '../linked-message.ts'
import { MessageEntry } from '../message.tsx'
import { OtherConversation } from './other-conversation.tsx'
import { Splitting } from './splitting.ts'
import type { StoryEntry } from './story-entries.ts'

type Shown<Kind> = {
  entry: Extract<StoryEntry, { kind: Kind }>
  customer: string
  meId: string
}

/** Nothing has been taken away: it is behind a line, because it is answered elsewhere. */
export function GoneEntry({ entry: { to, messages }, customer, meId }: Shown<'gone'>) {
  // Whoever follows a link to one of them wants to see it.
  const [open, setOpen] = useState(() => messages.some(({ message }) => isLinked(message.id)))
  const id = useId()
  const count = messages.length
  return (
    <div className="pt-3">
      <p className="flex flex-wrap items-center justify-center gap-x-2 text-xs text-ink-soft">
        <button
          type="button"
          aria-expanded={open}
          aria-controls={id}
          onClick={() => setOpen(!open)}
          className="inline-flex items-center gap-1 rounded-md px-1.5 py-1 hover:bg-sunken pointer-coarse:min-h-11"
        >
          <ChevronRight
            size={13}
            aria-hidden
            className={classes('transition-transform', open ? 'rotate-90' : 'rtl:-scale-x-100')}
          />
          {counted(count, '{n} message goes on elsewhere', '{n} messages go on elsewhere')}
        </button>
        <OtherConversation id={to}>{t('Open that conversation')}</OtherConversation>
      </p>
      <div id={id} hidden={!open} className="border-s-2 border-line ps-2">
        {open ? <Messages {...{ messages, customer, meId }} /> : null}
      </div>
    </div>
  )
}

/** Whoever they are by stays who they are by; files and links are those of the conversation it was said in. */
export function BroughtEntry({ entry: { from, by, messages }, customer, meId }: Shown<'brought'>) {
  const who = by.id === meId ? t('You brought this from another conversation') : null
  return (
    <section
      aria-label={t('From another conversation')}
      className="mt-3 rounded-xl border border-line bg-sunken px-3 pt-2 pb-3"
    >
      <p className="flex flex-wrap items-center gap-x-2 gap-y-0.5 text-xs text-ink-soft">
        <CornerDownRight size={13} aria-hidden className="shrink-0 rtl:-scale-x-100" />
        <span className="wrap-words">
          {who ?? t('{name} brought this from another conversation', { name: by.name })}
        </span>
        <OtherConversation id={from}>{t('Open that conversation')}</OtherConversation>
      </p>
      <FilesOfConversation value={from}>
        <Messages {...{ messages, customer, meId }} />
      </FilesOfConversation>
    </section>
  )
}

function Messages({
  messages,
  customer,
  meId,
}: {
  messages: readonly MessageOf[]
  customer: string
  meId: string
}) {
  return (
    <Splitting value={null}>
      {messages.map((entry) => (
        <MessageEntry key={entry.message.id} entry={entry} customer={customer} meId={meId} />
      ))}
    </Splitting>
  )
}

function isLinked(messageId: string): boolean {
  return location.hash !== '' && decodeURIComponent(location.hash.slice(1)) === anchorOf(messageId)
}
