import type { Draft } from '@baton/client'
import { inWords } from '@baton/core'
import { type RefObject, useEffect, useRef, useState } from 'react'
import { useDesk } from '../app/desk.tsx'
import { useKey } from '../app/keys.ts'
import { useMay } from '../app/may.tsx'
import { useMe } from '../app/me.ts'
import { useMedia } from '../app/media.ts'
import { customerName } from '../parts/customer-name.ts'
import { t } from '../words/translate.ts'
import { PromiseStrip } from '../work/promise-strip.tsx'
import { useClosing } from '../work/use-closing.tsx'
import { WorkBar } from '../work/work-bar.tsx'
import { type Actions, useActions } from './actions.ts'
import { BeatenNotice } from './beaten-notice.tsx'
import { Composer } from './composer.tsx'
import { ReadingAlong } from './composer-locks.tsx'
import { Details, useDetails } from './details.tsx'
import { FilesOfConversation } from './files/attachments.tsx'
import { HandBackDialog } from './hand-back-dialog.tsx'
import { Header } from './header.tsx'
import { useCopyLink, useLinkedMessage } from './linked-message.ts'
import type { Log } from './log.ts'
import type { Mode } from './outbox.ts'
import { mayOf, type Stance, stanceOf } from './stance.ts'
import { MergedStrip } from './story/merged-line.tsx'
import { Splitting } from './story/splitting.ts'
import { useSplit } from './story/use-split.tsx'
import { Transcript } from './transcript.tsx'
import { TypingLine } from './typing.tsx'
import { useCloseAndGoOn } from './use-close-and-go-on.ts'
import { useOutgoing } from './use-outgoing.ts'
import type { ComposerHandle } from './use-writing.ts'
import { useViewing } from './viewers.ts'

/** One conversation and everything that can be done with it. Mounted anew for each. */
export function OpenConversation({ log, draft }: { log: Log; draft: Draft | null }) {
  const { conversation } = log
  const { human: me } = useMe()
  const actions = useActions(conversation.id)
  const composer = useRef<ComposerHandle>(null)
  const [handingBack, setHandingBack] = useState(false)
  const details = useDetails()
  const touch = useMedia('(pointer: coarse)')
  const closeAndGoOn = useCloseAndGoOn(conversation.id, actions.close)
  const closing = useClosing(conversation, closeAndGoOn, actions.pending === 'close')
  const stance = stanceOf(conversation.holder, me.id)
  useSeenWhileShown(conversation.id, conversation.seq)
  useViewing(conversation.id)
  useLinkedMessage()

  function takeOver() {
    // At once, not when it is done: the focus must not jump while the teammate has gone on to something else. A phone's
    // keyboard would cover what is to be read first.
    if (!touch) composer.current?.write('reply')
    void actions.takeOver()
  }
  const does: Does = {
    takeOver,
    // The digest is drafted from what was said, so a reply that could still be taken back goes first.
    handBack: () => void actions.repliesGo().then(setHandingBack),
    close: closing.ask,
    write: (mode) => composer.current?.write(mode),
    details: details.toggle,
    cannedReply: () => composer.current?.write('reply', '/'),
  }
  useConversationKeys(stance, does)
  useKey('c', useCopyLink(conversation.id))

  return (
    <div className="flex h-full">
      <section
        aria-label={t('Conversation: {subject}', { subject: subjectOf(log) })}
        className="flex h-full min-w-0 flex-1 flex-col bg-canvas"
      >
        <Header
          conversation={conversation}
          subject={subjectOf(log)}
          stance={stance}
          pending={actions.pending}
          detailsShown={details.shown}
          onTakeOver={does.takeOver}
          onHandBack={does.handBack}
          onClose={does.close}
          onDetails={does.details}
        />
        <WorkBar conversation={conversation} stance={stance} onCancel={closing.choose} />
        <MergedStrip conversation={conversation} />
        <PromiseStrip conversation={conversation} />
        <BeatenNotice beaten={actions.beaten} stance={stance} onDismiss={actions.forgetBeaten} />
        <Talk {...{ log, draft, stance, actions, does, composer }} />
      </section>
      <Details log={log} details={details} />
      {closing.dialog}
      <HandBackDialog
        conversationId={conversation.id}
        open={handingBack}
        onOpenChange={setHandingBack}
        pending={actions.pending === 'hand-back'}
        handBack={actions.handBack}
      />
    </div>
  )
}

/** What was said, and where the next word is written. */
function Talk({
  log,
  draft,
  stance,
  actions,
  does,
  composer,
}: {
  log: Log
  draft: Draft | null
  stance: Stance
  actions: Actions
  does: Does
  composer: RefObject<ComposerHandle | null>
}) {
  const outgoing = useOutgoing(log, actions.lost)
  const { human: me } = useMe()
  const { id, customer, messages } = log.conversation
  const mayAnswer = useMay('conversations.answer')
  const split = useSplit(log.conversation, stance)
  return (
    <FilesOfConversation value={log.conversation.id}>
      <Splitting value={split.begin}>
        <Transcript
          log={log}
          draft={draft}
          outgoing={outgoing}
          onEdit={(entry) => composer.current?.write(entry.mode, entry.text, entry)}
        />
      </Splitting>
      {split.dialog}
      <TypingLine
        conversationId={id}
        customer={customerName(customer)}
        meId={me.id}
        messages={messages.length}
      />
      {mayAnswer ? (
        <Composer
          ref={composer}
          conversation={log.conversation}
          stance={stance}
          takingOver={actions.pending === 'take-over'}
          onTakeOver={does.takeOver}
          onSend={(mode, text, how) => {
            actions.forgetBeaten()
            // From here on it is theirs, also while the words can still be taken back.
            if (mode === 'reply' && mayOf(stance, mayAnswer).takeOver) void actions.takeOver()
            outgoing.send(mode, text, how)
          }}
          onSteps={(steps) => void actions.doSteps(steps)}
          onClose={does.close}
        />
      ) : (
        <ReadingAlong />
      )}
    </FilesOfConversation>
  )
}

type Does = {
  takeOver: () => void
  handBack: () => void
  close: () => void
  write: (mode: Mode) => void
  details: () => void
  /** Where they are looked for: in the reply, after a slash. */
  cannedReply: () => void
}

function useConversationKeys(stance: Stance, does: Does): void {
  const mayAnswer = useMay('conversations.answer')
  const may = mayOf(stance, mayAnswer)
  useKey('t', does.takeOver, may.takeOver)
  useKey('b', does.handBack, may.handBack)
  useKey('e', does.close, may.close)
  useKey('r', () => does.write('reply'), mayAnswer)
  useKey('n', () => does.write('note'), mayAnswer)
  useKey('m', does.cannedReply, mayAnswer)
  useKey(']', does.details)
}

function subjectOf({ conversation }: Log): string {
  const first = conversation.messages.find(({ author }) => author.kind === 'customer')
  return (
    conversation.escalation?.summary.subject ||
    (first && inWords(first)) ||
    t('Nothing written yet')
  )
}

function useSeenWhileShown(conversationId: string, seq: number): void {
  const { seen } = useDesk()
  useEffect(() => {
    const mark = () => {
      if (document.visibilityState === 'visible') seen.mark(conversationId, seq)
    }
    mark()
    document.addEventListener('visibilitychange', mark)
    return () => document.removeEventListener('visibilitychange', mark)
  }, [seen, conversationId, seq])
}
