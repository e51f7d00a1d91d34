// The forms besides the floating one: part of the page, a sidebar that can be made wider, a window of its own.
import { useRef } from 'preact/hooks'
import type { Part, Store } from '../store.ts'
import css from './form.css?inline'
import { wordsOf } from './more.ts'

export { css }

const MIN = 320
const MAX = 720
const STEP = 40

/** The sidebar's edge, which can be drawn with the pointer and moved by the arrow keys. */
export function edgeOf(host: HTMLElement): Part {
  return function Edge({ store }: { store: Store }) {
    const edge = useRef<HTMLDivElement>(null)
    const width = Number(store.storage.get('width') ?? 400)
    setWidth(width)

    function setWidth(wanted: number): number {
      const next = Math.round(Math.min(MAX, Math.max(MIN, wanted)))
      host.style.setProperty('--width', `${next}px`)
      edge.current?.setAttribute('aria-valuenow', String(next))
      return next
    }
    const keep = (wanted: number) => store.storage.set('width', String(setWidth(wanted)))

    function current(): number {
      return edge.current?.parentElement?.getBoundingClientRect().width ?? width
    }

    function onKeyDown(event: KeyboardEvent): void {
      const ways = { ArrowLeft: 1, ArrowRight: -1 } as Record<string, number>
      const way = ways[event.key]
      if (!way) return
      event.preventDefault()
      keep(current() + way * side() * STEP)
    }

    /** 1 when the sidebar stands at the right of the page. */
    function side(): number {
      const { left = 0 } = edge.current?.parentElement?.getBoundingClientRect() ?? {}
      return left > 0 ? 1 : -1
    }

    function onPointerDown(event: PointerEvent): void {
      const from = { x: event.clientX, width: current(), side: side() }
      edge.current?.setPointerCapture(event.pointerId)
      const move = ({ clientX }: PointerEvent) => keep(from.width + (from.x - clientX) * from.side)
      edge.current?.addEventListener('pointermove', move)
      edge.current?.addEventListener(
        'pointerup',
        () => edge.current?.removeEventListener('pointermove', move),
        { once: true },
      )
    }

    return (
      // biome-ignore lint/a11y/useSemanticElements: a rule cannot be moved
      <div
        ref={edge}
        class="edge"
        role="separator"
        tabIndex={0}
        aria-orientation="vertical"
        aria-label={wordsOf(store)('resize')}
        aria-valuenow={width}
        aria-valuemin={MIN}
        aria-valuemax={MAX}
        onKeyDown={onKeyDown}
        onPointerDown={onPointerDown}
      />
    )
  }
}
