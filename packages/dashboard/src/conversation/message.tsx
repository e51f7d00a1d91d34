import type { MessageState } from '@baton/core'
import { Megaphone, Sparkles } from 'lucide-react'
import type { ReactNode } from 'react'
import { Avatar } from '../parts/avatar.tsx'
import { classes } from '../parts/classes.ts'
import { Markdown } from '../parts/markdown.tsx'
import { ClockTime } from '../parts/time.tsx'
import type { Entry } from './entries.ts'
import { Attachments } from './files/attachments.tsx'
import { Looked } from './looked.tsx'
import { SentState } from './sent-state.tsx'
import { Sources } from './sources.tsx'

type MessageOf = Extract<Entry, { kind: 'message' }>

/**
 * One message. Customers speak from the start of the line, we from its end; name, sign and shape say who it is, the
 * colour only repeats it.
 */
export function MessageEntry({
  entry: { message, follows, looked },
  customer,
  meId,
  sent,
}: {
  entry: MessageOf
  customer: string
  meId: string
  sent?: MessageState | null | undefined
}) {
  const { author, at, text, citations, stopped, attachments } = message
  const state = sent === undefined ? null : <SentState state={sent} />
  switch (author.kind) {
    case 'customer':
      return (
        <Bubble side="start" look={BUBBLE.customer} follows={follows} who={customer} at={at}>
          <CustomersWords text={text} />
          <Attachments files={attachments} />
        </Bubble>
      )
    case 'assistant':
      return (
        <Bubble
          side="end"
          look={BUBBLE.assistant}
          follows={follows}
          who="Assistant"
          at={at}
          avatar="assistant"
          below={<Below {...{ stopped, state, looked }} />}
        >
          <Markdown text={text} {...(citations ? { citations } : {})} />
          {citations?.length ? <Sources citations={citations} /> : null}
        </Bubble>
      )
    case 'human':
      return (
        <Bubble
          side="end"
          look={BUBBLE.human}
          follows={follows}
          who={author.human.name}
          you={author.human.id === meId}
          at={at}
          avatar="human"
          below={state}
        >
          {text === '' ? null : <Markdown text={text} />}
          <Attachments files={attachments} />
        </Bubble>
      )
    case 'system':
      return <Announcement text={text} at={at} below={state} />
  }
}

function Below({
  stopped,
  state,
  looked,
}: {
  stopped: true | undefined
  state: ReactNode
  looked: MessageOf['looked']
}) {
  return (
    <>
      {stopped ? <p className="px-1 text-xs text-ink-faint">Stopped by the customer</p> : null}
      {state}
      {looked ? <Looked looked={looked} /> : null}
    </>
  )
}

/** Whatever a customer writes is text, also where it looks like something else. */
function CustomersWords({ text }: { text: string }) {
  if (text === '') return null
  return (
    <p dir="auto" className="wrap-words">
      {text}
    </p>
  )
}

/** The assistant's answer while it is being written. */
export function DraftMessage({ text }: { text: string }) {
  return (
    <Bubble
      side="end"
      look={classes(BUBBLE.assistant, 'outline-1 outline-dashed outline-assistant-ink')}
      follows={false}
      who="Assistant is writing…"
      avatar="assistant"
    >
      {text === '' ? (
        <Sparkles size={16} aria-hidden className="animate-breathe" />
      ) : (
        <Markdown text={text} streaming />
      )}
    </Bubble>
  )
}

export function Bubble({
  side,
  look,
  follows,
  who,
  you = false,
  at,
  avatar = 'customer',
  below,
  children,
}: {
  side: 'start' | 'end'
  look: string
  /** The one before is by the same author, and just before: no need to say who it is again. */
  follows: boolean
  who: string
  you?: boolean
  at?: string
  avatar?: 'customer' | 'assistant' | 'human'
  below?: ReactNode
  children: ReactNode
}) {
  const end = side === 'end'
  return (
    <article
      className={classes('flex gap-2.5', end && 'flex-row-reverse', follows ? 'pt-1' : 'pt-4')}
    >
      <span className="w-7 shrink-0 max-sm:hidden">
        {follows ? null : <Avatar kind={avatar} name={who} />}
      </span>
      <div
        className={classes(
          'flex min-w-0 max-w-[85%] flex-col gap-1',
          end ? 'items-end' : 'items-start',
        )}
      >
        <p className={classes('flex items-baseline gap-2 px-1 text-xs', follows && 'sr-only')}>
          <span className="truncate font-medium text-ink-soft">{you ? `${who} (you)` : who}</span>
          {at ? (
            <span className="shrink-0 text-ink-faint">
              <ClockTime at={at} />
            </span>
          ) : null}
        </p>
        <div className={classes('min-w-0 max-w-full rounded-2xl px-3.5 py-2', look)}>
          {children}
        </div>
        {below}
      </div>
    </article>
  )
}

export const BUBBLE = {
  customer: 'rounded-ss-md border border-line bg-surface',
  assistant: 'rounded-se-md bg-assistant-soft',
  human: 'rounded-se-md bg-accent-soft',
}

/** What Baton itself told the customer. */
function Announcement({ text, at, below }: { text: string; at: string; below: ReactNode }) {
  return (
    <div className="mx-auto flex max-w-[85%] items-start gap-2 pt-4 text-sm text-ink-soft">
      <Megaphone size={14} aria-hidden className="mt-0.5 shrink-0" />
      <div className="min-w-0">
        <p className="flex gap-2 text-xs">
          <span className="font-medium">Baton told the customer</span>
          <span className="text-ink-faint">
            <ClockTime at={at} />
          </span>
        </p>
        <p dir="auto" className="wrap-words mt-0.5">
          {text}
        </p>
        {below}
      </div>
    </div>
  )
}
