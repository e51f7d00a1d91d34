import type { Macro, MacroStep } from '@baton/contract'
import { type Conversation, fillVariables, mergedInto, valuesOf } from '@baton/core'
import { type Ref, useRef, useState } from 'react'
import { useMe } from '../app/me.ts'
import { classes } from '../parts/classes.ts'
import { AssistButton, Proposal } from './assist.tsx'
import { Area } from './composer-area.tsx'
import { Foot, SendButton } from './composer-foot.tsx'
import { BackToMine, DraftState, ModeSwitch, Plan, Unfilled } from './composer-lines.tsx'
import { LockLine, TakeOverLine } from './composer-locks.tsx'
import { lockOf, sideEffectOf, WORDS } from './composer-words.ts'
import { takingIn } from './files/taking-in.ts'
import { Tray } from './files/tray.tsx'
import { useFiles } from './files/use-files.ts'
import type { How, Mode } from './outbox.ts'
import { Overtaken, overtakenBy } from './overtaken.tsx'
import { ProposedMacros, useProposedMacros } from './proposed-macros.tsx'
import type { Stance } from './stance.ts'
import { useTelling } from './typing.tsx'
import { useAssist, useHasModel } from './use-assist.ts'
import { useSuggestions } from './use-suggestions.ts'
import { type ComposerHandle, useWriting } from './use-writing.ts'

/** As much as the contract takes. */
const MAX_LENGTH = 10_000

export type ComposerProps = {
  conversation: Conversation
  stance: Stance
  takingOver: boolean
  onTakeOver: () => void
  onSend: (mode: Mode, text: string, how: How) => void
  /** A macro that says nothing. */
  onSteps: (steps: readonly MacroStep[]) => void
  onClose: () => void
  ref?: Ref<ComposerHandle>
}

/**
 * Where a teammate writes: to the customer, or to the team. The two have nothing in common but their place, neither text
 * nor colour nor label nor button, so that a note never leaves the house by mistake.
 */
export function Composer(props: ComposerProps) {
  const { stance } = props
  const area = useRef<HTMLTextAreaElement>(null)
  const it = useComposer(props, area)
  const { mode, writing, files, isReply, locked, sideEffect } = it
  const { text } = writing
  const sendAndClose = () => {
    it.send()
    props.onClose()
  }

  return (
    <section
      aria-label={WORDS[mode].region}
      className={classes(PAPER, PAPER_OF[mode])}
      {...(isReply && !locked ? takingIn(files) : {})}
    >
      <div className="mx-auto flex max-w-3xl flex-col gap-2">
        <div className="flex items-center gap-3">
          <ModeSwitch mode={mode} onChange={it.setMode} />
          <SeenBy mode={mode} locked={!!locked} />
          <DraftState writing={writing} unread={it.unread} />
        </div>
        {locked ? <LockLine>{locked}</LockLine> : null}
        {sideEffect ? (
          <TakeOverLine pending={props.takingOver} onTakeOver={props.onTakeOver}>
            {sideEffect}
          </TakeOverLine>
        ) : null}
        {it.overtaken ? <Overtaken human={it.overtaken.human} onRead={it.reviewed} /> : null}
        {isReply ? <Proposed it={it} locked={!!locked} /> : null}
        {/* What was written before it was locked stays in sight, to be copied. */}
        {locked && text === '' ? null : (
          <>
            <Area
              {...{ area, mode, text, set: it.write, send: it.send, suggestions: it.suggestions }}
              sendAndClose={it.sendable && isReply ? sendAndClose : it.send}
              locked={!!locked}
            />
            <Unfilled names={isReply ? it.unfilled : []} />
            {isReply ? <Plan steps={it.steps} onChange={it.setSteps} /> : null}
            {isReply ? <Tray files={files} /> : null}
            <Foot length={text.length} max={MAX_LENGTH} files={isReply && !locked ? files : null}>
              <BackToMine text={it.mine} onBack={it.backToMine} />
              {isReply && !locked ? <AssistButton {...it.asking} /> : null}
              <SendButton
                mode={mode}
                does={text.trim() === '' && it.steps.length > 0}
                takesOver={stance.kind !== 'mine' && !!sideEffect}
                disabled={!it.sendable}
                send={it.send}
              />
            </Foot>
          </>
        )}
      </div>
    </section>
  )
}

type Composing = ReturnType<typeof useComposer>

function Proposed({ it, locked }: { it: Composing; locked: boolean }) {
  const { now, ask, stop, dismiss } = it.assist
  return (
    <>
      {now ? (
        <Proposal
          {...{ assisted: now, onUse: it.useProposal, onStop: stop, onDismiss: dismiss }}
          onAgain={() => ask(now.wanted)}
        />
      ) : null}
      {locked ? null : <ProposedMacros proposals={it.proposals} onUse={it.useMacro} />}
    </>
  )
}

