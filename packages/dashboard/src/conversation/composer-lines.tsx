// What stands around the text that is being written.
import { Hand, Lock } from 'lucide-react'
import { Button } from '../parts/button.tsx'
import { classes } from '../parts/classes.ts'
import { Kbd } from '../parts/kbd.tsx'
import { t } from '../words/translate.ts'
import type { Mode } from './outbox.ts'

export function ModeSwitch({ mode, onChange }: { mode: Mode; onChange: (mode: Mode) => void }) {
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

/** On a phone the send button says it, and the button itself is at the top. */
export function TakeOverLine({
  children,
  pending,
  onTakeOver,
}: {
  children: string
  pending: boolean
  onTakeOver: () => void
}) {
  return (
    <div className="flex items-center gap-2 rounded-lg bg-sunken py-1 ps-3 pe-1 text-sm text-ink-soft max-sm:hidden">
      <p className="min-w-0 flex-1">{children}</p>
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

export function LockLine({ children }: { children: string }) {
  return (
    <p className="flex items-center gap-2 rounded-lg bg-sunken px-3 py-1.5 text-sm text-ink-soft">
      <Lock size={13} aria-hidden className="shrink-0" />
      {children}
    </p>
  )
}

/** Where others write: why there is nothing to write in. */
export function ReadingAlong() {
  return (
    <div className="shrink-0 border-t border-line bg-surface px-4 py-3">
      <LockLine>{t('You read along. To answer takes the role Agent.')}</LockLine>
    </div>
  )
}

export function Counter({ length, max }: { length: number; max: number }) {
  if (length < max * 0.95) return null
  const over = length > max
  return (
    <p role="status" className={classes('text-xs tabular-nums', over && 'text-danger-ink')}>
      {length.toLocaleString()} of {max.toLocaleString()} characters
      {over ? ': too long to send' : ''}
    </p>
  )
}

export function SendChord() {
  return (
    <span className="flex items-center gap-1 max-sm:hidden">
      <Kbd>{/Mac|iP(hone|ad)/.test(navigator.userAgent) ? '⌘' : 'Ctrl'}</Kbd>
      <Kbd>Enter</Kbd>
    </span>
  )
}

const MODE =
  'inline-flex h-7 items-center gap-1.5 rounded-lg px-2.5 text-sm font-medium text-ink-soft transition-colors ' +
  'hover:bg-sunken hover:text-ink pointer-coarse:h-9'
