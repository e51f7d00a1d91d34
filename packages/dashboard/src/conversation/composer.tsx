import { Hand, Lock, NotebookPen, Send } from 'lucide-react'
import { type KeyboardEvent, type Ref, useImperativeHandle, useRef, useState } from 'react'
import { Button } from '../parts/button.tsx'
import { classes } from '../parts/classes.ts'
import { Kbd } from '../parts/kbd.tsx'
import { useDraft } from './drafts.ts'
import type { Mode } from './outbox.ts'
import type { Stance } from './stance.ts'

/** As much as the contract takes. */
const MAX_LENGTH = 10_000
const NEARLY = 9_500

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
  onSend: (mode: Mode, text: string) => void
  ref?: Ref<ComposerHandle>
}) {
  const [mode, setMode] = useState<Mode>('reply')
  const [reply, setReply] = useDraft(conversationId, 'reply')
  const [note, setNote] = useDraft(conversationId, 'note')
  const area = useRef<HTMLTextAreaElement>(null)
  const [text, setText] = mode === 'reply' ? [reply, setReply] : [note, setNote]
  const locked = mode === 'reply' ? lockOf(stance) : null
  const sendable = text.trim() !== '' && text.length <= MAX_LENGTH && !locked

  useImperativeHandle(ref, () => ({
    write(next, more) {
      setMode(next)
      if (more) {
        const [before, set] = next === 'reply' ? [reply, setReply] : [note, setNote]
        set(before.trim() === '' ? more : `${before}\n\n${more}`)
      }
      area.current?.focus()
    },
  }))

  function send() {
    if (!sendable) return
    onSend(mode, text)
    setText('')
    area.current?.focus()
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault()
      send()
    }
    if (event.key === 'Escape') area.current?.blur()
  }

  const words = WORDS[mode]
  return (
    <section
      aria-label={words.region}
      className={classes(
        'shrink-0 border-t px-3 pt-2 pb-[max(0.75rem,env(safe-area-inset-bottom))] transition-colors sm:px-4',
        mode === 'note' ? 'border-note-line bg-note-soft' : 'border-line bg-surface',
      )}
    >
      <div className="mx-auto flex max-w-3xl flex-col gap-2">
        <div className="flex items-center gap-3">
          <ModeSwitch mode={mode} onChange={(next) => setMode(next)} />
          <p
            className={classes(
              'min-w-0 flex-1 truncate text-xs max-sm:hidden',
              mode === 'note' ? 'font-medium text-note-ink' : 'text-ink-faint',
            )}
          >
            {words.seenBy}
          </p>
        </div>
        {locked ? <LockLine>{locked}</LockLine> : null}
        {mode === 'reply' && (stance.kind === 'assistant' || stance.kind === 'queue') ? (
          <TakeOverLine stance={stance} pending={takingOver} onTakeOver={onTakeOver} />
        ) : null}
        <textarea
          ref={area}
          value={text}
          readOnly={locked !== null}
          aria-label={words.label}
          placeholder={locked ? '' : words.placeholder}
          onChange={({ currentTarget }) => setText(currentTarget.value)}
          onKeyDown={onKeyDown}
          dir="auto"
          rows={2}
          className={classes(
            'field-sizing-content max-h-[32dvh] min-h-16 w-full resize-none rounded-xl border px-3 py-2 text-base pointer-coarse:text-lg',
            'placeholder:text-ink-faint read-only:cursor-not-allowed read-only:bg-sunken read-only:text-ink-soft',
            mode === 'note'
              ? 'border-note-line border-dashed bg-surface'
              : 'border-edge bg-surface',
          )}
        />
        <div className="flex items-center gap-3">
          <Counter length={text.length} />
          <span className="flex-1" />
          <span className="flex items-center gap-1 max-sm:hidden">
            <Kbd>{/Mac|iP(hone|ad)/.test(navigator.userAgent) ? '⌘' : 'Ctrl'}</Kbd>
            <Kbd>Enter</Kbd>
          </span>
          <Button
            look={mode === 'note' ? 'note' : 'primary'}
            disabled={!sendable}
            icon={
              mode === 'note' ? (
                <NotebookPen size={14} aria-hidden />
              ) : (
                <Send size={14} aria-hidden className="rtl:-scale-x-100" />
              )
            }
            onClick={send}
            className="pointer-coarse:h-10"
          >
            {mode === 'note' ? 'Add note' : sendWords(stance)}
          </Button>
        </div>
      </div>
    </section>
  )
}

