// What stands around the text that is being written.

import type { MacroStep } from '@baton/contract'
import { TriangleAlert, Undo2, X } from 'lucide-react'
import { useSettings } from '../app/settings.ts'
import { stepWords } from '../macros/macros-data.ts'
import { Button } from '../parts/button.tsx'
import { classes } from '../parts/classes.ts'
import { Kbd } from '../parts/kbd.tsx'
import { listed } from '../words/lists.ts'
import { numeral, t } from '../words/translate.ts'
import type { Writing } from './drafts.ts'
import type { Mode } from './outbox.ts'

export function ModeSwitch({ mode, onChange }: { mode: Mode; onChange: (mode: Mode) => void }) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out in a line
    <div role="group" aria-label={t('What you write')} className="flex gap-1">
      <button
        type="button"
        aria-pressed={mode === 'reply'}
        onClick={() => onChange('reply')}
        className={classes(MODE, 'aria-pressed:bg-accent-soft aria-pressed:text-accent-ink')}
      >
        {t('Reply')} <Kbd>R</Kbd>
      </button>
      <button
        type="button"
        aria-pressed={mode === 'note'}
        onClick={() => onChange('note')}
        className={classes(MODE, 'aria-pressed:bg-note aria-pressed:text-on-note')}
      >
        {t('Note')} <Kbd>N</Kbd>
      </button>
    </div>
  )
}

export function Counter({ length, max }: { length: number; max: number }) {
  if (length < max * 0.95) return null
  const over = length > max
  const counts = { length: numeral(length), max: numeral(max) }
  return (
    <p role="status" className={classes('text-xs tabular-nums', over && 'text-danger-ink')}>
      {over
        ? t('{length} of {max} characters: too long to send', counts)
        : t('{length} of {max} characters', counts)}
    </p>
  )
}

export function SendChord() {
  const { sendKey } = useSettings()
  return (
    <span className="flex items-center gap-1 max-sm:hidden">
      {sendKey === 'enter' ? null : (
        <Kbd>{/Mac|iP(hone|ad)/.test(navigator.userAgent) ? '⌘' : 'Ctrl'}</Kbd>
      )}
      <Kbd>Enter</Kbd>
    </span>
  )
}

/** Whether the text would be there on another device; nothing is said while all is well. */
export function DraftState({ writing, unread }: { writing: Writing; unread: boolean }) {
  const failed = writing.state === 'failed'
  return (
    <p role="status" className="ms-auto shrink-0 text-xs text-warn-ink">
      {failed ? t('Kept in this browser only') : null}
      {unread && !failed ? t('Drafts of your other devices could not be read') : null}
    </p>
  )
}

/** Variables that nobody has filled: the customer would read them as they stand. */
export function Unfilled({ names }: { names: readonly string[] }) {
  if (names.length === 0) return null
  return (
    <p role="status" className="flex items-start gap-1.5 text-sm text-warn-ink">
      <TriangleAlert size={14} aria-hidden className="mt-0.5 shrink-0" />
      {t('Nothing is known for {names}. Fill it in before you send.', { names: listed(names) })}
    </p>
  )
}

/** What will be done with the reply. */
export function Plan({
  steps,
  onChange,
}: {
  steps: readonly MacroStep[]
  onChange: (steps: readonly MacroStep[]) => void
}) {
  if (steps.length === 0) return null
  return (
    <ul aria-label={t('Done with the reply')} className="flex flex-wrap gap-1.5 text-xs">
      {steps.map((step, index) => (
        <li
          key={index}
          title={step.do === 'note' ? step.text : undefined}
          className="flex items-center gap-1 rounded-lg border border-line bg-raised ps-2"
        >
          {t('Then: {step}', { step: stepWords(step) })}
          <button
            type="button"
            aria-label={t('Leave out: {step}', { step: stepWords(step) })}
            onClick={() => onChange(steps.filter((_, at) => at !== index))}
            className="rounded-lg p-1.5 hover:bg-sunken"
          >
            <X size={12} aria-hidden />
          </button>
        </li>
      ))}
    </ul>
  )
}

/** The words that the model's have taken the place of. */
export function BackToMine({ text, onBack }: { text: string | null; onBack: () => void }) {
  if (text === null) return null
  return (
    <Button size="small" look="quiet" icon={<Undo2 size={13} aria-hidden />} onClick={onBack}>
      {t('Back to my words')}
    </Button>
  )
}

const MODE =
  'inline-flex h-7 items-center gap-1.5 rounded-lg px-2.5 text-sm font-medium text-ink-soft transition-colors ' +
  'hover:bg-sunken hover:text-ink pointer-coarse:h-9'
