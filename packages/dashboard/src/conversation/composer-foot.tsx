// Below the text: what goes with it, how long it is, and the button that sends.
import { NotebookPen, Send, Zap } from 'lucide-react'
import type { ReactNode } from 'react'
import { Button } from '../parts/button.tsx'
import { t } from '../words/translate.ts'
import { Counter, SendChord } from './composer-lines.tsx'
import { AttachButton } from './files/tray.tsx'
import type { FilesToSend } from './files/use-files.ts'
import type { Mode } from './outbox.ts'

export function Foot({
  length,
  max,
  files,
  children,
}: {
  length: number
  max: number
  /** Null where none can be sent along. */
  files: FilesToSend | null
  children: ReactNode
}) {
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
      {files ? <AttachButton files={files} /> : null}
      <Counter length={length} max={max} />
      <span className="flex-1" />
      <SendChord />
      {children}
    </div>
  )
}

export function SendButton({
  mode,
  does,
  takesOver,
  disabled,
  send,
}: {
  mode: Mode
  /** Nothing is said: only the steps of a macro are done. */
  does: boolean
  takesOver: boolean
  disabled: boolean
  send: () => void
}) {
  const note = mode === 'note'
  const Icon = note ? NotebookPen : does ? Zap : Send
  const says = note ? t('Add note') : takesOver ? t('Take over and send') : t('Send reply')
  return (
    <Button
      look={note ? 'note' : 'primary'}
      disabled={disabled}
      icon={<Icon size={14} aria-hidden className={note ? '' : 'rtl:-scale-x-100'} />}
      onClick={send}
    >
      {does && !note ? t('Do it') : says}
    </Button>
  )
}