function ModeSwitch({ mode, onChange }: { mode: Mode; onChange: (mode: Mode) => void }) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out in a line
    <div role="group" aria-label="What you write" className="flex gap-1">
      <button
        type="button"
        aria-pressed={mode === 'reply'}
        onClick={() => onChange('reply')}
        className={classes(MODE, 'aria-pressed:bg-accent-soft aria-pressed:text-accent-ink')}
      >
        Reply <Kbd>R</Kbd>
      </button>
      <button
        type="button"
        aria-pressed={mode === 'note'}
        onClick={() => onChange('note')}
        className={classes(MODE, 'aria-pressed:bg-note aria-pressed:text-on-note')}
      >
        Note <Kbd>N</Kbd>
      </button>
    </div>
  )
}

function TakeOverLine({
  stance,
  pending,
  onTakeOver,
}: {
  stance: Stance
  pending: boolean
  onTakeOver: () => void
}) {
  return (
    <div className="flex items-center gap-2 rounded-lg bg-sunken py-1 ps-3 pe-1 text-sm text-ink-soft">
      <p className="min-w-0 flex-1">
        {stance.kind === 'assistant'
          ? 'The assistant answers this conversation. A reply of yours takes it over.'
          : 'Nobody has this yet. A reply of yours takes it over.'}
      </p>
      <Button
        size="small"
        icon={<Hand size={13} aria-hidden />}
        pending={pending}
        onClick={onTakeOver}
      >
        Take over to reply
      </Button>
    </div>
  )
}

function LockLine({ children }: { children: string }) {
  return (
    <p className="flex items-center gap-2 rounded-lg bg-sunken px-3 py-1.5 text-sm text-ink-soft">
      <Lock size={13} aria-hidden className="shrink-0" />
      {children}
    </p>
  )
}

function Counter({ length }: { length: number }) {
  if (length < NEARLY) return null
  const over = length > MAX_LENGTH
  return (
    <p role="status" className={classes('text-xs tabular-nums', over && 'text-danger-ink')}>
      {length.toLocaleString()} of {MAX_LENGTH.toLocaleString()} characters
      {over ? ': too long to send' : ''}
    </p>
  )
}

/** Why nothing can be said to the customer just now, or null. */
function lockOf(stance: Stance): string | null {
  switch (stance.kind) {
    case 'theirs':
      return `${stance.name} answers this conversation. You can leave a note.`
    case 'closed':
      return 'Closed. It opens again when the customer writes; you can still leave a note.'
    case 'mine':
    case 'assistant':
    case 'queue':
      return null
  }
}

function sendWords({ kind }: Stance): string {
  return kind === 'assistant' || kind === 'queue' ? 'Take over and send' : 'Send reply'
}

const MODE =
  'inline-flex h-7 items-center gap-1.5 rounded-lg px-2.5 text-sm font-medium text-ink-soft transition-colors ' +
  'hover:bg-sunken hover:text-ink pointer-coarse:h-9'

const WORDS: Record<Mode, { region: string; label: string; placeholder: string; seenBy: string }> =
  {
    reply: {
      region: 'Write to the customer',
      label: 'Reply to the customer',
      placeholder: 'Write to the customer…',
      seenBy: 'The customer sees this.',
    },
    note: {
      region: 'Write to your team',
      label: 'Internal note',
      placeholder: 'Write to your team…',
      seenBy: 'Only your team sees this. It never reaches the customer.',
    },
  }
