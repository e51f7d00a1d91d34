import { MessagesSquare } from 'lucide-react'
import { useKeysShown } from '../app/media.ts'
import { EmptyState } from '../parts/empty-state.tsx'
import { Kbd } from '../parts/kbd.tsx'
import { useInboxCounts } from './inbox-data.ts'

/** The place of the conversation while none is open. */
export function NothingOpen() {
  const waiting = useInboxCounts().data?.escalated ?? 0
  const keysShown = useKeysShown()
  return (
    <EmptyState icon={<MessagesSquare size={20} />} title={titleFor(waiting)}>
      {keysShown ? (
        <span className="flex flex-wrap items-center justify-center gap-1.5">
          <Kbd>J</Kbd> <Kbd>K</Kbd> to move, <Kbd>Enter</Kbd> to open, <Kbd>?</Kbd> for all keys
        </span>
      ) : (
        'Choose a conversation from the list.'
      )}
    </EmptyState>
  )
}

function titleFor(waiting: number): string {
  if (waiting === 0) return 'Nobody is waiting for you'
  return waiting === 1 ? 'One customer is waiting' : `${waiting} customers are waiting`
}
