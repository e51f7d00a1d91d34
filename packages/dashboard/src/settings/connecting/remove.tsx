import { type ReactNode, useState } from 'react'
import { Button } from '../../parts/button.tsx'
import { ConfirmDialog } from '../../parts/confirm-dialog.tsx'
import { t } from '../../words/translate.ts'

/** The button at the end of a page, and the question whether that is meant. */
export function Remove({
  what,
  title,
  pending,
  onRemove,
  children,
}: {
  /** What is on the button. */
  what: string
  title: string
  pending: boolean
  /** What went wrong is said elsewhere; the question is over either way. */
  onRemove: () => Promise<unknown>
  /** What follows. */
  children: ReactNode
}) {
  const [isAsking, setAsking] = useState(false)
  return (
    <div>
      <Button onClick={() => setAsking(true)}>{what}</Button>
      <ConfirmDialog
        open={isAsking}
        onOpenChange={setAsking}
        title={t('Remove {title}?', { title })}
        action={t('Remove')}
        pending={pending}
        onConfirm={() => void onRemove().catch(() => setAsking(false))}
      >
        {children}
      </ConfirmDialog>
    </div>
  )
}
