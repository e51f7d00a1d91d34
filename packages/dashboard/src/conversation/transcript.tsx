import type { Draft } from '@baton/client'
import type { Conversation } from '@baton/core'
import { ArrowDown } from 'lucide-react'
import { useMemo, useRef } from 'react'
import { useTicking } from '../app/clock.ts'
import { useMe } from '../app/me.ts'
import { customerName } from '../parts/customer-name.ts'
import { dayWords } from '../parts/time-words.ts'
import { counted, t } from '../words/translate.ts'
import { type Entry, entriesOf } from './entries.ts'
import { EscalationMark } from './escalation-mark.tsx'
import type { Log } from './log.ts'
import { LookedAlone } from './looked.tsx'
import { DraftMessage, MessageEntry } from './message.tsx'
import { MomentLine, OfferLine } from './moment-line.tsx'
import { Note } from './note.tsx'
import type { Outgoing } from './outbox.ts'
import { OutgoingEntry } from './outgoing-entry.tsx'
import { Replaced } from './replaced.tsx'
import type { Sent } from './sent-state.tsx'
import { useStickToEnd } from './stick-to-end.ts'
import { MergedEntry } from './story/merged-entry.tsx'
import { BroughtEntry, GoneEntry } from './story/story-entry.tsx'
import type { useOutgoing } from './use-outgoing.ts'

/** Everything that was said and that happened, oldest first. It stays at its end for those who are there. */
export function Transcript({
  log,
  draft,
  outgoing,
  onEdit,
}: {
  log: Log
  draft: Draft | null
  outgoing: OutgoingWords
  onEdit: (entry: Outgoing) => void
}) {
  const { human: me } = useMe()
  const entries = useMemo(() => entriesOf(log.events), [log.events])
  const scroller = useRef<HTMLDivElement>(null)
  const content = useRef<HTMLDivElement>(null)
  const end = useStickToEnd(scroller, content, entries.length, outgoing.entries.at(-1)?.id)
  const customer = customerName(log.conversation.customer)
  const escalationId = log.conversation.escalation?.id

  return (
    <div className="relative min-h-0 flex-1">
      <div
        ref={scroller}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: keyboards scroll what has the focus
        tabIndex={0}
        role="log"
        aria-label={t('Transcript')}
        className="scroll-quietly h-full overflow-y-auto -outline-offset-2"
      >
        <div ref={content} className="mx-auto max-w-3xl px-4 pt-3 pb-5 sm:px-6">
          <ol>
            {entries.map((entry) => (
              <li key={entry.key}>
                <TranscriptEntry
                  sent={sentOf(entry, log.conversation)}
                  entry={entry}
                  customer={customer}
                  meId={me.id}
                  latestEscalation={
                    entry.kind === 'escalation' && entry.escalation.id === escalationId
                  }
                />
              </li>
            ))}
            <Unrecorded outgoing={outgoing} onEdit={onEdit} />
          </ol>
          {/* Growing text would be read out with every word: what it becomes is announced once it is posted. */}
          <div aria-live="off">{draft ? <DraftMessage text={draft.text} /> : null}</div>
        </div>
      </div>
      <UnseenPill count={end.unseen} onClick={end.go} />
    </div>
  )
}

type OutgoingWords = ReturnType<typeof useOutgoing>

/** What was sent and the log does not show yet. */
function Unrecorded({
  outgoing: { entries, retry, discard, undo },
  onEdit,
}: {
  outgoing: OutgoingWords
  onEdit: (entry: Outgoing) => void
}) {
  return entries.map((entry) => (
    <li key={entry.id}>
      <OutgoingEntry
        entry={entry}
        onRetry={() => retry(entry)}
        onUndo={() => {
          const back = undo(entry.id)
          if (back) onEdit(back)
        }}
        onDiscard={() => discard(entry.id)}
        onEdit={() => {
          discard(entry.id)
          onEdit(entry)
        }}
      />
    </li>
  ))
}

function UnseenPill({ count, onClick }: { count: number; onClick: () => void }) {
  if (count === 0) return null
  return (
    <button
      type="button"
      onClick={onClick}
      className="absolute inset-x-0 bottom-3 mx-auto flex h-8 w-fit items-center gap-1.5 rounded-full border border-line bg-raised px-3 text-sm font-medium shadow-lift hover:bg-sunken"
    >
      <ArrowDown size={14} aria-hidden />
      {counted(count, '{n} new', '{n} new')}
    </button>
  )
}

export function TranscriptEntry({
  entry,
  customer,
  meId,
  latestEscalation,
  sent,
}: {
  entry: Entry
  customer: string
  meId: string
  latestEscalation: boolean
  /** What has become of it on a channel outside; absent where the customer reads the log. */
  sent?: Sent | null | undefined
}) {
  switch (entry.kind) {
    case 'day':
      return <Day at={entry.at} />
    case 'message':
      if (entry.replaced)
        return (
          <Replaced at={entry.at}>
            <MessageEntry entry={entry} customer={customer} meId={meId} />
          </Replaced>
        )
      return <MessageEntry entry={entry} customer={customer} meId={meId} sent={sent} />
    case 'note':
      return <Note note={entry.note} mine={entry.note.author.id === meId} />
    case 'looked':
      return <LookedAlone looked={entry.looked} />
    case 'escalation':
      return (
        <EscalationMark escalation={entry.escalation} at={entry.at} latest={latestEscalation} />
      )
    case 'offer':
      return <OfferLine reason={entry.reason} at={entry.at} />
    case 'gone':
      return <GoneEntry entry={entry} customer={customer} meId={meId} />
    case 'brought':
      return <BroughtEntry entry={entry} customer={customer} meId={meId} />
    case 'merged':
      return <MergedEntry entry={entry} customer={customer} meId={meId} />
    case 'moment':
      return <MomentLine moment={entry.moment} at={entry.at} meId={meId} customer={customer} />
  }
}

/** Undefined where there is nothing to say: what customers write, and what they have not read yet in the log itself. */
function sentOf(entry: Entry, conversation: Conversation): Sent | null | undefined {
  const { place, messageStates } = conversation
  if (entry.kind !== 'message' || entry.message.author.kind === 'customer') return undefined
  const { id } = entry.message
  // Read in the log, unless it was mailed to who had left.
  const known = messageStates.find(({ messageId }) => messageId === id)
  if (!place) return known ? { ...known, byMail: true } : readHere(entry.message, conversation)
  if (id.startsWith(`${place.connectionId}.`)) return undefined
  return known ?? null
}

/** Under the last words of a person that the customer has seen; all before it they have seen, too. */
function readHere({ id }: { id: string }, { messages, readSeq }: Conversation): Sent | undefined {
  const last = messages.findLast(({ author, seq }) => author.kind === 'human' && seq <= readSeq)
  if (last?.id !== id) return undefined
  return { messageId: id, state: 'read', problem: null, at: last.at }
}

function Day({ at }: { at: string }) {
  const words = useTicking((now) => dayWords(at, now))
  return (
    <div className="flex items-center gap-3 pt-3 pb-1 text-xs text-ink-faint">
      <span className="h-px flex-1 bg-line" />
      <h2 className="font-medium">{words}</h2>
      <span className="h-px flex-1 bg-line" />
    </div>
  )
}
