import type { Attachment } from '@baton/contract'
import { NotebookPen, Send } from 'lucide-react'
import {
  type KeyboardEvent,
  type ReactNode,
  type Ref,
  type RefObject,
  useEffect,
  useImperativeHandle,
  useRef,
  useState,
} from 'react'
import { Button } from '../parts/button.tsx'
import { classes } from '../parts/classes.ts'
import { Counter, LockLine, ModeSwitch, SendChord, TakeOverLine } from './composer-lines.tsx'
import { lockOf, sideEffectOf, WORDS } from './composer-words.ts'
import { useDraft } from './drafts.ts'
import { takingIn } from './files/taking-in.ts'
import { AttachButton, Tray } from './files/tray.tsx'
import { type FilesToSend, useFiles } from './files/use-files.ts'
import type { Mode } from './outbox.ts'
import type { Stance } from './stance.ts'
import { useTelling } from './typing.tsx'

/** As much as the contract takes. */
const MAX_LENGTH = 10_000

export type ComposerHandle = {
  /** Begins to write in this mode; what is given is put below what is there already. */
  write(mode: Mode, text?: string): void
}

/**
 * Where a teammate writes: to the customer, or to the team. The two have nothing in common but their place, neither text
 * nor colour nor label nor button, so that a note never leaves the house by mistake.
 */
export function Composer({
  conversationId,
  stance,
  takingOver,
  onTakeOver,
  onSend,
  ref,
}: {
  conversationId: string
  stance: Stance
  takingOver: boolean
  onTakeOver: () => void
  onSend: (mode: Mode, text: string, files?: readonly Attachment[]) => void
  ref?: Ref<ComposerHandle>
}) {
  const area = useRef<HTMLTextAreaElement>(null)
  const { mode, setMode, text, setText } = useWriting(conversationId, area, ref)
  const files = useFiles(conversationId)
  const isReply = mode === 'reply'
  const withFiles = isReply && files.chips.length > 0
  const locked = isReply ? lockOf(stance) : null
  const sideEffect = isReply ? sideEffectOf(stance) : null
  const says = text.trim() !== '' || withFiles
  const sendable = says && !(withFiles && files.busy) && text.length <= MAX_LENGTH && !locked

  const typing = useTelling(conversationId)
  // A note is nobody's but the team's, and so is that it is being written.
  function write(next: string) {
    if (mode === 'reply' && next !== '') typing()
    setText(next)
  }

  function send() {
    if (!sendable) return
    onSend(mode, text, withFiles ? files.ready : [])
    if (withFiles) files.clear()
    setText('')
    area.current?.focus()
  }

  return (
    <section
      aria-label={WORDS[mode].region}
      className={classes(PAPER, PAPER_OF[mode])}
      {...(isReply && !locked ? takingIn(files) : {})}
    >
      <div className="mx-auto flex max-w-3xl flex-col gap-2">
        <div className="flex items-center gap-3">
          <ModeSwitch mode={mode} onChange={setMode} />
          <SeenBy mode={mode} locked={!!locked} />
        </div>
        {locked ? <LockLine>{locked}</LockLine> : null}
        {sideEffect ? (
          <TakeOverLine pending={takingOver} onTakeOver={onTakeOver}>
            {sideEffect}
          </TakeOverLine>
        ) : null}
        {/* What was written before it was locked stays in sight, to be copied. */}
        {locked && text === '' ? null : (
          <>
            <Area ref={area} mode={mode} text={text} locked={!!locked} set={write} send={send} />
            {isReply ? <Tray files={files} /> : null}
            <Foot length={text.length} files={isReply && !locked ? files : null}>
              <SendButton mode={mode} takesOver={!!sideEffect} disabled={!sendable} send={send} />
            </Foot>
          </>
        )}
      </div>
    </section>
  )
}

function Foot({
  length,
  files,
  children,
}: {
  length: number
  /** Null where none can be sent along. */
  files: FilesToSend | null
  children: ReactNode
}) {
  return (
    <div className="flex items-center gap-3">
      {files ? <AttachButton files={files} /> : null}
      <Counter length={length} max={MAX_LENGTH} />
      <span className="flex-1" />
      <SendChord />
      {children}
    </div>
  )
}

function SeenBy({ mode, locked }: { mode: Mode; locked: boolean }) {
  return (
    <p className={classes(SEEN_BY, mode === 'note' ? NOTED : 'text-ink-faint')}>
      {locked ? '' : WORDS[mode].seenBy}
    </p>
  )
}

/** Which of the two is being written, and its text. */
function useWriting(
  conversationId: string,
  area: RefObject<HTMLTextAreaElement | null>,
  ref: Ref<ComposerHandle> | undefined,
) {
  const [mode, setMode] = useState<Mode>('reply')
  const [calls, setCalls] = useState(0)
  const [reply, setReply] = useDraft(conversationId, 'reply')
  const [note, setNote] = useDraft(conversationId, 'note')

  useImperativeHandle(ref, () => ({
    write(next, more) {
      setMode(next)
      setCalls((before) => before + 1)
      if (more) {
        const [before, set] = next === 'reply' ? [reply, setReply] : [note, setNote]
        set(before.trim() === '' ? more : `${before}\n\n${more}`)
      }
    },
  }))
  // Not before it is drawn: where a reply is locked there is no field to have the focus.
  useEffect(() => {
    if (calls > 0) area.current?.focus()
  }, [calls, area])
  return mode === 'reply'
    ? { mode, setMode, text: reply, setText: setReply }
    : { mode, setMode, text: note, setText: setNote }
}

function Area({
  ref,
  mode,
  text,
  locked,
  set,
  send,
}: {
  ref: RefObject<HTMLTextAreaElement | null>
  mode: Mode
  text: string
  locked: boolean
  set: (text: string) => void
  send: () => void
}) {
  function onKeyDown(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Escape') ref.current?.blur()
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
    event.preventDefault()
    send()
  }
  return (
    <textarea
      ref={ref}
      value={text}
      readOnly={locked}
      aria-label={WORDS[mode].label}
      placeholder={locked ? '' : WORDS[mode].placeholder}
      onChange={({ currentTarget }) => set(currentTarget.value)}
      onKeyDown={onKeyDown}
      dir="auto"
      rows={2}
      className={classes(AREA, mode === 'note' ? 'border-note-line border-dashed' : 'border-edge')}
    />
  )
}

function SendButton({
  mode,
  takesOver,
  disabled,
  send,
}: {
  mode: Mode
  takesOver: boolean
  disabled: boolean
  send: () => void
}) {
  const note = mode === 'note'
  const Icon = note ? NotebookPen : Send
  return (
    <Button
      look={note ? 'note' : 'primary'}
      disabled={disabled}
      icon={<Icon size={14} aria-hidden className={note ? '' : 'rtl:-scale-x-100'} />}
      onClick={send}
    >
      {note ? 'Add note' : takesOver ? 'Take over and send' : 'Send reply'}
    </Button>
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
const AREA =
  'field-sizing-content max-h-[32dvh] min-h-16 w-full resize-none rounded-xl border bg-surface px-3 py-2 text-base ' +
  'placeholder:text-ink-faint read-only:cursor-not-allowed read-only:bg-sunken read-only:text-ink-soft ' +
  'pointer-coarse:text-lg'
