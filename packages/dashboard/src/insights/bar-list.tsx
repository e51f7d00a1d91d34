import { Link } from '@tanstack/react-router'
import { numeral } from '../words/translate.ts'
import type { Behind } from './filters.ts'
import { Trend } from './trend.tsx'

export type Bar = {
  label: string
  value: number
  /** As much as that in as many days before. */
  before: number
  search: Behind
}

/** Bars with their names and numbers beside them; each leads to its conversations. */
export function BarList({ bars }: { bars: readonly Bar[] }) {
  const top = Math.max(1, ...bars.map(({ value }) => value))
  return (
    <ul className="flex flex-col gap-0.5">
      {bars.map(({ label, value, before, search }) => (
        <li key={label}>
          <Link
            to="/insights/conversations"
            search={search}
            className="flex flex-wrap items-center gap-x-3 rounded-lg px-1.5 py-1 text-sm hover:bg-sunken"
          >
            <span className="min-w-0 flex-1 truncate">
              <bdi>{label}</bdi>
            </span>
            <span className="font-medium tabular-nums">{numeral(value)}</span>
            <span className="w-24 text-end">
              <Trend now={value} before={before} />
            </span>
            <svg
              aria-hidden
              viewBox="0 0 100 4"
              preserveAspectRatio="none"
              className="h-1 w-full rtl:-scale-x-100"
            >
              <title>{label}</title>
              <rect width="100" height="4" className="fill-sunken" />
              <rect width={(value / top) * 100} height="4" className="fill-accent" />
            </svg>
          </Link>
        </li>
      ))}
    </ul>
  )
}
