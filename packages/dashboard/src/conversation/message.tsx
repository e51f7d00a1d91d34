import { Megaphone, Sparkles } from 'lucide-react'
import { type ReactNode, use } from 'react'
import { useMay } from '../app/may.tsx'
import { classes } from '../parts/classes.ts'
import { Markdown } from '../parts/markdown.tsx'
import { ClockTime } from '../parts/time.tsx'
import { t } from '../words/translate.ts'
import { BUBBLE, Bubble } from './bubble.tsx'
import type { MessageOf } from './entries.ts'
import { Attachments, FilesOfConversation } from './files/attachments.tsx'
import { anchorOf } from './linked-message.ts'
import { Looked } from './looked.tsx'
import { MailParts } from './mail-parts.tsx'
import { MessageMenu } from './message-menu.tsx'
import { cameByMail } from './original/original-door.tsx'
import { type Sent, SentState } from './sent-state.tsx'
import { Sources } from './sources.tsx'
import { CarriedLine } from './story/merged-line.tsx'
import { Splitting } from './story/splitting.ts'
import { Translation, useTranslation } from './translation.tsx'
import { useHasModel } from './use-assist.ts'

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
  sent?: Sent | null | undefined
}) {
  const { author, at, text, citations, stopped, attachments } = message
  const state = sent === undefined ? null : <SentState state={sent} />
  const { menu, translation } = useMore(message, customer)
  const of = { follows, at, menu, id: anchorOf(message.id) }
  switch (author.kind) {
    case 'customer':
      return (
        <Bubble
          {...{ ...of, who: customer, look: BUBBLE.customer, side: 'start' }}
          below={<BelowTheirs translation={translation} message={message} />}
        >
          <CustomersWords text={text} />
          <Attachments files={attachments} />
        </Bubble>
      )
    case 'assistant':
      return (
        <Bubble
          {...{
            ...of,
            who: t('Assistant'),
            look: BUBBLE.assistant,
            side: 'end',
            avatar: 'assistant',
          }}
          below={<Below {...{ stopped, state, looked, translation }} />}
        >
          <Markdown text={text} {...(citations ? { citations } : {})} />
          {citations?.length ? <Sources citations={citations} /> : null}
        </Bubble>
      )
    case 'human':
      return (
        <Bubble
          {...{ ...of, who: author.human.name, look: BUBBLE.human, side: 'end', avatar: 'human' }}
          you={author.human.id === meId}
          below={<Below {...{ stopped, state, looked: null, translation }} />}
        >
          {text === '' ? null : <Markdown text={text} />}
          <Attachments files={attachments} />
        </Bubble>
      )
    case 'system':
      return <Announcement text={text} at={at} below={state} />
  }
}

/** What can be done with it, where there is a conversation on the server. */
function useMore({ id, author, text, outside }: MessageOf['message'], customer: string) {
  const conversationId = use(FilesOfConversation)
  const split = use(Splitting)
  const hasModel = useHasModel()
  const mayAnswer = useMay('conversations.answer')
  const { now, ask, dismiss } = useTranslation(conversationId ?? '', text)
  if (conversationId === null) return { menu: null, translation: null }
  const names = { customer, assistant: t('Assistant'), system: 'Baton' }
  const who = author.kind === 'human' ? author.human.name : names[author.kind]
  const onTranslate = hasModel && mayAnswer && text.trim() !== '' ? ask : null
  const isAnswer = author.kind === 'assistant' && mayAnswer
  const isMail = cameByMail(outside)
  const onSplit = split && author.kind === 'customer' ? () => split(id) : null
  return {
    menu: (
      <MessageMenu
        {...{ conversationId, messageId: id, who, onTranslate, onSplit, isAnswer, isMail }}
      />
    ),
    translation: <Translation assisted={now} onAgain={ask} onDismiss={dismiss} />,
  }
}

function BelowTheirs({
  translation,
  message: { outside, carried },
}: {
  translation: ReactNode
  message: MessageOf['message']
}) {
  return (
    <>
      {translation}
      {carried ? <CarriedLine from={carried.from} /> : null}
      <MailParts outside={outside} />
    </>
  )
}

function Below({
  stopped,
  state,
  looked,
  translation,
}: {
  translation: ReactNode
  stopped: true | undefined
  state: ReactNode
  looked: MessageOf['looked']
}) {
  return (
    <>
      {translation}
      {stopped ? (
        <p className="px-1 text-xs text-ink-faint">{t('Stopped by the customer')}</p>
      ) : null}
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
      who={t('Assistant is writing…')}
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

/** What Baton itself told the customer. */
function Announcement({ text, at, below }: { text: string; at: string; below: ReactNode }) {
  return (
    <div className="mx-auto flex max-w-[85%] items-start gap-2 pt-4 text-sm text-ink-soft">
      <Megaphone size={14} aria-hidden className="mt-0.5 shrink-0" />
      <div className="min-w-0">
        <p className="flex gap-2 text-xs">
          <span className="font-medium">{t('Baton told the customer')}</span>
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
