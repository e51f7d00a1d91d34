import { Send, Square } from 'lucide-react'
import { type KeyboardEvent, useRef } from 'react'
import { Button } from '../parts/button.tsx'
import { t } from '../words/translate.ts'

/** As much as the contract takes. */
const MAX_LENGTH = 10_000

/** Where the operator writes as the customer: Enter sends, Shift and Enter begin a line, Escape stops an answer. */
export function TrialComposer({
  text,
  onText,
  busy,
  onSend,
  onStop,
}: {
  text: string
  onText: (text: string) => void
  busy: boolean
  onSend: () => void
  onStop: () => void
}) {
  const area = useRef<HTMLTextAreaElement>(null)
  const sendable = !busy && text.trim() !== ''

  function onKeyDown(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Escape' && busy) onStop()
    if (event.key !== 'Enter' || event.shiftKey) return
    event.preventDefault()
    if (sendable) onSend()
  }
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        if (sendable) onSend()
        area.current?.focus()
      }}
      className={PAPER}
    >
      <div className="mx-auto flex max-w-3xl items-end gap-2">
        <textarea
          ref={area}
          value={text}
          aria-label={t('Write as the customer')}
          placeholder={t('Write as the customer')}
          onChange={({ currentTarget }) => onText(currentTarget.value)}
          onKeyDown={onKeyDown}
          maxLength={MAX_LENGTH}
          dir="auto"
          rows={1}
          className={AREA}
        />
        <SendOrStop
          {...{ busy, sendable }}
          onStop={() => {
            onStop()
            area.current?.focus()
          }}
        />
      </div>
    </form>
  )
}

function SendOrStop({
  busy,
  sendable,
  onStop,
}: {
  busy: boolean
  sendable: boolean
  onStop: () => void
}) {
  if (busy) {
    return (
      <Button size="large" icon={<Square size={13} aria-hidden />} onClick={onStop}>
        {t('Stop')}
      </Button>
    )
  }
  return (
    <Button
      type="submit"
      size="large"
      look="primary"
      disabled={!sendable}
      icon={<Send size={14} aria-hidden className="rtl:-scale-x-100" />}
    >
      {t('Send')}
    </Button>
  )
}

const PAPER =
  'sticky bottom-0 shrink-0 border-t border-line bg-surface px-3 pt-2 ' +
  'pb-[max(0.75rem,env(safe-area-inset-bottom))] sm:px-4'
const AREA =
  'field-sizing-content max-h-[32dvh] min-h-10 w-full min-w-0 flex-1 resize-none rounded-xl border border-edge ' +
  'bg-surface px-3 py-2 text-base placeholder:text-ink-faint pointer-coarse:text-lg'
