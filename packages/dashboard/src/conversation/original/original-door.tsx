// The way to a mail as it came. What shows it is loaded by whoever looks.
import type { OutsideMessage } from '@baton/contract'
import { lazy, Suspense, useState } from 'react'
import { t } from '../../words/translate.ts'

const OriginalDialog = lazy(async () => ({
  default: (await import('./original-dialog.tsx')).OriginalDialog,
}))

type Of = { conversationId: string; messageId: string }

/** Of all channels, only mail has something to remember of a message. */
export function cameByMail(outside: OutsideMessage | undefined): boolean {
  return outside?.memo !== undefined
}

/** `shown`: null before anybody has looked. It stays when it is closed, so that the focus finds its way back. */
export function OriginalDoor({
  shown,
  onClose,
  ...of
}: Of & { shown: boolean | null; onClose: () => void }) {
  if (shown === null) return null
  return (
    <Suspense>
      <OriginalDialog {...of} open={shown} onClose={onClose} />
    </Suspense>
  )
}

/** Where there is no menu to have it in. */
export function ShowOriginal(of: Of) {
  const [shown, setShown] = useState<boolean | null>(null)
  return (
    <>
      <button
        type="button"
        onClick={() => setShown(true)}
        className="rounded-sm text-ink-soft underline decoration-line underline-offset-2 hover:decoration-current pointer-coarse:min-h-9"
      >
        {t('Show original')}
      </button>
      <OriginalDoor {...of} shown={shown} onClose={() => setShown(false)} />
    </>
  )
}
