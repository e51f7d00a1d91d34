import type { Draft } from '@baton/client'
import { useNavigate } from '@tanstack/react-router'
import { useEffect, useRef, useState } from 'react'
import { useDesk } from '../app/desk.tsx'
import { useKey } from '../app/keys.ts'
import { useMe } from '../app/me.ts'
import { useMedia } from '../app/media.ts'
import { useSettings } from '../app/settings.ts'
import { useNextConversation } from '../inbox/next-conversation.tsx'
import { Dialog } from '../parts/dialog.tsx'
import { useActions } from './actions.ts'
import { BeatenNotice } from './beaten-notice.tsx'
import { Composer, type ComposerHandle } from './composer.tsx'
import { DetailsPanel } from './details-panel.tsx'
import { EscalationStrip, jumpToEscalation } from './escalation-strip.tsx'
import { HandBackDialog } from './hand-back-dialog.tsx'
import { Header } from './header.tsx'
import type { Log } from './log.ts'
import type { Mode } from './outbox.ts'
import { mayOf, stanceOf } from './stance.ts'
import { Transcript } from './transcript.tsx'
import { useOutgoing } from './use-outgoing.ts'

/** One conversation and everything that can be done with it. Mounted anew for each. */
export function OpenConversation({ log, draft }: { log: Log; draft: Draft | null }) {
  const { conversation } = log
  const { human: me } = useMe()
  const actions = useActions(conversation.id)
  const outgoing = useOutgoing(log, actions.lost)
  const composer = useRef<ComposerHandle>(null)
  const [handingBack, setHandingBack] = useState(false)
  const details = useDetails()
  const closeAndGoOn = useCloseAndGoOn(conversation.id, actions.close)
  const stance = stanceOf(conversation.holder, me.id)
  const may = mayOf(stance)
  useSeenWhileShown(conversation.id, conversation.seq)

  async function takeOver() {
    if (await actions.takeOver()) composer.current?.write('reply')
  }
  function send(mode: Mode, text: string) {
    actions.forgetBeaten()
    outgoing.send(mode, text)
  }
  useKey('t', () => void takeOver(), may.takeOver)
  useKey('b', () => setHandingBack(true), may.handBack)
  useKey('e', () => void closeAndGoOn(), may.close)
  useKey('r', () => composer.current?.write('reply'))
  useKey('n', () => composer.current?.write('note'))
  useKey(']', details.toggle)

  return (
    <div className="flex h-full">
      <section
        aria-label={`Conversation: ${subjectOf(log)}`}
        className="flex h-full min-w-0 flex-1 flex-col bg-canvas"
      >
        <Header
          conversation={conversation}
          subject={subjectOf(log)}
          stance={stance}
          pending={actions.pending}
          detailsShown={details.shown}
          onTakeOver={() => void takeOver()}
          onHandBack={() => setHandingBack(true)}
          onClose={() => void closeAndGoOn()}
          onDetails={details.toggle}
        />
        <EscalationStrip conversation={conversation} />
        <BeatenNotice beaten={actions.beaten} stance={stance} onDismiss={actions.forgetBeaten} />
        <Transcript
          log={log}
          draft={draft}
          outgoing={outgoing.entries}
          meId={me.id}
          onRetry={outgoing.retry}
          onDiscard={outgoing.discard}
          onEdit={(entry) => {
            outgoing.discard(entry.id)
            composer.current?.write(entry.mode, entry.text)
          }}
        />
        <Composer
          ref={composer}
          conversationId={conversation.id}
          stance={stance}
          takingOver={actions.pending === 'take-over'}
          onTakeOver={() => void takeOver()}
          onSend={send}
        />
      </section>
      {details.wide && details.shown ? (
        <aside
          aria-label="Details"
          className="scroll-quietly w-72 shrink-0 overflow-y-auto border-s border-line bg-surface 2xl:w-80"
        >
          <DetailsPanel log={log} onJump={jumpToEscalation} />
        </aside>
      ) : null}
      <Dialog
        title="Details"
        place="side"
        open={!details.wide && details.shown}
        onOpenChange={details.set}
      >
        <DetailsPanel
          log={log}
          onJump={() => {
            details.set(false)
            jumpToEscalation()
          }}
        />
      </Dialog>
      <HandBackDialog
        open={handingBack}
        onOpenChange={setHandingBack}
        pending={actions.pending === 'hand-back'}
        handBack={actions.handBack}
      />
    </div>
  )
}

function subjectOf({ conversation }: Log): string {
  const first = conversation.messages.find(({ author }) => author.kind === 'customer')
  return conversation.escalation?.summary.subject || first?.text || 'Nothing written yet'
}

/** Beside the conversation where there is room, and remembered; over it where there is none, and not. */
function useDetails() {
  const { settings } = useDesk()
  const wide = useMedia('(min-width: 80rem)')
  const { detailsShown } = useSettings()
  const [over, setOver] = useState(false)
  const shown = wide ? detailsShown : over
  const set = (next: boolean) => (wide ? settings.set({ detailsShown: next }) : setOver(next))
  return { wide, shown, set, toggle: () => set(!shown) }
}

/** What is done with makes room for the next in the list. */
function useCloseAndGoOn(conversationId: string, close: () => Promise<boolean>) {
  const { toasts } = useDesk()
  const navigate = useNavigate()
  const { view, after } = useNextConversation()

  function open(id: string | null) {
    if (id === null) return void navigate({ to: '/inbox/$view', params: { view } })
    void navigate({ to: '/inbox/$view/$conversationId', params: { view, conversationId: id } })
  }

  return async () => {
    const next = after(conversationId)
    if (!(await close())) return
    toasts.done('Closed', { label: 'Look at it again', run: () => open(conversationId) })
    open(next)
  }
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
