import type { InboxRow, InboxView } from '@baton/contract'
import { useVirtualizer, type VirtualItem } from '@tanstack/react-virtual'
import { type ReactNode, type RefObject, useEffect, useEffectEvent, useRef } from 'react'
import { useMe } from '../app/me.ts'
import { Button } from '../parts/button.tsx'
import { Spinner } from '../parts/spinner.tsx'
import { useListCursor } from './list-cursor.ts'
import { ListRow } from './list-row.tsx'
import { isUnread, useSeen } from './seen.ts'

/** In rem, like everything, so that it grows with the browser's text size. */
const ROW_REM = 5.375
const PREFETCH_ROWS = 8

/** The rest of the list, which is read as it comes into sight. */
export type More = { has: boolean; loading: boolean; failed: boolean; load: () => void }

/** The rows of a view. Only those in sight exist in the page; a row that moves, moves before your eyes. */
export function ConversationList({
  rows,
  view,
  openId,
  more,
  onLeave,
  initialOffset,
  onScroll,
}: {
  rows: readonly InboxRow[]
  view: InboxView
  openId: string | null
  more: More
  /** Back to the list alone. */
  onLeave: () => void
  initialOffset: number
  onScroll: (offset: number) => void
}) {
  const { human } = useMe()
  const seen = useSeen()
  const scroller = useRef<HTMLDivElement>(null)
  const virtual = useVirtualRows(rows, scroller, initialOffset)
  const reveal = (index: number) => virtual.scrollToIndex(index)
  const cursor = useListCursor(rows, openId, { reveal, leave: onLeave })
  const items = virtual.getVirtualItems()
  useMoreInSight(more, (items.at(-1)?.index ?? 0) >= rows.length - PREFETCH_ROWS)

  return (
    <div
      ref={scroller}
      onScroll={({ currentTarget }) => onScroll(currentTarget.scrollTop)}
      className="scroll-quietly min-h-0 flex-1 overflow-y-auto"
    >
      <ul className="relative" style={{ height: virtual.getTotalSize() }}>
        {items.map((item) => {
          const row = rows[item.index]
          if (!row) return null
          const id = row.conversationId
          return (
            <Slot key={item.key} item={item} of={more.has ? -1 : rows.length}>
              <ListRow
                row={row}
                view={view}
                meId={human.id}
                open={id === openId}
                unread={isUnread(row, seen[id], human.id)}
                cursor={id === cursor.id}
                onFocus={() => cursor.moveTo(id)}
                ref={id === cursor.focusing ? cursor.focus : undefined}
              />
            </Slot>
          )
        })}
      </ul>
      <MoreLine more={more} />
    </div>
  )
}

/** What failed is not asked for again by itself. */
function useMoreInSight({ has, loading, failed, load }: More, inSight: boolean): void {
  const loadMore = useEffectEvent(load)
  useEffect(() => {
    if (inSight && has && !loading && !failed) loadMore()
  }, [inSight, has, loading, failed])
}

function MoreLine({ more: { loading, failed, load } }: { more: More }) {
  if (!loading && !failed) return null
  return (
    <p role="status" className="flex items-center justify-center gap-2 p-3 text-sm text-ink-soft">
      {loading ? (
        <>
          <Spinner /> Loading more
        </>
      ) : (
        <>
          Could not load more{' '}
          <Button size="small" onClick={load}>
            Try again
          </Button>
        </>
      )}
    </p>
  )
}

function useVirtualRows(
  rows: readonly InboxRow[],
  scroller: RefObject<HTMLDivElement | null>,
  initialOffset: number,
) {
  return useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_REM * rootFontSize(),
    getItemKey: (index) => rows[index]?.conversationId ?? index,
    overscan: 6,
    initialOffset,
  })
}

/** Where a row stands. Styles of its own, because only numbers can say it. `of`: -1 while there may be more. */
function Slot({ item, of, children }: { item: VirtualItem; of: number; children: ReactNode }) {
  return (
    <li
      aria-setsize={of}
      aria-posinset={item.index + 1}
      className="absolute inset-x-0 top-0 transition-transform"
      style={{ height: item.size, transform: `translateY(${item.start}px)` }}
    >
      {children}
    </li>
  )
}

function rootFontSize(): number {
  return Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16
}
