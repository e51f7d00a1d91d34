// Why nothing can be said to the customer just now, and what saying something does besides.
import { Hand, Lock } from 'lucide-react'
import { Button } from '../parts/button.tsx'
import { t } from '../words/translate.ts'

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
        {t('Take over to reply')}
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
