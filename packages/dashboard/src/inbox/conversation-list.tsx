import type { InboxRow, InboxView } from '@baton/contract'
import { useVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useRef } from 'react'
import { useMe } from '../app/me.ts'
import { Spinner } from '../parts/spinner.tsx'
import { useListCursor } from './list-cursor.ts'
import { ListRow } from './list-row.tsx'
import { isUnread, useSeen } from './seen.ts'

/** In rem, like everything, so that it grows with the browser's text size. */
const ROW_REM = 5.375
const PREFETCH_ROWS = 8

/** The rows of a view. Only those in sight exist in the page; a row that moves, moves before your eyes. */
export function ConversationList({
  rows,
  view,
  openId,
  hasMore,
  loadingMore,
  onMore,
  onLeave,
  initialOffset,
  onScroll,
}: {
  rows: readonly InboxRow[]
  view: InboxView
  openId: string | null
  hasMore: boolean
  loadingMore: boolean
  onMore: () => void
  /** Back to the list alone. */
  onLeave: () => void
  initialOffset: number
  onScroll: (offset: number) => void
}) {
  const { human } = useMe()
  const seen = useSeen()
  const scroller = useRef<HTMLDivElement>(null)
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_REM * rootFontSize(),
    getItemKey: (index) => rows[index]?.conversationId ?? index,
    overscan: 6,
    initialOffset,
  })
  const cursor = useListCursor(rows, openId, {
    reveal: (index) => virtual.scrollToIndex(index),
    leave: onLeave,
  })

  const items = virtual.getVirtualItems()
  const lastShown = items.at(-1)?.index ?? 0
  useEffect(() => {
    if (hasMore && !loadingMore && lastShown >= rows.length - PREFETCH_ROWS) onMore()
  }, [hasMore, loadingMore, lastShown, rows.length, onMore])

  return (
    <div
      ref={scroller}
      onScroll={({ currentTarget }) => onScroll(currentTarget.scrollTop)}
      className="scroll-quietly min-h-0 flex-1 overflow-y-auto"
    >
      <ul className="relative" style={{ height: virtual.getTotalSize() }}>
        {items.map(({ index, key, start, size }) => {
          const row = rows[index]
          if (!row) return null
          return (
            <li
              key={key}
              aria-setsize={hasMore ? -1 : rows.length}
              aria-posinset={index + 1}
              className="absolute inset-x-0 top-0 transition-transform"
              style={{ height: size, transform: `translateY(${start}px)` }}
            >
              <ListRow
                row={row}
                view={view}
                meId={human.id}
                open={row.conversationId === openId}
                unread={isUnread(row, seen[row.conversationId], human.id)}
                cursor={row.conversationId === cursor.id}
                onFocus={() => cursor.moveTo(row.conversationId)}
                ref={row.conversationId === cursor.focusing ? cursor.focus : undefined}
              />
            </li>
          )
        })}
      </ul>
      {loadingMore ? (
        <p className="flex items-center justify-center gap-2 p-3 text-sm text-ink-soft">
          <Spinner /> Loading more
        </p>
      ) : null}
    </div>
  )
}

function rootFontSize(): number {
  return Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16
}
