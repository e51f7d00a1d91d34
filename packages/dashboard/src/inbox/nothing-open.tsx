import { MessagesSquare } from 'lucide-react'
import { useKeysShown } from '../app/media.ts'
import { EmptyState } from '../parts/empty-state.tsx'
import { Kbd } from '../parts/kbd.tsx'
import { rich } from '../words/rich.tsx'
import { counted, t } from '../words/translate.ts'
import { useInboxCounts } from './inbox-data.ts'

/** The place of the conversation while none is open. */
export function NothingOpen() {
  const waiting = useInboxCounts().data?.escalated ?? 0
  const keysShown = useKeysShown()
  return (
    <EmptyState icon={<MessagesSquare size={20} />} title={titleFor(waiting)}>
      {keysShown ? (
        <span className="flex flex-wrap items-center justify-center gap-1.5">
          {rich('{next} {previous} to move, {enter} to open, {sheet} for all keys', {
            ...{ next: <Kbd>J</Kbd>, previous: <Kbd>K</Kbd> },
            ...{ enter: <Kbd>Enter</Kbd>, sheet: <Kbd>?</Kbd> },
          })}
        </span>
      ) : (
        t('Choose a conversation from the list.')
      )}
    </EmptyState>
  )
}

function titleFor(waiting: number): string {
  if (waiting === 0) return t('Nobody is waiting for you')
  return counted(waiting, 'One customer is waiting', '{n} customers are waiting')
}
