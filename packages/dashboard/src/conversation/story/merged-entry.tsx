// A conversation that goes on in this one, as it was said there: a quotation with its own authors, times, notes and files.
import type { BroughtTicket } from '@baton/contract'
import { ExternalLink, Merge } from 'lucide-react'
import { useId, useState } from 'react'
import { Button } from '../../parts/button.tsx'
import { safeLink } from '../../parts/safe-link.ts'
import { counted, t } from '../../words/translate.ts'
import { FilesOfConversation } from '../files/attachments.tsx'
import { MessageEntry } from '../message.tsx'
import { Note } from '../note.tsx'
import { deskTitle } from '../ticket-words.ts'
import { OtherConversation } from './other-conversation.tsx'
import { Splitting } from './splitting.ts'
import type { StoryEntry } from './story-entries.ts'

type Entry = Extract<StoryEntry, { kind: 'merged' }>

/** What goes on here is what was said last: the rest is one press away. */
const SHOWN = 6

export function MergedEntry({
  entry: { from, by, who, lines, tickets },
  customer,
  meId,
}: {
  entry: Entry
  customer: string
  meId: string
}) {
  const [all, setAll] = useState(lines.length <= SHOWN + 1)
  const id = useId()
  const earlier = lines.length - SHOWN
  return (
    <section
      aria-label={t('From a conversation that goes on here')}
      className="mt-3 rounded-xl border border-line bg-sunken px-3 pt-2 pb-3"
    >
      <p className="flex flex-wrap items-center gap-x-2 gap-y-0.5 text-xs text-ink-soft">
        <Merge size={13} aria-hidden className="shrink-0" />
        <span className="wrap-words">
          {by.id === meId
            ? t('You merged this conversation into this one')
            : t('{name} merged this conversation into this one', { name: by.name })}
        </span>
        {who ? <span>{t('Another customer: {name}', { name: who })}</span> : null}
        <OtherConversation id={from}>{t('Open that conversation')}</OtherConversation>
      </p>
      <Tickets tickets={tickets} />
      {all ? null : (
        <Button
          size="small"
          look="quiet"
          aria-expanded={false}
          aria-controls={id}
          onClick={() => setAll(true)}
          className="mt-1"
        >
          {counted(earlier, 'Show {n} earlier entry', 'Show {n} earlier entries')}
        </Button>
      )}
      <div id={id}>
        <Lines
          lines={all ? lines : lines.slice(-SHOWN)}
          {...{ from, meId }}
          customer={who ?? customer}
        />
      </div>
    </section>
  )
}

/** Files, links and translations are those of the conversation it was said in. */
function Lines({
  from,
  lines,
  customer,
  meId,
}: Pick<Entry, 'from' | 'lines'> & { customer: string; meId: string }) {
  return (
    <FilesOfConversation value={from}>
      <Splitting value={null}>
        {lines.map((line) =>
          line.kind === 'note' ? (
            <Note key={line.key} note={line.note} mine={line.note.author.id === meId} />
          ) : (
            <MessageEntry key={line.key} entry={line} customer={customer} meId={meId} />
          ),
        )}
      </Splitting>
    </FilesOfConversation>
  )
}

/** They stay where they are; how they stand is known in the conversation they belong to. */
function Tickets({ tickets }: { tickets: readonly BroughtTicket[] }) {
  if (tickets.length === 0) return null
  return (
    <ul aria-label={t('Tickets elsewhere')} className="mt-1 flex flex-wrap gap-x-3 text-xs">
      {tickets.map(({ connectionId, connector, ticket }) => {
        const name = `${deskTitle(connector)} ${ticket.number ?? ticket.id}`
        const href = safeLink(ticket.url)
        return (
          <li key={`${connectionId} ${ticket.id}`}>
            {href ? (
              <a
                href={href}
                target="_blank"
                rel="noopener noreferrer nofollow"
                className="inline-flex items-center gap-1 text-accent-ink underline decoration-line underline-offset-2"
              >
                <bdi>{name}</bdi>
                <ExternalLink size={11} aria-hidden />
                <span className="sr-only">{t('(opens a new tab)')}</span>
              </a>
            ) : (
              <bdi>{name}</bdi>
            )}
          </li>
        )
      })}
    </ul>
  )
}
