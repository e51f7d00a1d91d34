import { Link } from '@tanstack/react-router'
import { type KeyboardEvent, useState } from 'react'
import { classes } from '../parts/classes.ts'
import { numeral, t } from '../words/translate.ts'
import type { Behind } from './filters.ts'

export type Column = {
  label: string
  conversations: number
  escalations: number
  search: Behind
}

const HEIGHT = 132
/** Lines and dots are cut off at the edge otherwise. */
const EDGE = 5

/**
 * Two lines, or two bars, over time: told apart by stroke and shape, not by colour alone. Each column leads to its
 * conversations; Tab reaches the chart, the arrow keys go through it, and what stands under the finger, the pointer or the
 * focus is said in words below.
 */
export function TimeChart({
  columns,
  shape,
}: {
  columns: readonly Column[]
  shape: 'line' | 'bars'
}) {
  const [at, setAt] = useState(columns.length - 1)
  const cursor = Math.min(at, columns.length - 1)
  const top = Math.max(1, ...columns.map(({ conversations }) => conversations))
  const here = columns[cursor]

  function onKeyDown(event: KeyboardEvent<HTMLDivElement>) {
    const next = {
      ArrowLeft: cursor - 1,
      ArrowRight: cursor + 1,
      Home: 0,
      End: columns.length - 1,
    }[event.key]
    if (next === undefined || !columns[next]) return
    event.preventDefault()
    setAt(next)
    event.currentTarget.querySelectorAll('a')[next]?.focus()
  }
  return (
    <figure className="m-0">
      {/* Time goes from left to right, in every script. */}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the keys are those of the links in it */}
      <div dir="ltr" className="relative" onKeyDown={onKeyDown}>
        <Drawing columns={columns} top={top} shape={shape} />
        <div className="absolute inset-0 flex">
          {columns.map((column, place) => (
            <Link
              key={column.label}
              to="/insights/conversations"
              search={column.search}
              tabIndex={place === cursor ? 0 : -1}
              aria-label={wordsOf(column)}
              onFocus={() => setAt(place)}
              onPointerEnter={() => setAt(place)}
              className={classes(
                'h-full min-w-0 flex-1 rounded-sm',
                place === cursor && 'bg-ink/8',
              )}
            />
          ))}
        </div>
      </div>
      <div dir="ltr" className="mt-1 flex justify-between text-xs text-ink-faint">
        <span>{columns[0]?.label}</span>
        <span>{t('at most {n}', { n: numeral(top) })}</span>
        <span>{columns.at(-1)?.label}</span>
      </div>
      <figcaption className="mt-2 flex flex-wrap items-center gap-x-4 gap-y-1 text-xs text-ink-soft">
        <Key shape={shape} second={false} words={t('Conversations')} />
        <Key shape={shape} second words={t('Escalations')} />
        <span className="min-w-0 flex-1 text-end tabular-nums">{here ? wordsOf(here) : null}</span>
      </figcaption>
    </figure>
  )
}

function wordsOf({ label, conversations, escalations }: Column): string {
  return t('{when}: {conversations} conversations, {escalations} escalations', {
    when: label,
    conversations: numeral(conversations),
    escalations: numeral(escalations),
  })
}

function Drawing({
  columns,
  top,
  shape,
}: {
  columns: readonly Column[]
  top: number
  shape: 'line' | 'bars'
}) {
  const room = HEIGHT - 2 * EDGE
  const y = (value: number) => HEIGHT - EDGE - (value / top) * room
  const x = (place: number) => ((place + 0.5) / columns.length) * 1000
  const path = (values: readonly number[]) =>
    values.map((value, place) => `${place ? 'L' : 'M'}${x(place)} ${y(value)}`).join('')
  return (
    <svg
      aria-hidden
      viewBox={`0 0 1000 ${HEIGHT}`}
      preserveAspectRatio="none"
      className="block h-33 w-full"
    >
      <title>{t('Conversations and escalations')}</title>
      {[0, 0.5, 1].map((share) => (
        <line
          key={share}
          x1="0"
          x2="1000"
          y1={y(top * share)}
          y2={y(top * share)}
          className={GRID}
        />
      ))}
      {shape === 'line' ? (
        <>
          <path d={path(columns.map((column) => column.conversations))} className={SOLID} />
          <path d={path(columns.map((column) => column.escalations))} className={DASHED} />
        </>
      ) : (
        columns.map(({ label, conversations, escalations }, place) => {
          const width = 1000 / columns.length
          const bar = (value: number, from: number) => ({
            x: place * width + width * from,
            width: width * 0.34,
            y: y(value),
            height: HEIGHT - EDGE - y(value),
          })
          return (
            <g key={label}>
              <rect {...bar(conversations, 0.14)} className="fill-accent" />
              <rect {...bar(escalations, 0.52)} className={HOLLOW} />
            </g>
          )
        })
      )}
    </svg>
  )
}

const GRID = 'stroke-line [vector-effect:non-scaling-stroke]'
const SOLID = 'fill-none stroke-accent stroke-2 [vector-effect:non-scaling-stroke]'
const DASHED =
  'fill-none stroke-danger stroke-2 [stroke-dasharray:5_4] [vector-effect:non-scaling-stroke]'
const HOLLOW = 'fill-surface stroke-danger stroke-[1.5] [vector-effect:non-scaling-stroke]'

/** Looks like what it names: a stroke for a line, a box for a bar. */
function Key({ shape, second, words }: { shape: 'line' | 'bars'; second: boolean; words: string }) {
  return (
    <span className="inline-flex items-center gap-1.5">
      {shape === 'line' ? (
        <svg aria-hidden viewBox="0 0 24 6" className="h-1.5 w-6">
          <title>{words}</title>
          <line x1="0" x2="24" y1="3" y2="3" className={second ? DASHED : SOLID} />
        </svg>
      ) : (
        <svg aria-hidden viewBox="0 0 10 10" className="size-2.5">
          <title>{words}</title>
          <rect x="1" y="1" width="8" height="8" className={second ? HOLLOW : 'fill-accent'} />
        </svg>
      )}
      {words}
    </span>
  )
}
