import type { Noted } from '@baton/core'
import { NotebookPen } from 'lucide-react'
import { type ReactNode, use } from 'react'
import { ClockTime } from '../parts/time.tsx'
import { t } from '../words/translate.ts'
import { FilesOfConversation } from './files/attachments.tsx'
import { cameByMail, ShowOriginal } from './original/original-door.tsx'

/** Words between teammates. Paper of its own, from edge to edge, so that it is never taken for a reply. */
export function Note({ note, mine }: { note: Noted; mine: boolean }) {
  const conversationId = use(FilesOfConversation)
  const isMail = conversationId !== null && cameByMail(note.outside)
  return (
    <NotePaper
      who={mine ? t('{name} (you)', { name: note.author.name }) : note.author.name}
      beside={
        <>
          <ClockTime at={note.at} />
          {isMail ? <ShowOriginal conversationId={conversationId} messageId={note.id} /> : null}
        </>
      }
    >
      {note.text}
    </NotePaper>
  )
}

export function NotePaper({
  who,
  beside,
  children,
}: {
  who: string
  beside: ReactNode
  children: string
}) {
  return (
    <article className="pt-4">
      <div className="rounded-xl border border-dashed border-note-line bg-note-soft px-3.5 py-2.5">
        <p className="flex flex-wrap items-center gap-x-2 text-xs">
          <NotebookPen size={13} aria-hidden className="text-note-ink" />
          <span className="font-semibold text-note-ink">{t('Internal note')}</span>
          <span className="font-medium text-ink-soft">{who}</span>
          <span className="flex flex-wrap items-center gap-x-2 text-ink-faint">{beside}</span>
        </p>
        <p dir="auto" className="wrap-words mt-1">
          {children}
        </p>
      </div>
    </article>
  )
}
