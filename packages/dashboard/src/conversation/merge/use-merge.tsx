// The ways to merging: from a conversation, and from two that are selected. What it needs is loaded when it is asked for.
import type { InboxRow } from '@baton/contract'
import { Merge } from 'lucide-react'
import { lazy, type ReactNode, Suspense, useState } from 'react'
import { useKey } from '../../app/keys.ts'
import { Button } from '../../parts/button.tsx'
import { t } from '../../words/translate.ts'

const MergeDialog = lazy(() =>
  import('./merge-dialog.tsx').then(({ MergeDialog }) => ({ default: MergeDialog })),
)

export function useMerge(
  conversationId: string,
  can: boolean,
): { begin: (() => void) | null; dialog: ReactNode } {
  const [asking, setAsking] = useState(false)
  useKey('shift+m', () => setAsking(true), can)
  return {
    begin: can ? () => setAsking(true) : null,
    dialog: asking ? (
      <Suspense>
        <MergeDialog from={conversationId} into={null} onClose={() => setAsking(false)} />
      </Suspense>
    ) : null,
  }
}

/** Two of one customer are often one request: then the one that began first goes on. */
export function MergeTwo({ rows }: { rows: readonly InboxRow[] }) {
  const [asking, setAsking] = useState(false)
  const pair = pairOf(rows)
  if (!pair) return null
  return (
    <>
      <Button size="small" icon={<Merge size={14} aria-hidden />} onClick={() => setAsking(true)}>
        {t('Merge')}
      </Button>
      {asking ? (
        <Suspense>
          <MergeDialog {...pair} onClose={() => setAsking(false)} />
        </Suspense>
      ) : null}
    </>
  )
}

function pairOf(rows: readonly InboxRow[]): { from: string; into: string } | null {
  const [into, from] = rows.toSorted((a, b) => a.startedAt.localeCompare(b.startedAt))
  if (!into || !from || rows.length !== 2) return null
  const isSame = into.customer.id === from.customer.id && into.customer.id !== ''
  if (!isSame || rows.some(({ holder }) => holder === 'nobody')) return null
  return { from: from.conversationId, into: into.conversationId }
}
