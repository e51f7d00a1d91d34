import type { InboxRow, InboxView, SearchHit } from '@baton/contract'
import { useVirtualizer } from '@tanstack/react-virtual'
import { type RefObject, useEffect, useEffectEvent, useRef, useState } from 'react'
import { useKey } from '../app/keys.ts'
import { useMe } from '../app/me.ts'
import { useSettings } from '../app/settings.ts'
import { Button } from '../parts/button.tsx'
import { Spinner } from '../parts/spinner.tsx'
import { t } from '../words/translate.ts'
import { useListHidden } from './list-beside.ts'
import { ROW, useListCursor } from './list-cursor.ts'
import { ListLine } from './list-line.tsx'
import { isUnread, useSeen } from './seen.ts'
import type { Selection } from './selection.ts'
import { useStillOrder } from './still-order.ts'

/** In rem, like everything, so that it grows with the browser's text size. */
const ROW_REM = { roomy: 5.375, compact: 3.5 }
const PREFETCH_ROWS = 8

/** The rest of the list, which is read as it comes into sight. */
export type More = { has: boolean; loading: boolean; failed: boolean; load: () => void }

type ListProps = {
  rows: readonly InboxRow[]
  view: InboxView
  openId: string | null
  more: More
  hits?: ReadonlyMap<string, SearchHit> | undefined
  selection: Selection
  onOpen: (id: string) => void
  /** Back to the list alone. */
  onLeave: () => void
  initialOffset: number
  onScroll: (offset: number) => void
}

/**
 * The rows of a view. Only those in sight exist in the page; a row that moves, moves before your eyes, and not while they
 * are gone through.
 */
export function ConversationList(props: ListProps) {
  const { view, openId, more, hits, selection, onScroll } = props
  const { human } = useMe()
  const seen = useSeen()
  const still = useStillOrder(props.rows)
  const { rows } = still
  const { scroller, virtual, cursor, compact } = useRows({ ...props, rows }, still.hold)
  const items = virtual.getVirtualItems()
  useMoreInSight(more, (items.at(-1)?.index ?? 0) >= rows.length - PREFETCH_ROWS)

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys are those of the links in it
    <div
      ref={scroller}
      onScroll={({ currentTarget }) => onScroll(currentTarget.scrollTop)}
      onKeyDown={cursor.onArrow}
      onFocus={cursor.onFocus}
      onPointerMove={still.hold}
      className="scroll-quietly min-h-0 flex-1 overflow-y-auto"
    >
      <ul className="relative" style={{ height: virtual.getTotalSize() }}>
        {items.map((item) => {
          const row = rows[item.index]
          if (!row) return null
          const id = row.conversationId
          return (
            <ListLine
              key={item.key}
              index={item.index}
              start={item.start}
              size={item.size}
              of={more.has ? -1 : rows.length}
              row={row}
              view={view}
              meId={human.id}
              open={id === openId}
              unread={isUnread(row, seen[id], human.id)}
              cursor={id === cursor.id}
              selected={selection.ids.has(id)}
              selecting={selection.ids.size > 0}
              onToggle={selection.toggle}
              hit={hits?.get(id)}
              compact={compact}
            />
          )
        })}
      </ul>
      <MoreLine more={more} />
    </div>
  )
}

/** Where the rows stand, and what keys do with them. */
function useRows(
  { rows, openId, hits, selection, onOpen, onLeave, initialOffset }: ListProps,
  hold: () => void,
) {
  const scroller = useRef<HTMLDivElement>(null)
  const { density } = useSettings()
  const rowRem = ROW_REM[hits ? 'roomy' : density]
  const virtual = useVirtualRows(rows, scroller, { initialOffset, rowRem })
  const isHidden = useListHidden(openId)
  const cursor = useListCursor(rows, openId, {
    isHidden,
    find: (id) => scroller.current?.querySelector<HTMLElement>(`[${ROW}="${id}"]`) ?? null,
    reveal(index) {
      hold()
      virtual.scrollToIndex(index)
    },
    leave: onLeave,
    open: onOpen,
    extend: selection.extend,
  })
  useKey('x', () => cursor.id && selection.toggle(cursor.id), cursor.id !== null && !isHidden)
  return { scroller, virtual, cursor, compact: !hits && density === 'compact' }
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
          <Spinner /> {t('Loading more')}
        </>
      ) : (
        <>
          {t('Could not load more')}{' '}
          <Button size="small" onClick={load}>
            {t('Try again')}
          </Button>
        </>
      )}
    </p>
  )
}

function useVirtualRows(
  rows: readonly InboxRow[],
  scroller: RefObject<HTMLDivElement | null>,
  { initialOffset, rowRem }: { initialOffset: number; rowRem: number },
) {
  const rowSize = rowRem * useRootFontSize()
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowSize,
    // What scrolls into sight may come a frame later; the rows beyond the edge are there already.
    useFlushSync: false,
    getItemKey: (index) => rows[index]?.conversationId ?? index,
    overscan: 6,
    initialOffset,
  })
  // Rows do not measure themselves: who changes how dense they are tells so.
  useEffect(() => virtual.measure(), [rowSize])
  return virtual
}

/** Asked when the window changes, as with the text size: each answer makes the browser work out styles anew. */
function useRootFontSize(): number {
  const [size, setSize] = useState(rootFontSize)
  useEffect(() => {
    const ask = () => setSize(rootFontSize())
    window.addEventListener('resize', ask)
    return () => window.removeEventListener('resize', ask)
  }, [])
  return size
}

function rootFontSize(): number {
  return Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16
}