type AreaRef = { current: HTMLTextAreaElement | null }

function useComposer({ conversation, stance, onSend, onSteps, ref }: ComposerProps, area: AreaRef) {
  const { id, seq } = conversation
  const { human: me } = useMe()
  const files = useFiles(id)
  const [steps, setSteps] = useState<readonly MacroStep[]>([])
  const now = useWriting({ conversationId: id, seq, files, onSteps: setSteps }, area, ref)
  const { mode, writing } = now
  const { text } = writing
  const isReply = mode === 'reply'
  /** What stood here before the model's words were taken. */
  const [mine, setMine] = useState<string | null>(null)
  const typing = useTelling(id)
  const assist = useAssist(id)
  const hasModel = useHasModel()
  const proposals = useProposedMacros(id)

  // A note is nobody's but the team's, and so is that it is being written.
  function write(next: string) {
    if (isReply && next !== '') typing()
    now.set(next)
  }
  const onMacro = (macro: Macro) => setSteps(filled(macro.steps, conversation, me))
  const suggestions = useSuggestions({ conversation, mode, text, set: write, onMacro, area })
  const withFiles = isReply && files.chips.length > 0
  const goesOn = mergedInto(conversation)?.carries === true
  const locked = isReply ? lockOf(stance, goesOn) : null
  const overtaken =
    isReply && text.trim() !== '' ? overtakenBy(conversation, me.id, writing.after) : null
  const says = text.trim() !== '' || withFiles
  const does = isReply && steps.length > 0
  const fits = !(withFiles && files.busy) && text.length <= MAX_LENGTH
  const sendable = (says || does) && fits && !locked && !overtaken

  function send() {
    if (!sendable) return
    if (!says) onSteps(steps)
    else {
      const { draftId, after } = now.take()
      const along = isReply
        ? { attachments: files.ready, after: draftId ? after : seq, steps }
        : { mentions: suggestions.mentions.map((human) => human.id) }
      onSend(mode, text, { id: draftId || undefined, ...along })
      if (withFiles) files.clear()
    }
    if (isReply) setSteps([])
    setMine(null)
    assist.dismiss()
    proposals.dismiss()
    area.current?.focus()
  }

  return {
    ...now,
    ...{ files, isReply, locked, overtaken, sendable, send, write, suggestions, steps, setSteps },
    ...{ assist, proposals, mine },
    asking: {
      text,
      locale: conversation.locale,
      hasModel,
      ask: assist.ask,
      propose: proposals.ask,
    },
    sideEffect: isReply ? sideEffectOf(stance) : null,
    unfilled: fillVariables(text, {}).missing,
    useProposal() {
      if (!assist.now) return
      setMine(text)
      write(assist.now.text)
      assist.dismiss()
      area.current?.focus()
    },
    useMacro(macro: Macro) {
      const says = fillVariables(macro.text, valuesOf(conversation, me)).text
      if (text.trim() !== '') setMine(text)
      write([text.trimEnd(), says].filter((part) => part !== '').join('\n\n'))
      onMacro(macro)
      proposals.dismiss()
      area.current?.focus()
    },
    backToMine() {
      if (mine !== null) write(mine)
      setMine(null)
    },
  }
}

/** Notes and instructions of a macro have variables, too. */
function filled(
  steps: readonly MacroStep[],
  conversation: Conversation,
  me: Parameters<typeof valuesOf>[1],
): MacroStep[] {
  const values = valuesOf(conversation, me)
  return steps.map((step) => {
    if (step.do === 'note') return { ...step, text: fillVariables(step.text, values).text }
    if (step.do === 'hand-back' && step.instruction)
      return { ...step, instruction: fillVariables(step.instruction, values).text }
    return step
  })
}

function SeenBy({ mode, locked }: { mode: Mode; locked: boolean }) {
  return (
    <p className={classes(SEEN_BY, mode === 'note' ? NOTED : 'text-ink-faint')}>
      {locked ? '' : WORDS[mode].seenBy}
    </p>
  )
}

const PAPER =
  'shrink-0 border-t px-3 pt-2 pb-[max(0.75rem,env(safe-area-inset-bottom))] transition-colors sm:px-4'
const PAPER_OF: Record<Mode, string> = {
  reply: 'border-line bg-surface',
  note: 'border-note-line bg-note-soft',
}
const SEEN_BY = 'min-w-0 flex-1 truncate text-xs max-sm:hidden'
const NOTED = 'font-medium text-note-ink'
