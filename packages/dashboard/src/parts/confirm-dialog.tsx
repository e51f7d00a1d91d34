import { type ReactNode, useRef } from 'react'
import { t } from '../words/translate.ts'
import { Button } from './button.tsx'
import { Dialog } from './dialog.tsx'

/** Asks before something that cannot be undone. The safe way out has the focus. */
export function ConfirmDialog({
  open,
  onOpenChange,
  title,
  children,
  action,
  pending,
  onConfirm,
}: {
  open: boolean
  onOpenChange: (open: boolean) => void
  title: string
  children: ReactNode
  /** What the button says: the deed itself, such as “Delete”. */
  action: string
  pending: boolean
  onConfirm: () => void
}) {
  const cancel = useRef<HTMLButtonElement>(null)
  return (
    <Dialog open={open} onOpenChange={onOpenChange} title={title} initialFocus={cancel}>
      <div className="text-sm text-ink-soft">{children}</div>
      <div className="mt-4 flex justify-end gap-2">
        <Button ref={cancel} onClick={() => onOpenChange(false)}>
          {t('Cancel')}
        </Button>
        <Button look="danger" pending={pending} onClick={onConfirm}>
          {action}
        </Button>
      </div>
    </Dialog>
  )
}
