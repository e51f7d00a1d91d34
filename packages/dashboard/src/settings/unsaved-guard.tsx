// Asks before what was typed into a form is lost: in our own words on the way to another page of the desk, in those of the
// browser when its page goes.
import { useBlocker } from '@tanstack/react-router'
import { ConfirmDialog } from '../parts/confirm-dialog.tsx'
import { t } from '../words/translate.ts'
import { isLostElsewhere, isLostWithPage } from './unsaved.ts'

export function UnsavedGuard() {
  const { status, proceed, reset } = useBlocker({
    shouldBlockFn: leavesUnsaved,
    enableBeforeUnload: isLostWithPage,
    withResolver: true,
  })
  return (
    <ConfirmDialog
      open={status === 'blocked'}
      onOpenChange={(open) => open || reset?.()}
      title={t('Leave without saving?')}
      action={t('Leave')}
      pending={false}
      onConfirm={() => proceed?.()}
    >
      {t('What you changed on this page has not been saved, and is lost when you leave.')}
    </ConfirmDialog>
  )
}

function leavesUnsaved({
  current,
  next,
}: {
  current: { pathname: string }
  next: { pathname: string }
}): boolean {
  return current.pathname !== next.pathname && isLostElsewhere()
}
