import type { InsightFigure } from '@baton/contract'
import { type Metric, metricOf } from '@baton/core'
import { Link } from '@tanstack/react-router'
import { t } from '../words/translate.ts'
import { Definition } from './definition.tsx'
import { changeWords, madeWords, TOO_FEW, valueWords } from './figure-words.ts'
import type { Filters } from './filters.ts'

/** One figure: its value, which leads to the conversations it is made of, what it counts, and how it was before. */
export function FigureTile({ figure, filters }: { figure: InsightFigure; filters: Filters }) {
  const metric = metricOf(figure.metric)
  const { kind } = metric.made
  const words = t(metric.words)
  const shown = valueWords(kind, figure.value)
  const change = changeWords(kind, figure.value, figure.before.value)
  const isThin = kind !== 'number' && figure.among > 0 && figure.among < TOO_FEW
  return (
    <li className="flex min-w-0 flex-col rounded-xl border border-line bg-surface p-3.5">
      <h2 className="flex items-center gap-1.5 text-sm text-ink-soft">
        <span className="min-w-0">{words}</span>
        <Definition of={words} meaning={t(metric.meaning)} />
      </h2>
      <p className="mt-1 text-2xl font-semibold tabular-nums">
        {figure.counts === 0 ? (
          shown
        ) : (
          <Link
            to="/insights/conversations"
            search={{ ...filters, metric: figure.metric }}
            aria-label={t('{words}: {value}. Show the conversations', { words, value: shown })}
            className="rounded-md underline-offset-4 hover:underline"
          >
            {shown}
          </Link>
        )}
      </p>
      <Made metric={metric} figure={figure} filters={filters} />
      <p className="mt-auto pt-1.5 text-xs text-ink-faint tabular-nums">
        {change}
        {isThin ? (
          <span className="block text-warn-ink">{t('Too few to conclude from')}</span>
        ) : null}
      </p>
    </li>
  )
}

function Made({
  metric: { name, made },
  figure,
  filters,
}: {
  metric: Metric
  figure: InsightFigure
  filters: Filters
}) {
  const words = madeWords(made.kind, figure)
  if (words === '') return null
  return (
    <p className="text-xs text-ink-soft tabular-nums">
      {made.kind === 'share' && figure.among > 0 ? (
        <Link
          to="/insights/conversations"
          search={{ ...filters, metric: name, part: 'among' }}
          className="underline-offset-2 hover:underline"
        >
          {words}
        </Link>
      ) : (
        words
      )}
    </p>
  )
}
