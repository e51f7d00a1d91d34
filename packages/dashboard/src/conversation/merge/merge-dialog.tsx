// Merges a conversation into another: which one, then both side by side, then for good.
import { useState } from 'react'
import { Dialog } from '../../parts/dialog.tsx'
import { t } from '../../words/translate.ts'
import { ChooseConversation } from './choose-conversation.tsx'
import { ConfirmMerge } from './confirm-merge.tsx'

export type MergePair = { from: string; into: string }

export function MergeDialog({
  from,
  into,
  onClose,
}: {
  from: string
  /** Null where it has still to be chosen. */
  into: string | null
  onClose: () => void
}) {
  const [pair, setPair] = useState<MergePair | null>(into ? { from, into } : null)
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={t('Merge into another conversation')}
      description={
        pair
          ? t(
              'One is closed, and goes on in the other, which quotes it. Nothing is moved or deleted.',
            )
          : t('Which conversation is it to go on in?')
      }
    >
      {pair ? (
        <ConfirmMerge
          key={pair.from}
          pair={pair}
          onSwap={() => setPair({ from: pair.into, into: pair.from })}
          onBack={into ? null : () => setPair(null)}
          onClose={onClose}
        />
      ) : (
        <ChooseConversation from={from} onChoose={(chosen) => setPair({ from, into: chosen })} />
      )}
    </Dialog>
  )
}
